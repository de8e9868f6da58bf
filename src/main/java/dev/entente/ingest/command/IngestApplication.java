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

  @Inject
  IngestApplication(Ledger ledger, Ingestion ingestion, KnownActors actors, IngestConfig config) {
    this.ledger = ledger;
    this.ingestion = ingestion;
    this.actors = actors;
    this.config = config;
  }

  @Override
  @ActivateRequestContext
  public int run(String... arguments) throws Exception {
    CommandLine commandLine = CommandLines.parsed(arguments);
    IngestCommand command = (IngestCommand) commandLine.getCommand();
    PrintWriter out = commandLine.getOut();
    PrintWriter err = commandLine.getErr();
    long maxSize = config.maxArticleSize().asLongValue();
    Gazetteer gazetteer = actors.gazetteer();
    ArticleFiles articles = new ArticleFiles(command.input, maxSize);
    List<Path> files = articles.files(command.files);
    Summary summary = new Summary();
    Reports reports =
        new Reports(
            command.jsonLines ? out : null,
            err,
            summary,
            new Progress(err, CommandLine.Help.Ansi.AUTO.enabled(), total(files)));
    try (Assembly assembly =
        new Assembly(
            new ArticleDesk(actors.extractor(), maxSize),
            ingestion.sums(),
            extraction -> store(extraction, gazetteer),
            reports)) {
      files.forEach(file -> articles.each(file, assembly::add));
      assembly.finish();
    }
    summary.print(command.jsonLines ? err : out);
    return summary.hasFailures() ? 1 : 0;
  }

  private Ingested store(Extraction extraction, Gazetteer gazetteer) {
    AtomicReference<Ingested> ingested = new AtomicReference<>();
    ledger.write(
        AuditAction.INGEST_ARTICLE,
        COMMAND_LINE,
        change ->
            ingested.set(
                ingestion.store(
                    extraction.submission(), extraction.proposal(), gazetteer, change)));
    return ingested.get();
  }

  private static long total(List<Path> files) {
    return files.stream().mapToLong(ArticleFiles::size).sum();
  }
}
