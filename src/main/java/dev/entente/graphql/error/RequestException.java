package dev.entente.graphql.error;

/** A request that cannot be answered as it stands, with a message for the one who sent it. */
public final class RequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  public RequestException(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  /** An argument has a value that cannot be used; the message says what would do. */
  public static RequestException badUserInput(String message, Object... arguments) {
    return new RequestException(ErrorCode.BAD_USER_INPUT, message.formatted(arguments));
  }

  public ErrorCode code() {
    return code;
  }
}
