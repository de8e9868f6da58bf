package dev.entente.curation;

import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;

/** Why an editor does something, in the editor's words. */
final class Reason {

  private static final int MAX = 1000;

  private Reason() {}

  /**
   * The reason as the audit log keeps it.
   *
   * @throws RefusedException when it is too long
   */
  static String checked(String reason) {
    if (reason != null && reason.length() > MAX) {
      throw new RefusedException(
          UserErrorCode.INVALID, "reason", "It must have at most %d characters.".formatted(MAX));
    }
    return reason;
  }

  /** The same where there must be one. */
  static String required(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new RefusedException(UserErrorCode.INVALID, "reason", "Say why.");
    }
    return checked(reason);
  }
}
