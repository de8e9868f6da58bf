package dev.entente.search;

import static java.util.stream.Collectors.joining;

import dev.entente.search.Term.Variant;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * An index of words in tables of H2. The rarest word of a query leads to the documents that may
 * have all of them; these are then looked into. The full-text search that comes with H2 finds
 * neither phrases nor beginnings of words, ranks nothing, and needs triggers written in Java.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class EmbeddedSearchIndex implements SearchIndex {

  /** A posting is the number of its word times this, plus the number of its document. */
  private static final long DOCUMENTS = 1L << 32;

  private static final String POSTINGS =
      "select p.id - w.number * 4294967296 as number from search_word w join search_posting p"
          + " on p.id between w.number * 4294967296 and w.number * 4294967296 + 4294967295 where ";

  /** No need to count on: what has more is not rare. */
  private static final int COMMON = 10_000;

  private final Session session;
  private final Vocabulary vocabulary;

  @Inject
  EmbeddedSearchIndex(Session session, Vocabulary vocabulary) {
    this.session = session;
    this.vocabulary = vocabulary;
  }

  @Override
  public void store(List<Entry> entries) {
    remove(entries.stream().map(entry -> entry.document().key()).toList());
    Set<String> words = new HashSet<>();
    for (Entry entry : entries) {
      words.addAll(entry.document().words());
      words.add(entry.document().type().marker());
    }
    Map<String, Long> numbers = vocabulary.numbers(words);
    // In order of the key, each page of the tree is written once.
    TreeSet<Long> postings = new TreeSet<>();
    for (Entry entry : entries) {
      entry
          .document()
          .words()
          .forEach(word -> postings.add(numbers.get(word) * DOCUMENTS + entry.number()));
      postings.add(numbers.get(entry.document().type().marker()) * DOCUMENTS + entry.number());
    }
    insert(entries);
    update("insert into search_posting (id) values (?)", postings);
  }

  private void insert(List<Entry> entries) {
    session.doWork(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into search_document (id, number, type, brevity, fingerprint, names,"
                      + " aliases, contents, article_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Entry entry : entries) {
              SearchDocument document = entry.document();
              insert.setObject(1, document.key());
              insert.setLong(2, entry.number());
              insert.setString(3, document.type().name());
              insert.setInt(4, document.brevity());
              insert.setObject(5, entry.fingerprint());
              insert.setString(6, column(document, Prominence.NAME));
              insert.setString(7, column(document, Prominence.ALIAS));
              insert.setString(8, column(document, Prominence.CONTENT));
              insert.setString(9, column(document, Prominence.TEXT));
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }

  private static String column(SearchDocument document, Prominence prominence) {
    StringBuilder column = new StringBuilder();
    for (SearchDocument.Phrase phrase : document.phrases()) {
      if (phrase.prominence() == prominence) {
        column.append(column.isEmpty() ? "| " : " ");
        column.append(String.join(" ", phrase.words())).append(" |");
      }
    }
    return column.toString();
  }

  @Override
  public void remove(Collection<UUID> keys) {
    if (keys.isEmpty()) {
      return;
    }
    List<Object[]> stored =
        session
            .createNativeQuery(
                "select number, type, names || aliases || contents || article_text as words"
                    + " from search_document where id in (:keys)",
                Object[].class)
            .addScalar("number", Long.class)
            .addScalar("type", String.class)
            .addScalar("words", String.class)
            .setParameterList("keys", keys)
            .list();
    Set<String> words = new HashSet<>();
    stored.forEach(row -> wordsOf(row).forEach(words::add));
    Map<String, Long> numbers = vocabulary.numbers(words);
    TreeSet<Long> postings = new TreeSet<>();
    for (Object[] row : stored) {
      wordsOf(row).forEach(word -> postings.add(numbers.get(word) * DOCUMENTS + (Long) row[0]));
    }
    update("delete from search_posting where id = ?", postings);
    update(
        "delete from search_document where number = ?",
        stored.stream().map(row -> (Long) row[0]).toList());
  }

  private static Stream<String> wordsOf(Object[] row) {
    return Stream.concat(
        Stream.of(SearchType.valueOf((String) row[1]).marker()),
        Arrays.stream(((String) row[2]).split("[ |]+")).filter(word -> !word.isEmpty()));
  }

  private void update(String sql, Collection<Long> values) {
    session.doWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Long value : values) {
              statement.setLong(1, value);
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
  }

  @Override
  public String documents(SearchQuery.Part part, SqlParameters parameters) {
    List<String> conditions = new ArrayList<>();
    conditions.add(
        "d.type in (" + parameters.add(part.types().stream().map(SearchType::name).toList()) + ")");
    for (Term term : part.terms()) {
      conditions.add(
          Arrays.stream(Prominence.values())
              .map(prominence -> contains(term.widest(), prominence, parameters))
              .collect(joining(" or ", "(", ")")));
    }
    return "search_document d join (select distinct number from ("
        + rarest(part).postings(parameters)
        + ")) c on c.number = d.number where "
        + String.join(" and ", conditions);
  }

  @Override
  public String contains(List<Variant> variants, Prominence prominence, SqlParameters parameters) {
    return variants.stream()
        .map(
            variant ->
                "locate(%s, d.%s) > 0"
                    .formatted(
                        parameters.add(
                            " " + String.join(" ", variant.words()) + (variant.open() ? "" : " ")),
                        prominence.column()))
        .collect(joining(" or ", "(", ")"));
  }

  @Override
  public String isNamed(String name, SqlParameters parameters) {
    List<String> conditions = new ArrayList<>();
    for (String form : List.of("| " + name + " |", "| the " + name + " |")) {
      conditions.add("locate(%s, d.names || d.aliases) > 0".formatted(parameters.add(form)));
    }
    return "(" + String.join(" or ", conditions) + ")";
  }

  /** What leads to documents: words, and beginnings of words. */
  private record Lead(Set<String> words, Set<String> starts) {

    static Lead of(String word, boolean open) {
      return open ? new Lead(Set.of(), Set.of(word)) : new Lead(Set.of(word), Set.of());
    }

    /** One select for each, since H2 uses no index for “or”. */
    String postings(SqlParameters parameters) {
      List<String> selects = new ArrayList<>();
      if (!words.isEmpty()) {
        selects.add(POSTINGS + "w.word in (" + parameters.add(words) + ")");
      }
      for (String start : starts) {
        selects.add(
            POSTINGS
                + "w.word >= %s and w.word < %s"
                    .formatted(parameters.add(start), parameters.add(start + Vocabulary.LAST)));
      }
      return String.join(" union all ", selects);
    }
  }

  /** The words that a term may be found as lead to it; of a phrase, each of its words does. */
  private static List<Lead> leads(Term term) {
    if (term.words().size() > 1) {
      List<Lead> leads = new ArrayList<>();
      for (int i = 0; i < term.words().size(); i++) {
        leads.add(Lead.of(term.words().get(i), term.open() && i == term.words().size() - 1));
      }
      return leads;
    }
    Set<String> words = new TreeSet<>();
    Set<String> starts = new TreeSet<>();
    for (Variant variant : term.widest()) {
      (variant.open() ? starts : words).addAll(variant.words());
    }
    return List.of(new Lead(words, starts));
  }

  private Lead rarest(SearchQuery.Part part) {
    List<Lead> leads = new ArrayList<>();
    part.terms().forEach(term -> leads.addAll(leads(term)));
    if (part.isLimited()) {
      Set<String> markers = new TreeSet<>();
      part.types().forEach(type -> markers.add(type.marker()));
      leads.add(new Lead(markers, Set.of()));
    }
    return leads.size() == 1 ? leads.get(0) : rarest(leads);
  }

  private Lead rarest(List<Lead> leads) {
    SqlParameters parameters = new SqlParameters();
    List<String> counts = new ArrayList<>();
    for (Lead lead : leads) {
      counts.add(
          "(select count(*) from (%s limit %d)) as n%d"
              .formatted(lead.postings(parameters), COMMON, counts.size()));
    }
    NativeQuery<Object[]> query =
        session.createNativeQuery("select " + String.join(", ", counts), Object[].class);
    for (int i = 0; i < leads.size(); i++) {
      query.addScalar("n" + i, Long.class);
    }
    Object[] numbers = parameters.setOn(query).getSingleResult();
    int rarest = 0;
    for (int i = 1; i < numbers.length; i++) {
      rarest = (Long) numbers[i] < (Long) numbers[rarest] ? i : rarest;
    }
    return leads.get(rarest);
  }
}
