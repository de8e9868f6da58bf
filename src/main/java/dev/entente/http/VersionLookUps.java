package dev.entente.http;

import dev.entente.graphql.execution.DataVersion;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks up the version of the data without holding up a thread of the caller, once for all who
 * wait. Who comes while it is being looked up waits for the next time: what is on its way may have
 * been read before a change whose outcome the client has seen already.
 */
@ApplicationScoped
public class VersionLookUps {

  private final Vertx vertx;
  private final WorkerExecutor thread;
  private final DataVersion version;

  /** Told to those who have come since the last look began; null where there are none. */
  private Promise<String> next;

  private boolean isLooking;

  @Inject
  VersionLookUps(Vertx vertx, DataVersion version) {
    this.vertx = vertx;
    this.thread = vertx.createSharedWorkerExecutor("data-version", 1);
    this.version = version;
  }

  /** The version that is stored, read after this was called; tells it on the caller's thread. */
  Future<String> current() {
    Context caller = vertx.getOrCreateContext();
    Promise<String> told = Promise.promise();
    next().onComplete(found -> caller.runOnContext(unused -> told.handle(found)));
    return told.future();
  }

  private synchronized Future<String> next() {
    if (next == null) {
      next = Promise.promise();
    }
    Future<String> future = next.future();
    if (!isLooking) {
      look();
    }
    return future;
  }

  private synchronized void look() {
    Promise<String> asked = next;
    next = null;
    isLooking = true;
    thread.executeBlocking(version::current, false).onComplete(found -> looked(asked, found));
  }

  private void looked(Promise<String> asked, AsyncResult<String> found) {
    synchronized (this) {
      isLooking = false;
      if (next != null) {
        look();
      }
    }
    asked.handle(found);
  }
}
