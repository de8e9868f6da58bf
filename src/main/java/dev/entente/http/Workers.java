package dev.entente.http;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that requests are executed on. There are as many as there are connections to the
 * database: with more, all would begin and then wait for one another, each with half an answer in
 * memory. Who finds all of them busy waits in line; who finds too long a line is refused at once,
 * so that those who are in it are answered in time.
 */
@Singleton
public class Workers {

  private final WorkerExecutor threads;
  private final HttpConfig config;

  /** How many requests are executed or wait. */
  private final AtomicInteger admitted;

  @Inject
  Workers(Vertx vertx, HttpConfig config, MeterRegistry metrics) {
    this.threads = vertx.createSharedWorkerExecutor("graphql", config.executing());
    this.config = config;
    this.admitted = metrics.gauge("graphql.requests.admitted", new AtomicInteger());
  }

  /**
   * Does something on one of the threads; the future completes on that of the caller.
   *
   * @throws RequestException with OVERLOADED when too many requests wait already
   */
  <R> Future<R> execute(Callable<R> work) {
    if (admitted.incrementAndGet() > config.executing() + config.waiting()) {
      admitted.decrementAndGet();
      throw new RequestException(
          ErrorCode.OVERLOADED,
          "%d requests wait to be answered (entente.http.waiting); send this again in a moment."
              .formatted(config.waiting()));
    }
    return threads.executeBlocking(work, false).onComplete(done -> admitted.decrementAndGet());
  }
}
