package dev.entente.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Stands before the interceptor that opens transactions, so that each attempt has one of its own.
 */
@AgainAfterConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class ConflictInterceptor {

  private static final Logger LOG = Logger.getLogger(ConflictInterceptor.class);
  private static final int FIRST_PAUSE_MILLIS = 20;

  @Inject DatabaseConfig config;

  @AroundInvoke
  Object attempt(InvocationContext call) throws Exception {
    if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      return call.proceed();
    }
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
