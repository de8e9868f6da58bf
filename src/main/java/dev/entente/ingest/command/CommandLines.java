package dev.entente.ingest.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** What can be asked of Entente on the command line, beside serving. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    subcommands = {IngestCommand.class, ExtractCommand.class, CommandLine.HelpCommand.class},
    description = {
      "News articles as a graph of meetings, quotes, relationships and trade figures.",
      "Without arguments, it serves the graph on port 8080."
    },
    footer = {
      "",
      "Settings are given in the environment (ENTENTE_DATA_DIRECTORY, …) or in"
          + " config/application.properties; see docs/operations.md."
    })
@RegisterForReflection(
    targets = {
      CommandLines.class,
      CommandLine.HelpCommand.class,
      CommandLines.Version.class,
      ExtractCommand.class,
      IngestCommand.class,
      InputOptions.class
    },
    classNames = "picocli.CommandLine$AutoHelpMixin")
public final class CommandLines {

  /** The version that was built. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
      try (InputStream file = CommandLines.class.getResourceAsStream("/dev/entente/version.txt")) {
        return new String[] {
          "entente " + new String(file.readAllBytes(), StandardCharsets.UTF_8).strip()
        };
      }
    }
  }

  private CommandLines() {}

  /** Does what the arguments say, and returns the exit code. */
  public static int execute(String... arguments) {
    return commandLine().execute(arguments);
  }

  /** The subcommand that the arguments ask for, with its values. */
  static CommandLine parsed(String... arguments) {
    CommandLine root = commandLine();
    ParseResult result = root.parseArgs(arguments);
    return result.subcommand().commandSpec().commandLine();
  }

  private static CommandLine commandLine() {
    return new CommandLine(new CommandLines())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
  }
}
