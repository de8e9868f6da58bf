package dev.entente.ingest.command;

import dev.entente.change.RefusedException;
import dev.entente.ingest.apply.ArticleDesk;
import dev.entente.ingest.apply.ArticleInput;
import dev.entente.ingest.apply.Extraction;
import dev.entente.ingest.apply.Ingested;
import dev.entente.ingest.draft.Drafting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reads articles on all cores, and stores them one after the other in the order in which they came,
 * so that the same input leaves the same data.
 */
final class Assembly implements AutoCloseable {

  /** How many articles are read ahead for each core: no more are in memory at a time. */
  private static final int AHEAD = 4;

  private final ArticleDesk desk;
  private final Set<String> stored;
  private final Function<Extraction, Ingested> store;
  private final Reports reports;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ExecutorService readers = Executors.newFixedThreadPool(cores);
  private final Deque<Work> begun = new ArrayDeque<>();

  /**
   * An article on its way.
   *
   * @param extraction null for one whose words are stored already
   */
  private record Work(Source source, Future<Extraction> extraction) {}

  /**
   * @param stored sums of the texts that are stored already
   */
  Assembly(
      ArticleDesk desk, Set<String> stored, Function<Extraction, Ingested> store, Reports reports) {
    this.desk = desk;
    this.stored = stored;
    this.store = store;
    this.reports = reports;
  }

  /** Begins to read an article. */
  void add(Source source) {
    if (begun.size() >= cores * AHEAD) {
      finish(begun.remove());
    }
    begun.add(new Work(source, readers.submit(() -> read(source))));
  }

  /** Stores all that was begun. */
  void finish() {
    while (!begun.isEmpty()) {
      finish(begun.remove());
    }
  }

  private Extraction read(Source source) throws UnusableFileException {
    ArticleInput input = source.content().read();
    boolean known = input.text != null && stored.contains(Drafting.sum(input.text));
    return known ? null : desk.read(input);
  }

  private void finish(Work work) {
    try {
      Extraction extraction = work.extraction.get();
      reports.done(work.source, extraction == null ? null : store.apply(extraction));
    } catch (RefusedException refused) {
      reports.failed(work.source, Failures.text(refused));
    } catch (ExecutionException failed) {
      reports.failed(work.source, reason(failed.getCause()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }

  private static String reason(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      return Failures.text(refused);
    }
    if (failure instanceof UnusableFileException unusable) {
      return unusable.getMessage();
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }
}
