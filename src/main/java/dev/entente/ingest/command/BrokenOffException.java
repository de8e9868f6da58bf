package dev.entente.ingest.command;

/** A run that cannot or shall not go on; the message says why. */
final class BrokenOffException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenOffException(String reason) {
    super(reason);
  }
}
