package dev.entente.ingest.command;

import dev.entente.change.RefusedException;
import dev.entente.change.UserError;
import java.util.stream.Collectors;

/** What is wrong with an article, in one line. */
final class Failures {

  private Failures() {}

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
