package dev.entente.database;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.hibernate.orm.runtime.RequestScopedSessionHolder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryDelegatingImpl;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Opens the session that a request reads with. It never joins a transaction: those have sessions of
 * their own. The one that Quarkus would open asks the transaction manager for each object that it
 * makes whether a transaction has begun meanwhile, which takes longer than making it.
 */
@Singleton
public class RequestSession {

  private final RequestScopedSessionHolder sessions;
  private final SessionFactory apart;

  @Inject
  RequestSession(RequestScopedSessionHolder sessions, SessionFactory factory) {
    this.sessions = sessions;
    this.apart = new Apart(factory.unwrap(SessionFactoryImplementor.class));
  }

  /** Opens it; the request's context, which must be active, closes it in the end. */
  public void open() {
    sessions.getOrCreateSession(PersistenceUnit.DEFAULT, apart);
  }

  /** Opens sessions that are apart from transactions. */
  private static final class Apart extends SessionFactoryDelegatingImpl {

    private static final long serialVersionUID = 1L;

    Apart(SessionFactoryImplementor factory) {
      super(factory);
    }

    @Override
    public SessionImplementor openSession() {
      return (SessionImplementor) withOptions().autoJoinTransactions(false).openSession();
    }
  }
}
