package dev.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.junit.jupiter.api.Test;

/** A request reads apart from transactions, and writes within them. */
@QuarkusTest
class RequestSessionTest {

  @Inject RequestSession requestSession;
  @Inject Session session;

  @Test
  @ActivateRequestContext
  void onlyTheSessionOfATransactionJoinsIt() {
    requestSession.open();
    SessionImplementor reading = now();
    assertThat(reading.shouldAutoJoinTransaction()).isFalse();

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertThat(now()).isNotSameAs(reading);
              assertThat(now().isTransactionInProgress()).isTrue();
              assertThat(reading.isTransactionInProgress()).isFalse();
            });
    assertThat(now()).isSameAs(reading);
  }

  private SessionImplementor now() {
    return session.unwrap(SessionImplementor.class);
  }
}
