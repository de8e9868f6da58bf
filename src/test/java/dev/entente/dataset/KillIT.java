package dev.entente.dataset;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.database.TestDatabase;
import dev.entente.graphql.loading.GrownSample;
import dev.entente.process.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In whatever moment of a load the process is killed: no bundle is there in part, none is lost. */
class KillIT {

  private static final long SEED = 20221230;

  /** A round is two starts: of the native binary in a second, of a JVM in ten. */
  private static final int ROUNDS = Server.isNative() ? 50 : 5;

  private static final String DATASET =
      """
      { dataset { version bundles { name } counts {
        articles actors offices meetings statements relationships tradeFigures contradictions
        citations
      } } }
      """;

  @TempDir Path folder;

  private final TestDatabase database = new TestDatabase();
  private final Random random = new Random(SEED);
  private Map<String, String> configuration;

  @BeforeEach
  void startDatabase() {
    configuration = database.startLasting(folder);
  }

  @AfterEach
  void stopDatabase() {
    database.stop();
  }

  @Test
  void aBundleIsThereWholeOrNotAtAllAndStaysOnceTheLogSaysSo() throws Exception {
    Stored stored = stored();
    Duration load = load("whole");
    Stored grown = stored();
    Growth growth = new Growth(stored, grown);
    stored = grown;
    for (int round = 1; round <= ROUNDS; round++) {
      String bundle = "round-" + round;
      long pause = random.nextLong(load.toMillis() * 5 / 4 + 1);
      boolean acknowledged = killWhileLoading(bundle, pause);
      Stored after = stored();
      assertThat(after)
          .as(
              "round %d, killed after %d ms, acknowledged: %s, seed %d",
              round, pause, acknowledged, SEED)
          .isIn(
              acknowledged
                  ? List.of(growth.of(stored, bundle))
                  : List.of(stored, growth.of(stored, bundle)));
      stored = after;
    }
  }

  /** How long a load takes that nothing disturbs. */
  private Duration load(String bundle) throws IOException {
    try (Server server = launch(bundle)) {
      server.awaitLog("Loading the bundle '%s'".formatted(bundle));
      Instant start = Instant.now();
      server.awaitLog("Loaded the bundle '%s'".formatted(bundle));
      return Duration.between(start, Instant.now());
    }
  }

  /** Whether the log said that the bundle is loaded. */
  private boolean killWhileLoading(String bundle, long pause)
      throws IOException, InterruptedException {
    try (Server server = launch(bundle)) {
      server.awaitLog("Loading the bundle '%s'".formatted(bundle));
      Thread.sleep(pause);
      server.kill();
      return server.log().contains("Loaded the bundle '%s'".formatted(bundle));
    }
  }

  private Server launch(String bundle) throws IOException {
    Map<String, String> loading = new HashMap<>(configuration);
    loading.put("entente.dataset.bundles", GrownSample.write(folder, bundle, 1).toString());
    return Server.launch(folder, loading);
  }

  /** What the next start finds; it is killed too, so that no database is ever closed well. */
  private Stored stored() {
    try (Server server = Server.start(folder, configuration)) {
      return Stored.of((Map<?, ?>) server.data(DATASET).get("dataset"));
    }
  }

  private record Stored(int version, List<String> bundles, Map<String, Integer> counts) {

    static Stored of(Map<?, ?> dataset) {
      return new Stored(
          Integer.parseInt((String) dataset.get("version")),
          ((List<?>) dataset.get("bundles"))
              .stream().map(bundle -> (String) ((Map<?, ?>) bundle).get("name")).sorted().toList(),
          ((Map<?, ?>) dataset.get("counts"))
              .entrySet().stream()
                  .collect(
                      toMap(count -> (String) count.getKey(), count -> (int) count.getValue())));
    }
  }

  /** What each bundle adds: they are alike but for the names. */
  private record Growth(Stored before, Stored after) {

    Stored of(Stored stored, String bundle) {
      return new Stored(
          stored.version + 1,
          Stream.concat(stored.bundles.stream(), Stream.of(bundle)).sorted().toList(),
          stored.counts.entrySet().stream()
              .collect(
                  toMap(
                      Map.Entry::getKey,
                      count ->
                          count.getValue()
                              + after.counts.get(count.getKey())
                              - before.counts.get(count.getKey()))));
    }
  }
}
