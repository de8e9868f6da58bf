package dev.entente.search;

import dev.entente.search.Term.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;

/** Finds the words of the index that a misspelt word may have been meant for. */
@ApplicationScoped
class SimilarWords {

  /** Words with the same beginning or end that are compared, each. */
  private static final int CANDIDATES = 2_000;

  /** Words that one is taken for. */
  private static final int MOST = 20;

  private final Session session;

  @Inject
  SimilarWords(Session session) {
    this.session = session;
  }

  /** The same terms, those that may be misspelt found as other words too; one statement for all. */
  List<Term> forgiving(List<Term> terms) {
    SqlParameters parameters = new SqlParameters();
    List<String> selects = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).isForgiving()) {
        add(selects, i, terms.get(i), parameters);
      }
    }
    if (selects.isEmpty()) {
      return terms;
    }
    Map<Integer, Set<String>> candidates = new HashMap<>();
    parameters
        .setOn(session.createNativeQuery(String.join(" union all ", selects), Object[].class))
        .addScalar("term", Integer.class)
        .addScalar("word", String.class)
        .list()
        .forEach(
            row ->
                candidates
                    .computeIfAbsent((Integer) row[0], unused -> new TreeSet<>())
                    .add((String) row[1]));
    List<Term> forgiving = new ArrayList<>(terms);
    candidates.forEach(
        (i, words) -> forgiving.set(i, terms.get(i).orAs(near(terms.get(i), words))));
    return forgiving;
  }

  /**
   * One wrong letter leaves the first half of a word as it is, or the second; two leave the first
   * third or the last, unless there is one in either. So words that begin or end alike are enough.
   */
  private static void add(List<String> selects, int number, Term term, SqlParameters parameters) {
    String word = term.words().get(0);
    int tolerance = Spelling.tolerance(word);
    int alike = tolerance == 1 ? (word.length() - 1) / 2 : word.length() / 3;
    int shortest = word.length() - tolerance;
    int longest = term.open() ? Word.MAX_LENGTH : word.length() + tolerance;
    String reversed = new StringBuilder(word).reverse().toString();
    for (String column : List.of("word", "reversed")) {
      String start = (column.equals("word") ? word : reversed).substring(0, alike);
      selects.add(
          """
          (select %d as term, word from search_word where %s >= %s and %2$s < %s
          and char_length(word) between %s and %s order by %2$s limit %d)"""
              .formatted(
                  number,
                  column,
                  parameters.add(start),
                  parameters.add(start + Vocabulary.LAST),
                  parameters.add(shortest),
                  parameters.add(longest),
                  CANDIDATES));
    }
  }

  /** The nearest of these words, those of one letter's difference first. */
  static List<Variant> near(Term term, Set<String> candidates) {
    String word = term.words().get(0);
    int tolerance = Spelling.tolerance(word);
    Map<String, Integer> distances = new HashMap<>();
    for (String candidate : candidates) {
      int distance =
          term.open()
              ? Spelling.distanceOfStart(word, candidate)
              : Spelling.distance(word, candidate);
      if (distance > 0 && distance <= tolerance) {
        distances.put(candidate, distance);
      }
    }
    return distances.keySet().stream()
        .sorted(
            Comparator.<String, Integer>comparing(distances::get)
                .thenComparing(candidate -> Math.abs(candidate.length() - word.length()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .map(
            candidate ->
                new Variant(
                    List.of(candidate),
                    false,
                    distances.get(candidate) == 1 ? Term.ONE_LETTER_OFF : Term.TWO_LETTERS_OFF))
        .toList();
  }
}
