package dev.entente.ingest.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.entente.ingest.apply.Ingested;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.PrintWriter;

/** Tells what became of each article. */
final class Reports {

  private final PrintWriter lines;
  private final PrintWriter err;
  private final Summary summary;
  private final Progress progress;

  /**
   * What became of one.
   *
   * @param article its slug, where it was stored now or is known to be stored as
   * @param duplicate whether it was stored before
   * @param error why it was not stored
   */
  @RegisterForReflection
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(
      String source,
      String article,
      Boolean duplicate,
      Integer live,
      Integer waiting,
      Integer matched,
      Integer contradictions,
      String error) {}

  /**
   * @param lines for JSON Lines; null where none are wanted
   */
  Reports(PrintWriter lines, PrintWriter err, Summary summary, Progress progress) {
    this.lines = lines;
    this.err = err;
    this.summary = summary;
    this.progress = progress;
  }

  /** One is stored. */
  void done(Source source, Ingested ingested) {
    if (ingested.duplicate()) {
      known(source, ingested.article());
      return;
    }
    summary.stored(ingested);
    print(
        new Line(
            source.name(),
            ingested.article(),
            false,
            ingested.live(),
            ingested.waiting(),
            ingested.matched(),
            ingested.contradictions(),
            null));
    progress.advance(source.bytes());
  }

  /** The words of one were stored before. */
  void known(Source source, String article) {
    summary.duplicate();
    print(new Line(source.name(), article, true, null, null, null, null, null));
    progress.advance(source.bytes());
  }

  /** One cannot be stored. */
  void failed(Source source, String reason) {
    summary.failed();
    progress.clear();
    err.println(source.name() + ": " + reason);
    err.flush();
    print(new Line(source.name(), null, null, null, null, null, null, reason));
    progress.advance(source.bytes());
  }

  private void print(Line line) {
    if (lines != null) {
      lines.println(ProposalJson.line(line));
      lines.flush();
    }
  }
}
