package dev.entente.ingest.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with hyphens, apostrophes, digits and full stops of abbreviations; or “’s”, “’ll”. */
  WORD,
  /** Digits, with the marks of numbers inside: “13.8”, “1,000”, “2022”. */
  NUMBER,
  /** Any other visible character, each on its own. */
  MARK
}
