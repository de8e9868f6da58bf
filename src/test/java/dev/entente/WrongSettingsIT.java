package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.database.TestDatabase;
import dev.entente.process.Server;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is set up wrongly does not start, and says which settings are wrong. */
class WrongSettingsIT {

  private static final Map<String, String> WRONG =
      Map.ofEntries(
          Map.entry("entente.database.attempts", "0"),
          Map.entry("entente.database.statement-timeout", "-1"),
          Map.entry("entente.http.max-age", "PT-1S"),
          Map.entry("entente.limits.aliases", "-1"),
          Map.entry("entente.limits.cost", "0"),
          Map.entry("entente.limits.cost-per-minute", "0"),
          Map.entry("entente.limits.depth", "-1"),
          Map.entry("entente.limits.directives", "-1"),
          Map.entry("entente.limits.errors", "0"),
          Map.entry("entente.limits.execution-time", "0S"),
          Map.entry("entente.limits.fields", "0"),
          Map.entry("entente.limits.tokens", "0"),
          Map.entry("entente.path.max-links", "0"),
          Map.entry("entente.subscriptions.connections", "0"),
          Map.entry("entente.subscriptions.init-timeout", "0S"),
          Map.entry("entente.subscriptions.operations", "-5"),
          Map.entry("entente.subscriptions.ping-interval", "0S"),
          Map.entry("entente.subscriptions.poll-interval", "0S"));

  @TempDir Path folder;

  private final TestDatabase database = new TestDatabase();

  @AfterEach
  void stopDatabase() {
    database.stop();
  }

  @Test
  void limitsThatNothingCanBeWithinAreNamedAtStart() {
    Map<String, String> configuration = new HashMap<>(database.startLasting(folder));
    configuration.putAll(WRONG);
    try (Server server = Server.launch(folder, configuration)) {
      assertThat(server.awaitExit()).isEqualTo(1);
      assertThat(server.log()).contains(WRONG.keySet()).doesNotContain("Listening on");
    }
  }
}
