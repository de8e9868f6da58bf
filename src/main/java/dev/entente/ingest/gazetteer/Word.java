package dev.entente.ingest.gazetteer;

import dev.entente.ingest.text.Span;
import dev.entente.ingest.text.TokenKind;

/**
 * A word as names are compared by: finer than a token, since “Putin-Xi” names two, and coarser,
 * since “U.S.” names one.
 *
 * @param start of it in the text, in UTF-16 units
 * @param end of it, without the ending of a genitive or a contraction
 * @param text as it is written
 * @param lower in lower case, without accents and dots
 * @param kind of the token that it stands in
 * @param sentence index of the sentence that it stands in
 * @param first whether it begins a sentence
 * @param joined whether a hyphen joins it to the word before
 * @param suffix what is left out at its end: “'s”, “'ll”; empty for most
 */
public record Word(
    int start,
    int end,
    String text,
    String lower,
    TokenKind kind,
    int sentence,
    boolean first,
    boolean joined,
    String suffix) {

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

  /** Whether it has capital letters only, or digits with them. */
  public boolean isUpperCase() {
    if (!isCapitalized()) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it stands in the genitive: “China's”. */
  public boolean isGenitive() {
    return suffix.equals("'s") || suffix.equals("'");
  }

  public Span span() {
    return new Span(start, end);
  }
}
