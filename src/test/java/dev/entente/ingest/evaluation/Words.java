package dev.entente.ingest.evaluation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a text, for comparing two texts. */
final class Words {

  /** Words that say nothing about the content. */
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "and", "that", "is", "was", "be", "it", "for",
          "with", "as", "at", "by");

  private final Map<String, Integer> counts = new HashMap<>();
  private int size;

  private Words() {}

  /** All words of a text. */
  static Words all(String text) {
    return of(text, Set.of());
  }

  /** The words of a text that bear its content. */
  static Words content(String text) {
    Words content = of(text, EMPTY);
    return content.size == 0 ? all(text) : content;
  }

  private static Words of(String text, Set<String> without) {
    Words words = new Words();
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    int at = 0;
    while (at < lower.length()) {
      int end = at;
      while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = lower.substring(at, end);
        if (!without.contains(word)) {
          words.counts.merge(word, 1, Integer::sum);
          words.size++;
        }
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** Token F1 with another text: 1 for the same words, 0 for none in common. */
  double overlap(Words other) {
    int common = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      common += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    return size + other.size == 0 ? 0 : 2.0 * common / (size + other.size);
  }
}
