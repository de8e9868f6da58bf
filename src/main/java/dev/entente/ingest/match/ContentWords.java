package dev.entente.ingest.match;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of an utterance that carry its meaning, cut to the beginnings that their forms share,
 * and the numbers in it.
 *
 * @param words beginnings of words
 * @param numbers as they are written
 * @param negated whether it says that something is not so
 */
public record ContentWords(Set<String> words, Set<String> numbers, boolean negated) {

  private static final int SHORTEST = 3;
  private static final int STEM = 5;

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "and", "that", "this", "these", "those", "with", "from", "have", "has", "had",
          "been", "being", "was", "were", "are", "will", "would", "shall", "should", "could", "can",
          "may", "might", "must", "they", "them", "their", "there", "then", "than", "his", "her",
          "hers", "him", "she", "its", "our", "ours", "your", "who", "whom", "whose", "which",
          "what", "when", "where", "while", "for", "but", "about", "into", "over", "also", "such",
          "very", "more", "most", "some", "any", "all", "said", "says", "say", "told", "added",
          "does", "did", "too");

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nothing", "nobody", "none", "neither", "nor", "without");

  /** Those of a text. */
  public static ContentWords of(String text) {
    Set<String> words = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    boolean negated = false;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && isInWord(text, end)) {
        end++;
      }
      if (end > at) {
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        negated |= NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
        if (Character.isDigit(word.charAt(0))) {
          numbers.add(word);
        } else if (word.length() >= SHORTEST
            && !EMPTY_WORDS.contains(word)
            && !NEGATIONS.contains(word)) {
          words.add(word.substring(0, Math.min(STEM, word.length())));
        }
      }
      at = end + 1;
    }
    return new ContentWords(words, numbers, negated);
  }

  private static boolean isInWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || ((c == '\'' || c == '’' || c == '.' || c == ',')
            && at > 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** How many words both have. */
  int shared(ContentWords other) {
    int shared = 0;
    for (String word : words) {
      shared += other.words.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
