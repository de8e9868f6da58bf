package dev.entente.ingest.command;

import java.io.PrintWriter;

/** How far a run came: a bar on a terminal, and nothing in a log, where failures stand. */
final class Progress {

  private static final int WIDTH = 40;
  private static final long BAR_NANOS = 100_000_000L;

  private final PrintWriter err;
  private final boolean terminal;
  private final long total;
  private long bytes;
  private int articles;
  private long shown = System.nanoTime();

  /**
   * @param total bytes of the input
   */
  Progress(PrintWriter err, boolean terminal, long total) {
    this.err = err;
    this.terminal = terminal;
    this.total = total;
  }

  /** One more article is done. */
  void advance(long size) {
    articles++;
    bytes += size;
    long now = System.nanoTime();
    if (terminal && now - shown >= BAR_NANOS) {
      shown = now;
      show();
    }
    if (bytes >= total) {
      clear();
    }
  }

  /** Takes the bar off the line, for something else to be written there. */
  void clear() {
    if (terminal) {
      err.print("\r" + " ".repeat(WIDTH + 30) + "\r");
      err.flush();
    }
  }

  private void show() {
    long percent = total == 0 ? 100 : Math.min(100, 100 * bytes / total);
    int full = (int) (WIDTH * percent / 100);
    err.print(
        "\r[%s%s] %3d %%, %d articles"
            .formatted("#".repeat(full), " ".repeat(WIDTH - full), percent, articles));
    err.flush();
  }
}
