package dev.entente.ingest.text;

/** Classes of characters that differ from those of the platform. */
final class Characters {

  private Characters() {}

  /** White space, no-break spaces among it, and characters without width. */
  static boolean isBlank(int c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** Whether a paragraph ends with it. */
  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  /** A mark that may close a quotation; some of them open one elsewhere. */
  static boolean isQuotationMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '‟'
        || c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‹' || c == '›';
  }
}
