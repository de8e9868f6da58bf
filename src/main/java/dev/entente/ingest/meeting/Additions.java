package dev.entente.ingest.meeting;

/** Goes over what joins one more to a list: “and”, “as well as”, “together with”. */
final class Additions {

  private Additions() {}

  /** Index after it where it begins at a token; the token itself where it does not. */
  static int after(Phrases phrases, int at) {
    String word = phrases.word(at);
    String next = phrases.word(at + 1);
    if (word.equals("and") || word.equals("&")) {
      return next.equals("with") || next.equals("also") || next.equals("then") ? at + 2 : at + 1;
    }
    return afterPhrase(phrases, at);
  }

  /** The same for those of several words, which may stand between commas. */
  static int afterPhrase(Phrases phrases, int at) {
    String word = phrases.word(at);
    String next = phrases.word(at + 1);
    if (word.equals("as") && next.equals("well") && phrases.word(at + 2).equals("as")) {
      return phrases.word(at + 3).equals("with") ? at + 4 : at + 3;
    }
    boolean with = word.equals("along") || word.equals("together") || word.equals("jointly");
    if (with && next.equals("with")) {
      return at + 2;
    }
    return word.equals("alongside") || word.equals("besides") ? at + 1 : at;
  }

  /** Index before it where it ends at a token; the token itself where it does not. */
  static int before(Phrases phrases, int at) {
    String word = phrases.word(at);
    if (word.equals("and") || word.equals("&")) {
      return at - 1;
    }
    return beforePhrase(phrases, at);
  }

  /** The same for those of several words. */
  static int beforePhrase(Phrases phrases, int at) {
    for (int start = at; start >= Math.max(0, at - 3); start--) {
      if (afterPhrase(phrases, start) == at + 1) {
        return start - 1;
      }
    }
    return at;
  }
}
