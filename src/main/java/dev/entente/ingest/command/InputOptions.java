package dev.entente.ingest.command;

import dev.entente.change.RefusedException;
import dev.entente.ingest.apply.ArticleForm;
import dev.entente.ingest.apply.ArticleInput;
import dev.entente.ingest.apply.Defaults;
import dev.entente.time.PartialDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is known about the articles of a run; what an article says itself comes before. */
final class InputOptions {

  /** What files hold. */
  enum Format {
    TEXT,
    HTML,
    JSON,
    JSONL
  }

  static final String JSON_MEMBERS =
      "JSON is an object with the members text or html, title, url, publisher, authors,"
          + " publishedOn, language, translatedFrom; in .jsonl, one on each line.";

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
      description =
          "When the articles were published that do not say so: 2022-12-30, 2022-W52, 2022-12.")
  String publishedOn;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description =
          "Who published those that do not say so: the slug or a name of an organization.")
  String publisher;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of those that do not say so, as a BCP 47 tag; en where left out.")
  String language;

  @Option(names = "--title", paramLabel = "TITLE", description = "Title of the one article.")
  String title;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the one article was published, as an address of the web.")
  String url;

  @Option(
      names = {"--author", "--authors"},
      paramLabel = "NAME",
      description = "Who wrote the one article; once for each author.")
  List<String> authors;

  /** Says about the one article what its JSON does not. */
  ArticleInput completed(ArticleInput input) {
    input.title = input.title == null ? title : input.title;
    input.url = input.url == null ? url : input.url;
    input.authors = input.authors == null ? authors : input.authors;
    return input;
  }

  /** What is so of articles that do not say it themselves. */
  Defaults defaults() {
    return new Defaults(
        publishedOn == null ? null : PartialDate.parse(publishedOn.strip()), publisher, language);
  }

  /**
   * Looks at the options before anything else is done.
   *
   * @throws ParameterException where one of them is wrong
   */
  void check(List<Path> files, CommandLine commandLine) {
    ArticleInput input = completed(new ArticleInput());
    input.text = "An article.";
    input.publishedOn = publishedOn;
    input.publisher = publisher;
    input.language = language;
    try {
      ArticleForm.read(input, Long.MAX_VALUE);
    } catch (RefusedException refused) {
      throw new ParameterException(
          commandLine,
          refused.errors().stream()
              .map(error -> option(error.field().get(1)) + ": " + error.message())
              .collect(Collectors.joining("\n")));
    }
    boolean ofOne = title != null || url != null || authors != null;
    if (ofOne && (files.size() > 1 || isSeveral(files.get(0)))) {
      throw new ParameterException(
          commandLine, "--title, --url and --author are for one file with one article.");
    }
  }

  private boolean isSeveral(Path file) {
    return Files.isDirectory(file) || formatOf(file.toString()) == Format.JSONL;
  }

  private static String option(String member) {
    return member.equals("authors")
        ? "--author"
        : "--" + member.replaceAll("[A-Z]", "-$0").toLowerCase(Locale.ROOT);
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
