package dev.entente.ingest.command;

import dev.entente.change.RefusedException;
import dev.entente.change.UserError;
import java.util.stream.Collectors;

/** What is wrong with an article, in one line. */
final class Failures {

  /** What is said where nobody foresaw the failure. */
  static final String UNEXPECTED =
      "A fault of Entente keeps it from being read or stored. The log has more; please report it.";

  private Failures() {}

  /** The reason of a failure; null where nobody foresaw it. */
  static String reason(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      return text(refused);
    }
    return failure instanceof UnusableFileException unusable ? unusable.getMessage() : null;
  }

  static String text(RefusedException refused) {
    return refused.errors().stream().map(Failures::text).collect(Collectors.joining(" "));
  }

  /** The content is what the file is; other members have names. */
  private static String text(UserError error) {
    String member = error.field().get(1);
    return member.equals("text") || member.equals("html")
        ? error.message()
        : member + ": " + error.message();
  }
}
