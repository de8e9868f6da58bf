package dev.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graphql.loading.GrownSample;
import dev.entente.process.Client;
import dev.entente.process.Client.Answer;
import dev.entente.process.Load;
import dev.entente.process.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back, or never was there. */
@EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class OutageIT {

  private static final String DATASET =
      "{ dataset { version bundles { name } counts { meetings statements citations } } }";
  private static final Duration RECOVERY = Duration.ofSeconds(10);
  private static final int COPIES = 40;

  @TempDir Path folder;

  private final Client client = new Client();
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
  void whileTheDatabaseIsAwayEveryAnswerSaysSoAndAfterwardsAllAreRightAgain() throws Exception {
    List<String> queries =
        List.of(DATASET, Files.readString(Path.of("docs/queries/leader.graphql")));
    try (Server server = Server.start(folder, postgres.settings())) {
      Map<String, String> right = Load.rightBodies(queries, server.port());
      try (Load load = Load.start(queries, server::port)) {
        Thread.sleep(2_000);
        postgres.kill();
        Instant gone = Instant.now();
        assertIsDownAndSilent(server);
        Thread.sleep(3_000);
        assertIsDownAndSilent(server);
        postgres.restart();
        Instant back = Instant.now();
        awaitReady(server, back);
        Thread.sleep(RECOVERY.plusSeconds(2).toMillis());
        List<Answer> answers = load.stop();
        assertThat(answers).allSatisfy(answer -> assertIsRightOrSaysSo(answer, right));
        assertThat(during(answers, gone, back)).anyMatch(answer -> answer.status() == 503);
        assertThat(during(answers, back.plus(RECOVERY), Instant.MAX))
            .isNotEmpty()
            .allMatch(answer -> answer.isRight(right));
      }
      server.stop();
    }
  }

  @Test
  void aLoadThatLosesItsDatabaseStopsTheApplicationAndTheNextStartLoadsTheBundle()
      throws Exception {
    try (Server server = Server.start(folder, postgres.settings())) {
      server.stop();
    }
    Map<String, String> loading =
        with("entente.dataset.bundles", GrownSample.write(folder, COPIES).toString());
    try (Server server = Server.launch(folder, loading)) {
      server.awaitLog("Loading the bundle 'grown-sample'");
      Thread.sleep(300);
      postgres.kill();
      assertStops(server, "See whether the server runs");
    }
    postgres.restart();
    try (Server server = Server.start(folder, loading)) {
      assertThat(server.log()).contains("Loaded the bundle 'grown-sample'");
      assertThat(client.ask(server.port(), DATASET).body())
          .contains("\"statements\":" + (COPIES + 1) * 103);
    }
  }

  @Test
  void withoutADatabaseServerItStopsAndSaysWhatToDo() {
    postgres.close();
    assertStops(Server.launch(folder, postgres.settings()), "See whether the server runs");
  }

  @Test
  void withoutTheDatabaseItStopsAndSaysWhatToDo() {
    String url = "jdbc:postgresql://localhost:%d/elsewhere".formatted(postgres.port());
    assertStops(
        Server.launch(folder, with("quarkus.datasource.jdbc.url", url)), "Create the database");
  }

  @Test
  void withAWrongPasswordItStopsAndDoesNotRepeatIt() throws Exception {
    postgres.requirePassword("postgres");
    try (Server server =
        Server.launch(folder, with("quarkus.datasource.password", "not-the-secret"))) {
      assertStops(server, "See quarkus.datasource.username and quarkus.datasource.password");
      assertThat(server.log()).doesNotContain("not-the-secret");
    }
  }

  @Test
  void aDatabaseThatCanOnlyBeReadFromCannotBeLoadedInto() throws Exception {
    try (Server server = Server.start(folder, with("entente.dataset.sample", "never"))) {
      server.stop();
    }
    postgres.execute("alter system set default_transaction_read_only = on");
    postgres.execute("select pg_reload_conf()");
    assertStops(Server.launch(folder, postgres.settings()), "It can only be read from");
  }

  private static void assertStops(Server server, String advice) {
    try (server) {
      assertThat(server.awaitExit()).isEqualTo(1);
      assertThat(server.log())
          .containsOnlyOnce("cannot be used. ")
          .contains(advice)
          .doesNotContain("Listening on")
          .doesNotContain("Exception")
          .doesNotContain("\tat ");
    }
  }

  private void assertIsDownAndSilent(Server server) {
    Answer readiness = client.readiness(server.port());
    assertThat(readiness.status()).isEqualTo(503);
    assertTellsNothingOfTheInside(readiness);
  }

  private void awaitReady(Server server, Instant back) throws InterruptedException {
    while (!client.isReady(server.port())) {
      assertThat(Instant.now()).isBefore(back.plus(RECOVERY));
      Thread.sleep(50);
    }
  }

  private void assertIsRightOrSaysSo(Answer answer, Map<String, String> right) {
    assertThat(Duration.between(answer.asked(), answer.answered())).isLessThan(Client.PATIENCE);
    if (answer.isRight(right)) {
      return;
    }
    assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
    assertThat(answer.retryAfter()).isNotNull();
    assertThat(answer.body()).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("\"data\"");
    assertTellsNothingOfTheInside(answer);
  }

  private void assertTellsNothingOfTheInside(Answer answer) {
    assertThat(answer.body())
        .doesNotContain("localhost", Integer.toString(postgres.port()))
        .doesNotContainIgnoringCase("exception")
        .doesNotContainIgnoringCase("postgres")
        .doesNotContainIgnoringCase("connection")
        .doesNotContain("org.", "io.", "dev.", "java.");
  }

  private static List<Answer> during(List<Answer> answers, Instant from, Instant until) {
    return answers.stream()
        .filter(answer -> !answer.asked().isBefore(from) && answer.asked().isBefore(until))
        .toList();
  }

  private Map<String, String> with(String key, String value) {
    Map<String, String> more = new HashMap<>(postgres.settings());
    more.put(key, value);
    return more;
  }
}
