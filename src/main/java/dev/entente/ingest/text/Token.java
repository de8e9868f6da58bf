package dev.entente.ingest.text;

/**
 * A word, a number or a mark of an article.
 *
 * @param start of it in the text, in UTF-16 units
 * @param end the first unit that does not belong to it
 * @param text as it is written
 * @param lower the same in lower case, curly apostrophes straight: what words are compared by
 * @param kind what it is made of
 */
public record Token(int start, int end, String text, String lower, TokenKind kind) {

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  public boolean isMark(char mark) {
    return kind == TokenKind.MARK && text.charAt(0) == mark;
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return kind == TokenKind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  public Span span() {
    return new Span(start, end);
  }
}
