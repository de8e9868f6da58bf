package dev.entente.ingest.command;

import dev.entente.ingest.apply.ArticleDesk;
import dev.entente.ingest.apply.Extraction;
import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import java.io.IOException;
import java.io.PrintWriter;
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
    description = "Prints what is read from articles, and stores nothing. Needs no database.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All articles are read.",
      "1:Some are not, or there are none; standard error tells why.",
      "2:The options are not understood."
    },
    footer = {"", InputOptions.JSON_MEMBERS})
final class ExtractCommand implements Callable<Integer> {

  /** What the server takes unless it is told otherwise. */
  private static final long MAX_SIZE = 1 << 20;

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "Files, or folders with files: .txt, .html, .json, .jsonl.")
  List<Path> files;

  @Option(
      names = "--json",
      description = "Prints JSON: indented for one file with one article, else one line each.")
  boolean json;

  @Mixin InputOptions input;

  private int failed;

  @Override
  public Integer call() throws IOException {
    input.check(files, spec.commandLine());
    ArticleDesk desk =
        new ArticleDesk(new Extractor(Gazetteer.shipped()), MAX_SIZE, input.defaults());
    ArticleFiles articles = new ArticleFiles(input, MAX_SIZE);
    FoundFiles found = FoundFiles.of(files, input);
    if (found.note() != null) {
      spec.commandLine().getErr().println(found.note());
    }
    List<Path> all = found.files();
    boolean one =
        all.size() == 1 && input.formatOf(all.get(0).toString()) != InputOptions.Format.JSONL;
    for (Path file : all) {
      articles.each(file, source -> print(source, desk, one));
    }
    spec.commandLine().getOut().flush();
    return failed == 0 && !all.isEmpty() ? 0 : 1;
  }

  /** What is wrong with one article is no fault of the others. */
  private void print(Source source, ArticleDesk desk, boolean one) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Extraction extraction = desk.read(source.content().read());
      if (json) {
        ProposalJson.Line line = ProposalJson.Line.of(source.name(), extraction);
        out.println(one ? ProposalJson.pretty(line) : ProposalJson.line(line));
      } else {
        out.println((one ? "" : source.name() + '\n') + ProposalText.of(extraction));
      }
    } catch (UnusableFileException | RuntimeException failure) {
      fail(source, failure, one);
    }
  }

  private void fail(Source source, Exception failure, boolean one) {
    failed++;
    String known = Failures.reason(failure);
    String reason = known == null ? Failures.UNEXPECTED : known;
    PrintWriter err = spec.commandLine().getErr();
    err.println(source.name() + ": " + reason);
    if (known == null) {
      failure.printStackTrace(err);
    }
    if (json && !one) {
      spec.commandLine()
          .getOut()
          .println(ProposalJson.line(ProposalJson.Line.failed(source.name(), reason)));
    }
  }
}
