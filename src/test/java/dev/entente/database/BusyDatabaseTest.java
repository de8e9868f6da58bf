package dev.entente.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Requests wait for a connection, but not for ever, and then are told when to come back. */
@QuarkusTest
@TestProfile(BusyDatabaseTest.FewConnections.class)
class BusyDatabaseTest {

  /** The fewest that a start can do with. */
  private static final int SIZE = 2;

  @Inject DataSource source;

  @Test
  void withoutAFreeConnectionRequestsAreToldToComeBack() throws SQLException {
    try (TakenConnections all = new TakenConnections(source, SIZE)) {
      ask()
          .statusCode(503)
          .header("Retry-After", "5")
          .body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
          .body("errors.size()", equalTo(1))
          .body("data", nullValue());
    }
    ask().statusCode(200).body("errors", nullValue());
  }

  @Test
  void aConnectionThatIsGivenBackInTimeIsWaitedFor() throws Exception {
    CompletableFuture<ValidatableResponse> answer;
    try (TakenConnections all = new TakenConnections(source, SIZE)) {
      answer = CompletableFuture.supplyAsync(BusyDatabaseTest::ask);
      Thread.sleep(300);
      assertThat(answer).isNotDone();
    }
    answer.join().statusCode(200).body("errors", nullValue());
  }

  @Test
  void noConnectionIsWithoutALimit() throws SQLException {
    String limit =
        TestDatabase.IS_POSTGRESQL
            ? "show statement_timeout"
            : "select setting_value || 'ms' from information_schema.settings where setting_name = 'QUERY_TIMEOUT'";
    ask().statusCode(200);
    try (TakenConnections all = new TakenConnections(source, SIZE)) {
      for (Connection connection : all.all()) {
        assertThat(first(connection, limit)).isEqualTo("500ms");
      }
    }
  }

  private static String first(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }

  /** Readers of H2 do not wait for locks, so there is nothing to wait for. */
  @Test
  @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
  void aStatementThatTakesTooLongIsBrokenOff() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table meeting in access exclusive mode");
      ask()
          .statusCode(200)
          .body("errors[0].extensions.code", equalTo("EXECUTION_TIMEOUT"))
          .body("errors[0].message", not(nullValue()));
      connection.rollback();
    }
  }

  private static ValidatableResponse ask() {
    return given()
        .contentType(ContentType.JSON)
        .body(
            Map.of("query", "{ meetings { nodes { title } } actors(first: 1) { nodes { name } } }"))
        .post("/graphql")
        .then();
  }

  /** Few connections and little patience. */
  public static class FewConnections implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size", Integer.toString(SIZE),
          "quarkus.datasource.jdbc.acquisition-timeout", "1S",
          "entente.database.statement-timeout", "500");
    }
  }
}
