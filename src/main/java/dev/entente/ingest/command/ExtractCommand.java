package dev.entente.ingest.command;

import dev.entente.change.RefusedException;
import dev.entente.ingest.apply.ArticleDesk;
import dev.entente.ingest.apply.Extraction;
import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is read from an article. Needs no database: the actors are those that ship. */
@Command(
    name = "extract",
    description = "Prints what is read from an article, and stores nothing. Needs no database.")
final class ExtractCommand implements Callable<Integer> {

  /** What the server takes unless it is told otherwise. */
  private static final long MAX_SIZE = 1 << 20;

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files: .txt, .html, .json, .jsonl.")
  List<Path> files;

  @Option(
      names = "--json",
      description = "Prints JSON: indented for one article of its own file, else one line each.")
  boolean json;

  @Mixin InputOptions input;

  private int failed;

  @Override
  public Integer call() throws Exception {
    ArticleDesk desk = new ArticleDesk(new Extractor(Gazetteer.shipped()), MAX_SIZE);
    ArticleFiles articles = new ArticleFiles(input, MAX_SIZE);
    List<Path> all = articles.files(files);
    boolean one =
        all.size() == 1 && input.formatOf(all.get(0).toString()) != InputOptions.Format.JSONL;
    for (Path file : all) {
      articles.each(file, source -> print(source, desk, one));
    }
    spec.commandLine().getOut().flush();
    return failed == 0 ? 0 : 1;
  }

  private void print(Source source, ArticleDesk desk, boolean one) {
    try {
      Extraction extraction = desk.read(source.content().read());
      String text =
          json
              ? one
                  ? ProposalJson.pretty(extraction.proposal())
                  : ProposalJson.line(extraction.proposal())
              : (one ? "" : source.name() + '\n') + ProposalText.of(extraction);
      spec.commandLine().getOut().println(text);
    } catch (UnusableFileException unusable) {
      fail(source, unusable.getMessage());
    } catch (RefusedException refused) {
      fail(source, Failures.text(refused));
    }
  }

  private void fail(Source source, String reason) {
    failed++;
    spec.commandLine().getErr().println(source.name() + ": " + reason);
  }
}
