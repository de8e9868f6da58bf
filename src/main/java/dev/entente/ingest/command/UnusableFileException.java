package dev.entente.ingest.command;

/** A file, or a line of one, from which no article can be taken; the message says why. */
final class UnusableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableFileException(String reason) {
    super(reason);
  }
}
