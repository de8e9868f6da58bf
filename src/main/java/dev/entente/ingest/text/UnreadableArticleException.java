package dev.entente.ingest.text;

/** An input that no article can be read from; the message says why, and what to do. */
public final class UnreadableArticleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableArticleException(String message) {
    super(message);
  }
}
