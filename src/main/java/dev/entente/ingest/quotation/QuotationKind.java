package dev.entente.ingest.quotation;

/** What quotation marks are there for. */
public enum QuotationKind {
  /** Someone's words: a sentence, or a part of one. */
  SPEECH,
  /** Words that the author keeps at a distance: the so-called “special operation”. */
  SCARE,
  /** The name of a work, a ship, a newspaper. */
  TITLE,
  /** A word that is explained, translated or abbreviated. */
  TERM
}
