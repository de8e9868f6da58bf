package dev.entente.ingest.command;

import dev.entente.ingest.apply.ArticleInput;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What is known about all articles of a run; what a file says itself comes before. */
final class InputOptions {

  /** What files hold. */
  enum Format {
    TEXT,
    HTML,
    JSON,
    JSONL
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help message and exits.")
  boolean help;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "What the files hold: text, html, json or jsonl; told from their names where left out.")
  Format format;

  @Option(
      names = "--published-on",
      paramLabel = "DATE",
      description = "When the articles were published: 2022-12-30, 2022-W52, 2022-12.")
  String publishedOn;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who published them: the slug or a name of an organization.")
  String publisher;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the articles as a BCP 47 tag; en where left out.")
  String language;

  /** Says about an article what it does not say itself. */
  ArticleInput completed(ArticleInput input) {
    input.publishedOn = input.publishedOn == null ? publishedOn : input.publishedOn;
    input.publisher = input.publisher == null ? publisher : input.publisher;
    input.language = input.language == null ? language : input.language;
    return input;
  }

  /** What a file holds; null where its name does not tell. */
  Format formatOf(String file) {
    if (format != null) {
      return format;
    }
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Format.HTML;
    }
    if (name.endsWith(".jsonl")) {
      return Format.JSONL;
    }
    if (name.endsWith(".json")) {
      return Format.JSON;
    }
    return name.endsWith(".txt") ? Format.TEXT : null;
  }
}
