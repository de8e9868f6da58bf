package dev.entente.ingest.text;

import dev.entente.time.PartialDate;

/**
 * An article as it comes in.
 *
 * @param content plain text or HTML
 * @param format which of them
 * @param title {@code null} where only the content may tell it
 * @param publisher name of it; {@code null} where it is not known
 * @param publishedOn {@code null} where only the content may tell it
 * @param language of the content as a BCP 47 tag; {@code null} where only the content may tell it
 */
public record RawArticle(
    String content,
    Format format,
    String title,
    String publisher,
    PartialDate publishedOn,
    String language) {

  /** What the content is written in. */
  public enum Format {
    TEXT,
    HTML
  }
}
