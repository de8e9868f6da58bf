package dev.entente.change;

import dev.entente.graphql.execution.DataVersion;
import dev.entente.graphql.subscription.SubscriptionsConfig;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Tells those who listen that the data has another version: at once where this instance of the
 * application wrote it, else at the next look at the one row that holds it. Looking works on every
 * database and through every pool of connections, which {@code LISTEN} does not, and nobody looks
 * while nobody listens.
 */
@ApplicationScoped
public class VersionWatch {

  private static final Logger LOG = Logger.getLogger(VersionWatch.class);

  private final Vertx vertx;
  private final DataVersion version;
  private final SubscriptionsConfig config;
  private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
  private Long timer;
  private volatile String seen;

  @Inject
  VersionWatch(Vertx vertx, DataVersion version, SubscriptionsConfig config) {
    this.vertx = vertx;
    this.version = version;
    this.config = config;
  }

  /** Has a listener called, on any thread, whenever there may be another version. */
  public synchronized void add(Runnable listener) {
    listeners.add(listener);
    if (timer == null) {
      timer = vertx.setPeriodic(config.pollInterval().toMillis(), unused -> look());
    }
  }

  /** Has it called no more. */
  public synchronized void remove(Runnable listener) {
    listeners.remove(listener);
    if (listeners.isEmpty() && timer != null) {
      vertx.cancelTimer(timer);
      timer = null;
    }
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataChanged change) {
    seen = Long.toString(change.version());
    listeners.forEach(Runnable::run);
  }

  private void look() {
    vertx
        .executeBlocking(version::current, false)
        .onSuccess(
            current -> {
              if (!current.equals(seen)) {
                seen = current;
                listeners.forEach(Runnable::run);
              }
            })
        .onFailure(away -> LOG.debug("The version of the data cannot be read", away));
  }
}
