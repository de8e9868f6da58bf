package dev.entente.ingest.text;

/** What a paragraph belongs to. */
public enum Region {
  /** The article itself. */
  BODY,
  /** Titles: of the article, and between its parts. */
  HEADING,
  /** What the page has around the article; nothing is read from it. */
  BOILERPLATE
}
