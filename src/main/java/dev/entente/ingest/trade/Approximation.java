package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.Set;

/** The words that make a number an approximate one: “nearly”, “more than”, “up to”. */
final class Approximation {

  private static final int MOST = 5;

  private static final Set<String> ABOUT =
      Words.of(
          "about around nearly almost roughly some approximately circa over under least most"
              + " estimated close than just well up some barely only as much many exactly only a"
              + " an to more less fewer nearly near approx slightly virtually practically");

  /** Words that make a number an approximate one by themselves. */
  private static final Set<String> APPROXIMATE =
      Words.of(
          "about around nearly almost roughly some approximately circa over under least estimated"
              + " close near approx");

  private Approximation() {}

  /** Index of the first word before a number that belongs to it: “nearly”, “more than”. */
  static int lead(Passage passage, int at) {
    int lead = at;
    while (passage.has(lead - 1)
        && ABOUT.contains(passage.lower(lead - 1))
        && (!passage.is(lead - 1, "to") || isUpTo(passage, lead - 1))
        && at - lead < MOST) {
      lead--;
    }
    // “rose to 5”: a bare “to”, “a” or “up” belongs to what stands before it.
    while (lead < at && isLoose(passage, lead)) {
      lead++;
    }
    return lead;
  }

  static boolean isWord(String word) {
    return ABOUT.contains(word);
  }

  /** Whether words from one index to another say that the number after them is no exact one. */
  static boolean isBetween(Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isApproximate(passage, at)) {
        return true;
      }
    }
    return false;
  }

  static boolean isApproximate(Passage passage, int at) {
    String word = passage.lower(at);
    return APPROXIMATE.contains(word)
        || (word.equals("than") && (passage.is(at - 1, "more") || passage.is(at - 1, "less")))
        || (word.equals("to") && passage.is(at - 1, "up"));
  }

  /** “Rose slightly to 5” is no “up to 5” nor “close to 5”. */
  private static boolean isUpTo(Passage passage, int to) {
    return passage.is(to - 1, "up") || passage.is(to - 1, "close");
  }

  private static boolean isLoose(Passage passage, int at) {
    return switch (passage.lower(at)) {
      case "a", "an" -> !passage.is(at + 1, "estimated");
      case "to" -> true;
      case "up" -> !passage.is(at + 1, "to");
      case "close" -> !passage.is(at + 1, "to");
      case "as" -> !passage.is(at + 1, "much") && !passage.is(at + 1, "many");
      case "much", "many" -> true;
      case "more", "less", "fewer" -> !passage.is(at + 1, "than");
      case "than" -> true;
      case "most", "least" -> true;
      default -> false;
    };
  }
}
