package dev.entente.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Stands before the interceptor that opens transactions, so that each attempt has one of its own.
 */
@Writes
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class WritesInterceptor {

  private static final Logger LOG = Logger.getLogger(WritesInterceptor.class);
  private static final int FIRST_PAUSE_MILLIS = 20;

  @Inject DatabaseConfig config;
  @Inject DatabaseEngine engine;
  @Inject DataSource source;

  @AroundInvoke
  Object write(InvocationContext call) throws Exception {
    return HiddenRows.show(() -> writeSeeingEverything(call));
  }

  private Object writeSeeingEverything(InvocationContext call) throws Exception {
    if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      return call.proceed();
    }
    Object result = attempt(call);
    try (Connection connection = source.getConnection()) {
      engine.save(connection);
    }
    return result;
  }

  private Object attempt(InvocationContext call) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.proceed();
      } catch (Exception failed) {
        if (attempt >= config.attempts() || DatabaseFault.of(failed) != DatabaseFault.CONFLICT) {
          throw failed;
        }
        LOG.debugf(failed, "Another transaction was faster, attempt %d", attempt);
        pause(attempt);
      }
    }
  }

  /** Longer each time, and not the same for all who lost. */
  private static void pause(int attempt) throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextInt(1, FIRST_PAUSE_MILLIS << attempt));
  }
}
