package dev.entente.ingest.command;

import dev.entente.ingest.apply.Ingested;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a run found, and what failed and why. */
final class Summary {

  /** As many failures as anyone reads; each was told when it happened. */
  private static final int LISTED = 50;

  private final long started = System.nanoTime();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private int stored;
  private int duplicates;
  private int live;
  private int waiting;
  private int matched;
  private int contradictions;

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

  void failed(String source, String reason) {
    failures.put(source, reason);
  }

  boolean hasFailures() {
    return !failures.isEmpty();
  }

  void print(PrintWriter out) {
    double seconds = (System.nanoTime() - started) / 1e9;
    out.println(
        "%d articles in %.1f s: %d stored, %d stored before, %d failed."
            .formatted(
                stored + duplicates + failures.size(),
                seconds,
                stored,
                duplicates,
                failures.size()));
    out.println(
        "Facts: %d live, %d waiting for review, %d known before and cited; %d contradictions."
            .formatted(live, waiting, matched, contradictions));
    if (hasFailures()) {
      out.println("Failed:");
      failures.entrySet().stream()
          .limit(LISTED)
          .forEach(failure -> out.println("  " + failure.getKey() + ": " + failure.getValue()));
      if (failures.size() > LISTED) {
        out.println("  and " + (failures.size() - LISTED) + " more");
      }
    }
    out.flush();
  }
}
