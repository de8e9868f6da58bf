package dev.entente.ingest.command;

import dev.entente.change.AuditAction;
import dev.entente.change.Ledger;
import dev.entente.ingest.apply.ArticleDesk;
import dev.entente.ingest.apply.Extraction;
import dev.entente.ingest.apply.IngestConfig;
import dev.entente.ingest.apply.Ingested;
import dev.entente.ingest.apply.Ingestion;
import dev.entente.ingest.apply.KnownActors;
import dev.entente.ingest.gazetteer.Gazetteer;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine;

/** {@code entente ingest}, once the database is there. */
public class IngestApplication implements QuarkusApplication {

  /** Who is told to have changed what is stored from the command line. */
  private static final String COMMAND_LINE = "command line";

  private final Ledger ledger;
  private final Ingestion ingestion;
  private final KnownActors actors;
  private final IngestConfig config;
  private final Interruption interruption;

  @Inject
  IngestApplication(
      Ledger ledger,
      Ingestion ingestion,
      KnownActors actors,
      IngestConfig config,
      Interruption interruption) {
    this.ledger = ledger;
    this.ingestion = ingestion;
    this.actors = actors;
    this.config = config;
    this.interruption = interruption;
  }

  @Override
  @ActivateRequestContext
  public int run(String... arguments) throws Exception {
    interruption.begin();
    try {
      return ingest(CommandLines.parsed(arguments));
    } finally {
      interruption.end();
    }
  }

  private int ingest(CommandLine commandLine) throws IOException {
    IngestCommand command = (IngestCommand) commandLine.getCommand();
    PrintWriter out = commandLine.getOut();
    PrintWriter err = commandLine.getErr();
    List<Path> files = FoundFiles.of(command.files, command.input).files();
    Summary summary = new Summary();
    Progress progress = new Progress(err, CommandLine.Help.Ansi.AUTO.enabled(), total(files));
    String brokenOff = null;
    try {
      read(command, files, new Reports(command.jsonLines ? out : null, err, summary, progress));
    } catch (BrokenOffException reason) {
      progress.clear();
      brokenOff = reason.getMessage();
    }
    PrintWriter told = command.jsonLines ? err : out;
    summary.print(told);
    if (brokenOff != null) {
      told.println(brokenOff + " Start it again to go on: what is stored is passed over.");
      told.flush();
    }
    return summary.hasFailures() || brokenOff != null ? 1 : 0;
  }

  private void read(IngestCommand command, List<Path> files, Reports reports) {
    long maxSize = config.maxArticleSize().asLongValue();
    Gazetteer gazetteer = actors.gazetteer();
    ArticleFiles articles = new ArticleFiles(command.input, maxSize);
    try (Assembly assembly =
        new Assembly(
            new ArticleDesk(actors.extractor(), maxSize, command.input.defaults()),
            ingestion.sums(),
            extraction -> {
              interruption.check();
              return store(extraction, gazetteer);
            },
            reports)) {
      files.forEach(file -> articles.each(file, assembly::add));
      assembly.finish();
    }
  }

  private Ingested store(Extraction extraction, Gazetteer gazetteer) {
    AtomicReference<Ingested> ingested = new AtomicReference<>();
    ledger.write(
        AuditAction.INGEST_ARTICLE,
        COMMAND_LINE,
        change -> ingested.set(ingestion.store(extraction, gazetteer, change)));
    return ingested.get();
  }

  private static long total(List<Path> files) {
    return files.stream().mapToLong(ArticleFiles::size).sum();
  }
}
