package dev.entente.database;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What a failure of the database means for the one who asked it, by the SQLSTATE that came with it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL's
 *     codes</a>
 * @see <a href="https://h2database.com/javadoc/org/h2/api/ErrorCode.html">H2's codes</a>
 */
public enum DatabaseFault {
  /** It cannot be reached, shuts down, or has no connection left: the same may succeed later. */
  UNAVAILABLE,
  /** The statement took longer than {@code entente.database.statement-timeout}. */
  TIMEOUT,
  /** Another transaction was faster: the same, from the start, may succeed at once. */
  CONFLICT,
  /** A text holds the character U+0000, which PostgreSQL has no place for. */
  NOT_TEXT,
  /** Anything else, which is for the log. */
  OTHER;

  private static final Set<String> UNAVAILABLE_STATES =
      Set.of("57P01", "57P02", "57P03", "90007", "90067", "90098", "90121");
  private static final Set<String> CONFLICT_STATES =
      Set.of("40001", "40P01", "55P03", "23505", "HYT00");

  /** The fault behind an exception, however deep it is wrapped. */
  public static DatabaseFault of(Throwable thrown) {
    return of(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** A transaction that cannot commit tells of the reason in what it suppressed. */
  private static DatabaseFault of(Throwable thrown, Set<Throwable> seen) {
    if (thrown == null || !seen.add(thrown)) {
      return OTHER;
    }
    DatabaseFault fault = thrown instanceof SQLException sql ? byState(sql) : OTHER;
    if (fault == OTHER) {
      fault = of(thrown.getCause(), seen);
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      fault = fault == OTHER ? of(suppressed, seen) : fault;
    }
    return fault;
  }

  private static DatabaseFault byState(SQLException sql) {
    String state = sql.getSQLState();
    if (state == null) {
      // Drivers always give one; the pool, which had no connection to give, does not.
      return UNAVAILABLE;
    }
    if (state.startsWith("08") || state.startsWith("53") || UNAVAILABLE_STATES.contains(state)) {
      return UNAVAILABLE;
    }
    if (state.equals("57014")) {
      return TIMEOUT;
    }
    if (state.equals("22021")) {
      return NOT_TEXT;
    }
    return CONFLICT_STATES.contains(state) ? CONFLICT : OTHER;
  }
}
