package dev.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graphql.loading.GrownSample;
import dev.entente.process.Client;
import dev.entente.process.Client.Answer;
import dev.entente.process.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** An instance that only reads serves from a streaming replica what others load. */
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class ReplicaIT {

  private static final String DATASET = "{ dataset { version bundles { name } } }";
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int COPIES = 3;

  @TempDir Path folder;

  private final Client client = new Client();

  @Test
  void anInstanceOnAReplicaServesWhatIsLoadedThroughThePrimary() throws Exception {
    String leader = Files.readString(Path.of("docs/queries/leader.graphql"));
    try (PostgresServer primary = PostgresServer.start(folder.resolve("primary"))) {
      Answer right = loadAndAsk(primary.settings(), leader);
      try (PostgresServer replica = primary.startReplica(folder.resolve("replica"));
          Server reader = Server.start(folder, onlyReading(replica.settings()))) {
        assertThat(client.isReady(reader.port())).isTrue();
        assertThat(client.ask(reader.port(), leader).body()).isEqualTo(right.body());

        Map<String, String> loading = new HashMap<>(primary.settings());
        loading.put("entente.dataset.bundles", GrownSample.write(folder, COPIES).toString());
        Answer grown = loadAndAsk(loading, DATASET);
        assertThat(grown.body()).contains("grown-sample");
        awaitAnswer(reader, DATASET, grown.body());
        reader.stop();
      }
    }
  }

  @Test
  void anInstanceThatWouldWriteToAReplicaStopsAndSaysWhatToSet() throws Exception {
    try (PostgresServer primary = PostgresServer.start(folder.resolve("primary"))) {
      loadAndAsk(primary.settings(), DATASET);
      try (PostgresServer replica = primary.startReplica(folder.resolve("replica"));
          Server writer = Server.launch(folder, replica.settings())) {
        assertThat(writer.awaitExit()).isEqualTo(1);
        assertThat(writer.log())
            .contains("set entente.database.migrate=false and entente.dataset.sample=never")
            .doesNotContain("\tat ");
      }
    }
  }

  /** Loads what is configured through an instance of its own. */
  private Answer loadAndAsk(Map<String, String> configuration, String query) {
    try (Server server = Server.start(folder, configuration)) {
      Answer answer = client.ask(server.port(), query);
      assertThat(answer.status()).isEqualTo(200);
      server.stop();
      return answer;
    }
  }

  private void awaitAnswer(Server server, String query, String body) throws InterruptedException {
    Instant loaded = Instant.now();
    while (!client.ask(server.port(), query).body().equals(body)) {
      assertThat(Instant.now()).isBefore(loaded.plus(SOON));
      Thread.sleep(20);
    }
  }

  private static Map<String, String> onlyReading(Map<String, String> settings) {
    Map<String, String> configuration = new HashMap<>(settings);
    configuration.put("entente.database.migrate", "false");
    configuration.put("entente.dataset.sample", "never");
    return configuration;
  }
}
