package dev.entente.ingest.quotation;

/** What a character may do as a quotation mark, by its form and by what stands beside it. */
final class QuotationMarks {

  private QuotationMarks() {}

  /** A mark that is never an apostrophe. */
  static boolean isDouble(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '「', '」', '『', '』', '＂' -> true;
      default -> false;
    };
  }

  /** A mark that may be an apostrophe too. */
  static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‛' || c == '`';
  }

  /** Whether the form of a double mark says that it opens; „…“ closes with an opening form. */
  static boolean hasOpeningForm(char c) {
    return switch (c) {
      case '“', '„', '‟', '«', '‹', '「', '『' -> true;
      default -> false;
    };
  }

  static boolean hasClosingForm(char c) {
    return switch (c) {
      case '”', '»', '›', '」', '』' -> true;
      default -> false;
    };
  }

  /** Whether what stands beside a mark lets it open: nothing before it, something after it. */
  static boolean mayOpen(String text, int at, int from, int to) {
    return isApart(text, at, from, to)
        || ((at == from || isBeforeOpening(text.charAt(at - 1)))
            && at + 1 < to
            && !isSpace(text.charAt(at + 1))
            && (!isAfterClosing(text.charAt(at + 1))
                || text.charAt(at + 1) == '…'
                || text.startsWith("..", at + 1)));
  }

  /** “ We go on”: at the start of a paragraph a mark opens even with a space behind it. */
  private static boolean isApart(String text, int at, int from, int to) {
    return at == from
        && at + 2 < to
        && isDouble(text.charAt(at))
        && isSpace(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 2));
  }

  /** Whether what stands beside a mark lets it close: something before it, nothing after it. */
  static boolean mayClose(String text, int at, int from, int to) {
    return at > from
        && !isSpace(text.charAt(at - 1))
        && !isOpeningBracket(text.charAt(at - 1))
        && (at + 1 == to || isAfterClosing(text.charAt(at + 1)) || isSpace(text.charAt(at + 1)));
  }

  /**
   * Whether a mark stands between two sentences without a space: “…the end.'We go on.'He said”. It
   * opens where none is open, and closes else.
   */
  static boolean isGlued(String text, int at, int from, int to) {
    if (at < from + 2 || at + 2 >= to || !Character.isUpperCase(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char earlier = text.charAt(at - 2);
    return (before == '.' || before == '!' || before == '?')
        && (Character.isLowerCase(earlier) || Character.isDigit(earlier) || earlier == ')');
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  private static boolean isBeforeOpening(char c) {
    return isSpace(c)
        || isOpeningBracket(c)
        || c == '—'
        || c == '–'
        || c == '-'
        || c == ':'
        || c == '/'
        || isDouble(c)
        || isSingle(c);
  }

  private static boolean isAfterClosing(char c) {
    return switch (c) {
      case '.', ',', ';', ':', '!', '?', ')', ']', '}', '—', '–', '-', '…', '/', '’', '\'' -> true;
      default -> isDouble(c);
    };
  }
}
