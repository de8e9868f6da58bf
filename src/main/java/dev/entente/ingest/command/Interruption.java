package dev.entente.ingest.command;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is asked to end (Ctrl+C) store the article at hand, and say how far it came. */
@ApplicationScoped
public class Interruption {

  private static final int PATIENCE_SECONDS = 30;

  private volatile CountDownLatch running = new CountDownLatch(0);
  private volatile boolean asked;

  void begin() {
    running = new CountDownLatch(1);
  }

  void end() {
    running.countDown();
  }

  /** Goes on unless the run was asked to end. */
  void check() {
    if (asked) {
      throw new BrokenOffException("Interrupted.");
    }
  }

  /** The database is closed when this returns. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    asked = true;
    if (!running.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      end();
    }
  }
}
