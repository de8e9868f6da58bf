package dev.entente.ingest.meeting;

/** Goes over what a meeting stands beside: “on the sidelines of the annual assembly in Geneva”. */
final class Sidelines {

  private static final int LONGEST = 12;

  private Sidelines() {}

  /** Index after it where it begins at a token; the token itself where it does not. */
  static int after(Phrases phrases, int at, int limit) {
    int noun = phrases.word(at + 1).equals("the") ? at + 2 : at + 1;
    if (!isEdge(phrases.word(noun)) || !phrases.word(noun + 1).equals("of")) {
      return at;
    }
    int end = noun + 2;
    while (end < Math.min(limit, noun + LONGEST)
        && phrases.date(end) == null
        && phrases.tokens.get(end).isWord()
        && (!ContactWords.PREPOSITIONS.contains(phrases.word(end))
            || phrases.word(end).equals("of"))
        && !ContactWords.CONJUNCTIONS.contains(phrases.word(end))) {
      end++;
    }
    return end;
  }

  /** Whether a word stands in the name of what a meeting is held beside. */
  static boolean isBeside(Phrases phrases, int at, int from) {
    for (int before = at - 1; before >= Math.max(from, at - LONGEST); before--) {
      if (isEdge(phrases.word(before))) {
        return phrases.word(before + 1).equals("of");
      }
      boolean apostrophe = phrases.isMark(before, '\'') || phrases.isMark(before, '’');
      if (phrases.date(before) != null || (!phrases.tokens.get(before).isWord() && !apostrophe)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEdge(String word) {
    return switch (word) {
      case "sidelines", "sideline", "margins", "fringes" -> true;
      default -> false;
    };
  }
}
