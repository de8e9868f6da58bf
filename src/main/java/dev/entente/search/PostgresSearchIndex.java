package dev.entente.search;

import static java.util.stream.Collectors.joining;

import dev.entente.search.Term.Variant;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The full-text index of PostgreSQL: a {@code tsvector} under a GIN index. The application makes
 * the lexemes itself, so that no dictionary, locale or extension of the server decides what is
 * found. Two kinds of lexemes are no words: the type of the document, and each of its names as a
 * whole.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class PostgresSearchIndex implements SearchIndex {

  private static final String NAME_MARK = "=";

  private final Session session;
  private final Vocabulary vocabulary;

  @Inject
  PostgresSearchIndex(Session session, Vocabulary vocabulary) {
    this.session = session;
    this.vocabulary = vocabulary;
  }

  @Override
  public void store(List<Entry> entries) {
    remove(entries.stream().map(entry -> entry.document().key()).toList());
    Set<String> words = new HashSet<>();
    entries.forEach(entry -> words.addAll(entry.document().words()));
    vocabulary.numbers(words);
    session.doWork(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into search_document (id, number, type, brevity, fingerprint, words)"
                      + " values (?, ?, ?, ?, ?, cast(? as tsvector))")) {
            for (Entry entry : entries) {
              SearchDocument document = entry.document();
              insert.setObject(1, document.key());
              insert.setLong(2, entry.number());
              insert.setString(3, document.type().name());
              insert.setInt(4, document.brevity());
              insert.setObject(5, entry.fingerprint());
              insert.setString(6, vector(document));
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }

  @Override
  public void remove(Collection<UUID> keys) {
    session.doWork(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("delete from search_document where id = ?")) {
            for (UUID key : keys) {
              delete.setObject(1, key);
              delete.addBatch();
            }
            delete.executeBatch();
          }
        });
  }

  @Override
  public String documents(SearchQuery.Part part, SqlParameters parameters) {
    List<String> conditions = new ArrayList<>();
    // Most documents are statements: to look them up as well takes longer than to look at what is
    // found.
    boolean few = !part.types().contains(SearchType.STATEMENT);
    if (part.isLimited() && few) {
      conditions.add(
          part.types().stream()
              .map(type -> lexeme(type.marker()))
              .collect(joining(" | ", "(", ")")));
    }
    for (Term term : part.terms()) {
      conditions.add(any(term.widest(), ""));
    }
    String found = "search_document d where " + has(String.join(" & ", conditions), parameters);
    return part.isLimited() && !few ? found + " and " + hasType(part.types()) : found;
  }

  @Override
  public String contains(List<Variant> variants, Prominence prominence, SqlParameters parameters) {
    return has(any(variants, String.valueOf(prominence.label())), parameters);
  }

  @Override
  public String isNamed(String name, SqlParameters parameters) {
    return has(lexeme(NAME_MARK + name), parameters);
  }

  private static String hasType(Set<SearchType> types) {
    return types.stream()
        .map(type -> "'" + type.name() + "'")
        .sorted()
        .collect(joining(", ", "d.type in (", ")"));
  }

  private static String has(String query, SqlParameters parameters) {
    return "d.words @@ cast(" + parameters.add(query) + " as tsquery)";
  }

  private static String any(List<Variant> variants, String label) {
    return variants.stream()
        .map(variant -> inARow(variant, label))
        .collect(joining(" | ", "(", ")"));
  }

  private static String inARow(Variant variant, String label) {
    StringBuilder query = new StringBuilder("(");
    for (int i = 0; i < variant.words().size(); i++) {
      boolean last = i == variant.words().size() - 1;
      String flags = (last && variant.open() ? "*" : "") + label;
      query.append(i == 0 ? "" : " <-> ").append(lexeme(variant.words().get(i)));
      query.append(flags.isEmpty() ? "" : ":" + flags);
    }
    return query.append(')').toString();
  }

  /** Words have no character that would need to be escaped. */
  private static String lexeme(String text) {
    return "'" + text + "'";
  }

  /** The text form of a {@code tsvector}; between two passages, one place is left out. */
  private static String vector(SearchDocument document) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    places.put(document.type().marker(), List.of());
    int place = 0;
    for (SearchDocument.Phrase phrase : document.phrases()) {
      for (String word : phrase.words()) {
        place++;
        places
            .computeIfAbsent(word, unused -> new ArrayList<>())
            .add(place + String.valueOf(phrase.prominence().label()));
      }
      place++;
      if (phrase.isName()) {
        places.put(NAME_MARK + SearchText.name(phrase.words()), List.of());
      }
    }
    return places.entrySet().stream()
        .map(
            entry ->
                lexeme(entry.getKey())
                    + (entry.getValue().isEmpty() ? "" : ":" + String.join(",", entry.getValue())))
        .collect(joining(" "));
  }
}
