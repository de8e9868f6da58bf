package dev.entente.database;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.SQLException;
import org.hibernate.SessionEventListener;
import org.hibernate.exception.JDBCConnectionException;

/**
 * Lets a session that was given no connection ask for none again. The pool tries for a second or
 * more; a query with many levels would do so once for each of them, with its thread.
 */
@RegisterForReflection
public class ConnectionGuard implements SessionEventListener {

  private static final long serialVersionUID = 1L;
  private static final String NO_CONNECTION = "08001";

  private boolean waiting;

  @Override
  public void jdbcConnectionAcquisitionStart() {
    if (waiting) {
      throw new JDBCConnectionException(
          "Given up", new SQLException("There was no connection before", NO_CONNECTION));
    }
    waiting = true;
  }

  /** Only what was given is given back. */
  @Override
  public void jdbcConnectionReleaseStart() {
    waiting = false;
  }
}
