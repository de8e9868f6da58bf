package dev.entente.search;

/**
 * How far words are apart in spelling: the number of letters that must be added, left out, replaced
 * or swapped with their neighbour to make one from the other (optimal string alignment).
 */
final class Spelling {

  /** Shorter words are another word as soon as a letter differs. */
  private static final int MIN_LENGTH = 4;

  private static final int LONG = 8;

  private Spelling() {}

  /** How many letters of a word may be wrong. */
  static int tolerance(String word) {
    if (word.length() < MIN_LENGTH || word.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      return 0;
    }
    return word.length() < LONG ? 1 : 2;
  }

  /** The distance between two words. */
  static int distance(String a, String b) {
    return lastRow(a, b)[b.length()];
  }

  /**
   * The distance between the start of a word and the beginning of another that is nearest to it.
   */
  static int distanceOfStart(String start, String word) {
    int least = start.length();
    for (int distance : lastRow(start, word)) {
      least = Math.min(least, distance);
    }
    return least;
  }

  private static int[] lastRow(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last;
  }
}
