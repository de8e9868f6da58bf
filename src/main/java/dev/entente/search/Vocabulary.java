package dev.entente.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/**
 * Every word that was ever indexed, with a number. A word that no document has any longer stays: it
 * may be proposed for one that is misspelt, and then nothing is found by it.
 */
@ApplicationScoped
class Vocabulary {

  /** Comes after every letter: a word that starts with another is less than that and this. */
  static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private static final int BATCH = 1_000;

  private final Session session;

  @Inject
  Vocabulary(Session session) {
    this.session = session;
  }

  /** The numbers of words; those that are new are given one. */
  Map<String, Long> numbers(Collection<String> words) {
    Map<String, Long> numbers = new HashMap<>();
    List<String> all = new ArrayList<>(words);
    for (int from = 0; from < all.size(); from += BATCH) {
      read(all.subList(from, Math.min(from + BATCH, all.size())), numbers);
    }
    Set<String> added = new HashSet<>(words);
    added.removeAll(numbers.keySet());
    if (!added.isEmpty()) {
      add(added, numbers);
    }
    return numbers;
  }

  private void read(List<String> words, Map<String, Long> numbers) {
    session
        .createNativeQuery(
            "select word, number from search_word where word in (:words)", Object[].class)
        .addScalar("word", String.class)
        .addScalar("number", Long.class)
        .setParameterList("words", words)
        .list()
        .forEach(row -> numbers.put((String) row[0], (Long) row[1]));
  }

  private void add(Set<String> words, Map<String, Long> numbers) {
    long last =
        session
            .createNativeQuery(
                "select coalesce(max(number), 0) as last from search_word", Long.class)
            .addScalar("last", Long.class)
            .getSingleResult();
    for (String word : words) {
      last++;
      numbers.put(word, last);
    }
    session.doWork(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into search_word (word, reversed, number) values (?, ?, ?)")) {
            for (String word : words) {
              insert.setString(1, word);
              insert.setString(2, new StringBuilder(word).reverse().toString());
              insert.setLong(3, numbers.get(word));
              insert.addBatch();
            }
            insert.executeBatch();
          }
        });
  }
}
