package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.database.TestDatabase;
import dev.entente.graphql.loading.GrownSample;
import dev.entente.process.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored survives a restart, and a load that is killed leaves nothing of the bundle. */
class RestartIT {

  private static final String DATASET =
      "{ dataset { version bundles { name } counts { meetings statements citations } } }";
  private static final int COPIES = 40;

  @TempDir Path folder;

  private final TestDatabase database = new TestDatabase();
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
  void aRestartKeepsTheData() {
    Map<String, Object> before;
    try (Server server = Server.start(folder, configuration)) {
      before = server.data(DATASET);
      server.stop();
    }
    try (Server server = Server.start(folder, configuration)) {
      assertThat(server.data(DATASET)).isEqualTo(before);
    }
  }

  @Test
  void aLoadThatIsKilledLeavesNothingOfTheBundle() throws Exception {
    Map<String, Object> sample;
    try (Server server = Server.start(folder, configuration)) {
      sample = server.data(DATASET);
      server.stop();
    }

    Map<String, String> loading =
        with("entente.dataset.bundles", GrownSample.write(folder, COPIES).toString());
    try (Server server = Server.launch(folder, loading)) {
      server.awaitLog("Loading the bundle 'grown-sample'");
      Thread.sleep(300);
      server.kill();
      assertThat(server.log()).doesNotContain("Loaded the bundle 'grown-sample'");
    }

    try (Server server = Server.start(folder, configuration)) {
      assertThat(server.data(DATASET)).isEqualTo(sample);
      server.stop();
    }
    try (Server server = Server.start(folder, loading)) {
      assertThat(statements(server.data(DATASET))).isEqualTo((COPIES + 1) * statements(sample));
    }
  }

  /** As in the middle of a rollout, or after a step back. */
  @Test
  void theVersionBeforeStartsOnTheTablesOfTheNext() throws Exception {
    try (Server server = Server.start(folder, configuration)) {
      server.stop();
    }
    run(
        "insert into %1$s (%2$s) values (99, '99', 'Of the next version', 'SQL',"
            + " 'V99__Of_the_next_version.sql', 1, 'x', current_timestamp, 1, true)",
        "installed_rank,version,description,type,script,checksum,installed_by,installed_on,"
            + "execution_time,success");
    try (Server server = Server.start(folder, configuration)) {
      assertThat(server.data(DATASET)).isNotNull();
    }
  }

  @Test
  void whoMayNotMakeTheTablesSaysThatTheyAreMissing() {
    Map<String, String> reading = with("entente.database.migrate", "false");
    try (Server server = Server.launch(folder, reading)) {
      assertThat(server.awaitExit()).isEqualTo(1);
      assertThat(server.log())
          .contains("Its tables are not yet those of this version.")
          .doesNotContain("Listening on")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void theUrlOfAnotherKindOfDatabaseIsExplained() {
    Map<String, String> other =
        with("quarkus.datasource.jdbc.url", "jdbc:mysql://localhost/entente");
    try (Server server = Server.launch(folder, other)) {
      assertThat(server.awaitExit()).isEqualTo(1);
      assertThat(server.log()).contains("This build is for").doesNotContain("\tat ");
    }
  }

  /** Flyway quotes the names of its table, which H2 and PostgreSQL write differently without. */
  private void run(String sql, String columns) throws SQLException {
    String quoted =
        Stream.of(columns.split(",")).map("\"%s\""::formatted).collect(Collectors.joining(","));
    try (Connection connection =
            DriverManager.getConnection(
                configuration.getOrDefault(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:file:" + folder.resolve("data/entente")),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql.formatted("\"flyway_schema_history\"", quoted));
    }
  }

  @Test
  void aBundleThatIsRefusedStopsTheApplicationAndSaysWhy() throws Exception {
    Path bundle = folder.resolve("bad.json");
    Files.writeString(bundle, "{\"format\": \"entente-bundle\", \"version\": 1, \"nam\": \"bad\"}");
    try (Server server =
        Server.launch(folder, with("entente.dataset.bundles", bundle.toString()))) {
      assertThat(server.awaitExit()).isEqualTo(1);
      assertThat(server.log())
          .contains("bad.json: nam: is not a member of the format")
          .doesNotContain("Listening on")
          .doesNotContain("\tat ");
    }
  }

  private Map<String, String> with(String key, String value) {
    Map<String, String> more = new HashMap<>(configuration);
    more.put(key, value);
    return more;
  }

  private static int statements(Map<String, Object> data) {
    Map<?, ?> dataset = (Map<?, ?>) data.get("dataset");
    return (int) ((Map<?, ?>) dataset.get("counts")).get("statements");
  }
}
