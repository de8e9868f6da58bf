package dev.entente.ingest.evaluation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how good extraction is: as a table in Markdown, and with {@code --errors} every miss and
 * every false alarm of each article.
 *
 * <p>Arguments: {@code [--errors] [FOLDER] [NAME…]}; without a folder the corpus of the repository
 * and, where their texts are there, the articles of the sample; with names only articles whose name
 * begins with one of them.
 */
public final class Evaluation {

  private final PrintStream out;

  Evaluation(PrintStream out) {
    this.out = out;
  }

  /** Prints. */
  public static void main(String[] args) {
    List<String> rest = new ArrayList<>(List.of(args));
    boolean errors = rest.remove("--errors");
    Path folder = rest.isEmpty() ? null : Path.of(rest.remove(0));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Evaluation(out).print(folder, rest, errors);
  }

  void print(Path folder, List<String> names, boolean errors) {
    if (folder != null) {
      print(folder.getFileName().toString(), Corpus.read(folder), names, errors);
      return;
    }
    print("The corpus", Corpus.read(Corpus.FOLDER), names, errors);
    SampleArticles.read()
        .ifPresentOrElse(
            articles -> print("The articles of the sample", articles, names, errors),
            () -> out.println("The articles of the sample: " + SampleArticles.MISSING));
  }

  private void print(String title, List<GoldArticle> articles, List<String> names, boolean errors) {
    List<GoldArticle> chosen =
        articles.stream()
            .filter(
                article -> names.isEmpty() || names.stream().anyMatch(article.name()::startsWith))
            .toList();
    Map<String, Score> scores = new Scorer().scores(chosen);
    if (errors) {
      scores.forEach(
          (name, score) -> {
            out.println("== " + name);
            score.violations().forEach(violation -> out.println("  FORBIDDEN " + violation));
            score.errors().forEach(error -> out.println("  " + error));
          });
    }
    out.println("### " + title + ": " + chosen.size() + " articles");
    out.println();
    table(Scorer.sum(scores));
    out.println();
  }

  private void table(Score score) {
    out.println("| | precision | recall | F1 | found right | found | to find |");
    out.println("|---|---:|---:|---:|---:|---:|---:|");
    for (Measure measure : Measure.values()) {
      Count count = score.count(measure);
      if (count.gold() == 0) {
        // The facts of the sample do not say what boilerplate is.
        continue;
      }
      String percents =
          measure.isShare()
              ? String.format(Locale.ROOT, "| | %.1f | |", count.recall())
              : String.format(
                  Locale.ROOT,
                  "| %.1f | %.1f | %.1f |",
                  count.precision(),
                  count.recall(),
                  count.f1());
      out.printf(
          Locale.ROOT,
          "| %s %s %d | %d | %d |%n",
          measure.label(),
          percents,
          count.right(),
          count.found(),
          count.gold());
    }
    out.println();
    out.println("Facts that must never be read: " + score.violations().size() + ".");
  }
}
