package dev.entente.ingest.text;

/** Refuses what is no article before time is spent on it. */
final class InputCheck {

  /** A few stray characters are mended by nobody and hurt nobody. */
  private static final int FEW = 5;

  private InputCheck() {}

  /**
   * Checks an input.
   *
   * @param limit how many UTF-16 units it may have
   * @throws UnreadableArticleException where it is empty, too long, binary, wrongly decoded, or
   *     without a letter
   */
  static void check(String content, int limit) {
    if (content == null || content.isBlank()) {
      throw new UnreadableArticleException(
          "The article is empty. Give its text, or the HTML of its page.");
    }
    if (content.length() > limit) {
      throw new UnreadableArticleException(
          "The article has "
              + content.length()
              + " characters; at most "
              + limit
              + " are read. Split the file, or give the text of the article alone.");
    }
    if (content.startsWith("%PDF")
        || content.startsWith("PK\u0003\u0004")
        || content.startsWith("{\\rtf")) {
      throw binary();
    }
    count(content);
  }

  private static void count(String content) {
    int controls = 0;
    int replaced = 0;
    int letters = 0;
    for (int at = 0; at < content.length(); at++) {
      char c = content.charAt(at);
      if (c == 0) {
        throw binary();
      }
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B')
          || (c >= 0x7F && c < 0xA0 && c != 0x85)) {
        controls++;
      } else if (c == '\uFFFD') {
        replaced++;
      } else if (Character.isHighSurrogate(c)
          && at + 1 < content.length()
          && Character.isLowSurrogate(content.charAt(at + 1))) {
        at++;
      } else if (Character.isSurrogate(c)) {
        throw new UnreadableArticleException(
            "The text has half a character at offset "
                + at
                + " (a lone surrogate). Read the file as UTF-8 and send it again.");
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    if (controls > FEW && controls > content.length() / 50) {
      throw binary();
    }
    if (replaced > FEW && replaced > content.length() / 100) {
      throw new UnreadableArticleException(
          "The text is not valid UTF-8: "
              + replaced
              + " characters were lost. Convert the file to UTF-8 and send it again.");
    }
    if (letters == 0) {
      throw new UnreadableArticleException(
          "The article has no letters. Give its text, or the HTML of its page.");
    }
  }

  private static UnreadableArticleException binary() {
    return new UnreadableArticleException(
        "It is not text but binary. Take the text out of it first; text and HTML are read,"
            + " in UTF-8.");
  }
}
