package dev.entente.database;

/** The database cannot be used as it is; the message tells the operator why, and what to do. */
public final class UnusableDatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableDatabaseException(String message) {
    super(message);
  }
}
