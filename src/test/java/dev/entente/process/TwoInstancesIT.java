package dev.entente.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.database.PostgresServer;
import dev.entente.dataset.MinimalBundle;
import dev.entente.graphql.loading.GrownSample;
import dev.entente.process.Client.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of the application share one database, and one of them is always there. */
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class TwoInstancesIT {

  private static final String DATASET =
      "{ dataset { version bundles { name } counts { meetings statements citations } } }";
  private static final int COPIES = 20;

  @TempDir Path folder;

  private PostgresServer postgres;

  @BeforeEach
  void startDatabase() {
    postgres = PostgresServer.start(folder.resolve("postgres"));
  }

  @AfterEach
  void stopDatabase() {
    postgres.close();
  }

  @Test
  void twoThatStartTogetherOnAnEmptyDatabaseLoadTheSameBundlesOnce() throws Exception {
    Map<String, String> configuration = loading(GrownSample.write(folder, COPIES));
    try (Server one = Server.launch(folder, configuration);
        Server other = Server.launch(folder, configuration)) {
      one.awaitLog("Listening on");
      other.awaitLog("Listening on");
      assertThat(one.log() + other.log())
          .containsOnlyOnce("Loaded the bundle 'grown-sample'")
          .doesNotContain("ERROR");
      assertThat(other.data(DATASET)).isEqualTo(one.data(DATASET));
      assertThat(dataset(one))
          .containsEntry("version", "2")
          .containsEntry("bundles", bundles("grown-sample", "sample"));
      assertThat(statements(one)).isEqualTo((COPIES + 1) * 103);
    }
  }

  @Test
  void twoThatLoadDifferentBundlesAtTheSameTimeServeBoth() throws Exception {
    Path minimal = folder.resolve("minimal.json");
    Files.writeString(minimal, MinimalBundle.get().json().toString());
    try (Server one = Server.launch(folder, loading(GrownSample.write(folder, COPIES)));
        Server other = Server.launch(folder, loading(minimal))) {
      one.awaitLog("Listening on");
      other.awaitLog("Listening on");
      assertThat(other.data(DATASET)).isEqualTo(one.data(DATASET));
      assertThat(dataset(one))
          .containsEntry("version", "3")
          .containsEntry("bundles", bundles("grown-sample", "sample", "strait-talks"));
    }
  }

  /** Loading is made of short statements; only who waits for it is at the limit. */
  @Test
  void oneWaitsForTheLoadOfTheOtherLongerThanAStatementMayRun() throws Exception {
    Map<String, String> configuration = new HashMap<>(loading(GrownSample.write(folder, COPIES)));
    try (Server first = Server.start(folder, postgres.settings())) {
      first.stop();
    }
    configuration.put("entente.database.statement-timeout", "500");
    try (Connection connection = postgres.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select * from dataset_state for update");
      try (Server waiting = Server.launch(folder, configuration)) {
        await(() -> isAnyoneWaiting("%dataset_state%"));
        Thread.sleep(2_000);
        connection.rollback();
        waiting.awaitLog("Listening on");
        assertThat(dataset(waiting)).containsEntry("version", "2");
        statement.execute("lock table dataset_bundle in access exclusive mode");
        assertThat(new Client().ask(waiting.port(), DATASET).body()).contains("EXECUTION_TIMEOUT");
        connection.rollback();
      }
    }
  }

  @Test
  void aRollingRestartUnderLoadLosesNoRequest() throws Exception {
    List<String> queries =
        List.of(DATASET, Files.readString(Path.of("docs/queries/leader.graphql")));
    Map<String, String> configuration = leavingSlowly();
    try (Server a = Server.start(folder, configuration);
        Server b = Server.start(folder, configuration);
        Balancer balancer = new Balancer(a, b)) {
      Map<String, String> right = Load.rightBodies(queries, a.port());
      try (Load load = Load.start(queries, balancer::next)) {
        Thread.sleep(2_000);
        try (Server secondA = replace(a, balancer, configuration);
            Server secondB = replace(b, balancer, configuration)) {
          Thread.sleep(1_000);
          List<Answer> answers = load.stop();
          assertThat(answers).allMatch(answer -> answer.isRight(right)).hasSizeGreaterThan(100);
          assertThat(List.of(secondA, secondB)).allMatch(balancer::uses);
        }
      }
    }
  }

  @Test
  void oneThatIsStoppedSaysSoAndFinishesWhatItWasAsked() throws Exception {
    Client client = new Client();
    try (Server server = Server.start(folder, leavingSlowly());
        Connection connection = postgres.connect();
        Statement statement = connection.createStatement()) {
      Answer before = client.ask(server.port(), DATASET);
      connection.setAutoCommit(false);
      statement.execute("lock table dataset_bundle in access exclusive mode");
      CompletableFuture<Answer> inFlight =
          CompletableFuture.supplyAsync(() -> client.ask(server.port(), DATASET));
      await(() -> isAnyoneWaiting("%dataset_bundle%"));

      server.terminate();
      await(() -> client.readiness(server.port()).status() == 503);
      assertThat(client.ask(server.port(), "{ __typename }").status()).isEqualTo(200);
      server.awaitLog("Waiting for HTTP requests to complete");
      assertThat(inFlight).isNotDone();
      connection.rollback();
      assertThat(inFlight.join().body()).isEqualTo(before.body());
      server.awaitExit();
      assertThat(server.log()).doesNotContain("ERROR");
    }
  }

  /** Stops an instance and starts it again while the other serves. */
  private Server replace(Server old, Balancer balancer, Map<String, String> configuration) {
    old.stop();
    assertThat(balancer.uses(old)).isFalse();
    Server next = Server.start(folder, configuration);
    balancer.add(next);
    await(() -> balancer.uses(next));
    return next;
  }

  private Map<String, String> loading(Path bundle) {
    return with("entente.dataset.bundles", bundle.toString());
  }

  /** So long that the balancer has seen that it is not ready before it serves no more. */
  private Map<String, String> leavingSlowly() {
    return with("quarkus.shutdown.delay", "2S");
  }

  private Map<String, String> with(String key, String value) {
    Map<String, String> more = new HashMap<>(postgres.settings());
    // What is remembered is answered without the tables that are locked here.
    more.put("entente.cache.size", "0");
    more.put(key, value);
    return more;
  }

  private boolean isAnyoneWaiting(String statement) {
    String waiting =
        "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%s'"
            .formatted(statement);
    try (Connection connection = postgres.connect();
        Statement look = connection.createStatement();
        ResultSet rows = look.executeQuery(waiting)) {
      return rows.next();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void await(BooleanSupplier condition) {
    long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(giveUp);
      try {
        Thread.sleep(20);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> dataset(Server server) {
    return (Map<String, Object>) server.data(DATASET).get("dataset");
  }

  private static int statements(Server server) {
    return (int) ((Map<?, ?>) dataset(server).get("counts")).get("statements");
  }

  private static List<Map<String, String>> bundles(String... names) {
    return List.of(names).stream().map(name -> Map.of("name", name)).toList();
  }
}
