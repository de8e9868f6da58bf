package dev.entente;

import dev.entente.ingest.command.CommandLines;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Serves the graph; with arguments, does what they say instead. */
@QuarkusMain
public final class Entente {

  private Entente() {}

  /** Where serving is asked for, nothing else is loaded before it starts. */
  public static void main(String... arguments) {
    if (arguments.length == 0) {
      Quarkus.run(arguments);
    } else {
      System.exit(CommandLines.execute(arguments));
    }
  }
}
