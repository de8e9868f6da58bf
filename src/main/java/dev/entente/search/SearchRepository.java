package dev.entente.search;

import dev.entente.search.SearchQuery.Part;
import dev.entente.search.Term.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds documents, best first. */
@ApplicationScoped
class SearchRepository {

  /**
   * More documents than these, the newest, are neither ranked nor counted: of actors, of others.
   */
  static final int MOST = 10_000;

  /** As many documents as PostgreSQL looks up in the index for. */
  private static final int SOME = 1_000;

  /** The points of a document that is known by just what was searched for. */
  static final int ALL_POINTS = 10_000;

  private final Session session;
  private final SearchIndex index;

  @Inject
  SearchRepository(Session session, SearchIndex index) {
    this.session = session;
    this.index = index;
  }

  /** What was found, with its points from 0 to {@link #ALL_POINTS}. */
  record Hit(UUID key, SearchType type, int points) {}

  /** A place in the order of what is found: after the hit with these points and this key. */
  record Position(int points, UUID key) {}

  /**
   * For each part, whether anything is found. PostgreSQL reads the table rather than the index
   * where one document is enough, so that a rare word would take longest.
   */
  List<Boolean> exist(List<Part> parts) {
    SqlParameters parameters = new SqlParameters();
    List<String> columns = new ArrayList<>();
    for (Part part : parts) {
      columns.add(
          "(select count(*) > 0 from (select 1 from %s limit %d) m) as found%d"
              .formatted(index.documents(part, parameters), SOME, columns.size()));
    }
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            "select " + String.join(", ", columns) + ", 1 as one", Object[].class);
    for (int i = 0; i < columns.size(); i++) {
      query.addScalar("found" + i, Boolean.class);
    }
    Object[] found = parameters.setOn(query.addScalar("one", Integer.class)).getSingleResult();
    return Arrays.stream(found).limit(columns.size()).map(Boolean.class::cast).toList();
  }

  /** The best hits, or those after a position. */
  List<Hit> best(SearchQuery search, Position after, int limit) {
    SqlParameters parameters = new SqlParameters();
    return parameters
        .setOn(session.createNativeQuery(ranking(search, after, limit, parameters), Object[].class))
        .addScalar("id", UUID.class)
        .addScalar("type", String.class)
        .addScalar("points", Integer.class)
        .list()
        .stream()
        .map(row -> new Hit((UUID) row[0], SearchType.valueOf((String) row[1]), (Integer) row[2]))
        .toList();
  }

  /** SQL of the best hits. */
  String ranking(SearchQuery search, Position after, int limit, SqlParameters parameters) {
    String parts =
        search.parts().stream()
            .map(
                part ->
                    """
                    select d.id, d.type, %s as points from (
                      select d.* from %s order by d.number desc limit %d) d"""
                        .formatted(
                            points(search, part, parameters),
                            index.documents(part, parameters),
                            MOST))
            .collect(Collectors.joining(" union all "));
    String beyond = "";
    if (after != null) {
      String points = parameters.add(after.points());
      beyond =
          " where points < %1$s or (points = %1$s and id > %2$s)"
              .formatted(points, parameters.add(after.key()));
    }
    return "select id, type, points from (%s) m%s order by points desc, id limit %s"
        .formatted(parts, beyond, parameters.add(limit));
  }

  /** How many are found. */
  int count(SearchQuery search) {
    SqlParameters parameters = new SqlParameters();
    String counts =
        search.parts().stream()
            .map(
                part ->
                    "(select count(*) from (select 1 from %s limit %d) m)"
                        .formatted(index.documents(part, parameters), MOST))
            .collect(Collectors.joining(" + "));
    return parameters
        .setOn(session.createNativeQuery("select " + counts + " as number", Long.class))
        .addScalar("number", Long.class)
        .getSingleResult()
        .intValue();
  }

  /**
   * SQL of the points: all of them for a name; else, on average over the terms, the best of
   * closeness times prominence, less for what is long.
   */
  private String points(SearchQuery search, Part part, SqlParameters parameters) {
    String terms =
        part.terms().stream()
            .map(term -> points(term, parameters))
            .collect(Collectors.joining(" + ", "(", ")"));
    return "case when %s then %d else %s / %d * d.brevity / 100 end"
        .formatted(
            index.isNamed(search.name(), parameters), ALL_POINTS, terms, part.terms().size());
  }

  private String points(Term term, SqlParameters parameters) {
    Map<Integer, String> conditions = new TreeMap<>(Comparator.reverseOrder());
    Map<Integer, List<Variant>> byCloseness =
        term.variants().stream().collect(Collectors.groupingBy(Variant::closeness));
    for (Prominence prominence : Prominence.values()) {
      byCloseness.forEach(
          (closeness, variants) ->
              conditions.merge(
                  closeness * prominence.weight(),
                  index.contains(variants, prominence, parameters),
                  (first, second) -> first + " or " + second));
    }
    StringBuilder cases = new StringBuilder("case");
    conditions.forEach(
        (points, condition) -> cases.append(" when " + condition + " then " + points));
    return cases + " else 0 end";
  }
}
