package dev.entente.ingest.command;

import dev.entente.database.DatabaseFault;
import dev.entente.ingest.apply.ArticleDesk;
import dev.entente.ingest.apply.ArticleInput;
import dev.entente.ingest.apply.Extraction;
import dev.entente.ingest.apply.Ingested;
import dev.entente.ingest.draft.Drafting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Reads articles on all cores, and stores them one after the other in the order in which they came,
 * so that the same input leaves the same data.
 */
final class Assembly implements AutoCloseable {

  /** How many articles are read ahead for each core: no more are in memory at a time. */
  private static final int AHEAD = 4;

  private static final Logger LOG = Logger.getLogger(Assembly.class);

  private final ArticleDesk desk;
  private final Map<String, String> stored;
  private final Function<Extraction, Ingested> store;
  private final Reports reports;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ExecutorService readers = Executors.newFixedThreadPool(cores);
  private final Deque<Work> begun = new ArrayDeque<>();

  /**
   * What came of reading an article.
   *
   * @param known slug of the article, where its words are stored already
   */
  private record Read(Extraction extraction, String known) {}

  /** An article on its way. */
  private record Work(Source source, Future<Read> read) {}

  /**
   * @param stored the articles that are stored already, by the sums of their texts
   */
  Assembly(
      ArticleDesk desk,
      Map<String, String> stored,
      Function<Extraction, Ingested> store,
      Reports reports) {
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

  private Read read(Source source) throws UnusableFileException {
    ArticleInput input = source.content().read();
    String known = input.text == null ? null : stored.get(Drafting.sum(input.text));
    return new Read(known == null ? desk.read(input) : null, known);
  }

  private void finish(Work work) {
    try {
      Read read = work.read.get();
      if (read.known == null) {
        reports.done(work.source, store.apply(read.extraction));
      } else {
        reports.known(work.source, read.known);
      }
    } catch (ExecutionException failed) {
      fail(work.source, failed.getCause());
    } catch (RuntimeException failed) {
      fail(work.source, failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new BrokenOffException("Interrupted.");
    }
  }

  /** What is wrong with one article is no fault of the others. */
  private void fail(Source source, Throwable failure) {
    String reason = Failures.reason(failure);
    if (reason == null) {
      if (DatabaseFault.of(failure) == DatabaseFault.UNAVAILABLE) {
        LOG.error("The database does not answer", failure);
        throw new BrokenOffException("The database does not answer.");
      }
      LOG.errorf(failure, "%s is not stored", source.name());
    }
    reports.failed(source, reason == null ? Failures.UNEXPECTED : reason);
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }
}
