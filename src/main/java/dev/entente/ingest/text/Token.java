package dev.entente.ingest.text;

/**
 * A word, a number or a mark of an article. Names and word lists that are compared with tokens are
 * taken apart by the same {@link Tokenizer}. What is one token:
 *
 * <ul>
 *   <li>words with their hyphens: “Sino-Russian”, “Russia-Ukraine”, “G-20”, “Covid-19”, “U.S.-led”,
 *       “70-year-old”; dashes (–, —) are marks;
 *   <li>abbreviations with their full stops, which are then no mark of their own, not even at the
 *       end of a sentence: “U.S.”, “p.m.”, “J.D.”, “W.”, “Mr.”, “Gen.”, “Feb.”, “No.” (before a
 *       number); {@link #lower} keeps the full stops: “u.s.”, “feb.”;
 *   <li>ordinals and decades: “20th”, “1970s”, which are words; a number is digits alone: of
 *       “$13.8bn” there are three tokens, of “19%” two, of “2022-12-30” five;
 *   <li>the genitive, apart from its word: “Putin’s” is “Putin” and “’s”, and so is the short “is”
 *       or “has” of “it’s”; the lone apostrophe of “the leaders’ talks” is a mark;
 *   <li>other short forms, apart from their word: “he’ll”, “they’re”, “I’ve”, “I’m”, “he’d” are
 *       “he” and “’ll” and so on; but the short “not” stays: “didn’t”, “can’t” are one word;
 *   <li>words that only lack the space between them are two: “graveChina”.
 * </ul>
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

  public boolean isNumber() {
    return kind == TokenKind.NUMBER;
  }

  public boolean isMark(char mark) {
    return kind == TokenKind.MARK && text.charAt(0) == mark;
  }

  /** Whether it is the “’s” of a genitive, or of a short “is” or “has”. */
  public boolean isGenitive() {
    return kind == TokenKind.WORD && lower.equals("'s");
  }

  /** Whether it is a word with a full stop of its own. */
  public boolean isAbbreviation() {
    return kind == TokenKind.WORD && text.charAt(text.length() - 1) == '.';
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return kind == TokenKind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  public Span span() {
    return new Span(start, end);
  }
}
