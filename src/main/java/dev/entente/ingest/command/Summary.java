package dev.entente.ingest.command;

import dev.entente.ingest.apply.Ingested;
import java.io.PrintWriter;

/** What a run found, and how much of it failed; why was told when it happened. */
final class Summary {

  private final long started = System.nanoTime();
  private int stored;
  private int duplicates;
  private int live;
  private int waiting;
  private int matched;
  private int contradictions;
  private int failed;

  void stored(Ingested ingested) {
    stored++;
    live += ingested.live();
    waiting += ingested.waiting();
    matched += ingested.matched();
    contradictions += ingested.contradictions();
  }

  void duplicate() {
    duplicates++;
  }

  void failed() {
    failed++;
  }

  boolean hasFailures() {
    return failed > 0;
  }

  void print(PrintWriter out) {
    double seconds = (System.nanoTime() - started) / 1e9;
    out.println(
        "%d articles in %.1f s: %d stored, %d stored before, %d failed."
            .formatted(stored + duplicates + failed, seconds, stored, duplicates, failed));
    out.println(
        "Facts: %d live, %d waiting for review, %d known before and cited; %d contradictions."
            .formatted(live, waiting, matched, contradictions));
    out.flush();
  }
}
