package dev.entente.ingest.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.configuration.ConfigurationException;
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

  /** Starts the application without its server; {@link IngestApplication} does the rest. */
  @Override
  public Integer call() {
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
