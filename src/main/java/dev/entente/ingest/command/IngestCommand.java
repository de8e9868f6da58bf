package dev.entente.ingest.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Stores articles and what they assert, in the database that the server is configured for. */
@Command(
    name = "ingest",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All articles are stored.",
      "1:Some are not, or there are none; standard error tells why.",
      "2:The options are not understood; nothing was done."
    },
    footer = {
      "",
      InputOptions.JSON_MEMBERS,
      "",
      "Facts that are less sure than entente.ingest.min-confidence (0.8; in the environment"
          + " ENTENTE_INGEST_MIN_CONFIDENCE) wait for an editor. See docs/ingestion.md."
    },
    description = {
      "Reads articles and stores them with what they assert, in the database that the server is"
          + " configured for. Articles that are stored already are passed over: start it again"
          + " where it was broken off. The embedded database belongs to one process at a time:"
          + " stop the server before."
    })
final class IngestCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "Files, or folders with files: .txt, .html, .json, .jsonl.")
  List<Path> files;

  @Option(
      names = "--json-lines",
      description = "Prints a line of JSON for each article; the summary goes to standard error.")
  boolean jsonLines;

  @Mixin InputOptions input;

  /**
   * Looks at the arguments, and starts the application without its server; {@link
   * IngestApplication} does the rest.
   */
  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    input.check(files, spec.commandLine());
    FoundFiles found = FoundFiles.of(files, input);
    if (found.note() != null) {
      err.println(found.note());
    }
    if (!found.isAnyThere()) {
      found.files().forEach(file -> err.println(file + ": There is no such file."));
      return 1;
    }
    err.println("Opening the database. A first start makes it, and loads the sample.");
    System.setProperty("quarkus.http.host-enabled", "false");
    System.setProperty("quarkus.banner.enabled", "false");
    System.setProperty("quarkus.log.console.stderr", "true");
    System.setProperty("quarkus.log.level", "WARN");
    AtomicInteger exitCode = new AtomicInteger();
    ParseResult parsed = spec.root().commandLine().getParseResult();
    Quarkus.run(
        IngestApplication.class,
        (code, failure) -> exitCode.set(failure == null ? code : told(failure)),
        parsed.originalArgs().toArray(String[]::new));
    return exitCode.get();
  }

  /** Quarkus tells nobody why it did not start where it is not what ends the process. */
  private int told(Throwable failure) {
    Throwable reason = failure;
    while (!(reason instanceof ConfigurationException) && reason.getCause() != null) {
      reason = reason.getCause();
    }
    spec.commandLine().getErr().println(reason.getMessage());
    return 1;
  }
}
