package dev.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a failure of the database means is told from its SQLSTATE. */
class DatabaseFaultTest {

  @ParameterizedTest
  @CsvSource({
    "08006, UNAVAILABLE", // connection broken
    "53300, UNAVAILABLE", // too many connections
    "57P01, UNAVAILABLE", // shut down by its operator
    "90098, UNAVAILABLE", // H2: closed
    "57014, TIMEOUT", // statement broken off
    "40001, CONFLICT", // not serializable
    "40P01, CONFLICT", // deadlock
    "HYT00, CONFLICT", // H2: waited too long for a lock
    "23505, CONFLICT", // another one has stored the same key meanwhile
    "22021, NOT_TEXT", // a text with U+0000
    "42601, OTHER" // syntax
  })
  void faultsAreToldByState(String state, DatabaseFault fault) {
    RuntimeException wrapped =
        new IllegalStateException(new RuntimeException(new SQLException("failed", state)));
    assertThat(DatabaseFault.of(wrapped)).isEqualTo(fault);
  }

  @Test
  void aPoolWithoutAConnectionToGiveIsUnavailable() {
    assertThat(DatabaseFault.of(new SQLException("Acquisition timeout")))
        .isEqualTo(DatabaseFault.UNAVAILABLE);
  }

  @Test
  void whatDoesNotComeFromTheDatabaseIsNoFaultOfIts() {
    assertThat(DatabaseFault.of(new IllegalStateException())).isEqualTo(DatabaseFault.OTHER);
  }

  @Test
  void aStatementThatTakesTooLongIsATimeout() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:timeout");
        Statement statement = connection.createStatement()) {
      statement.execute("set query_timeout 50");
      Throwable broken =
          catchThrowable(
              () ->
                  statement.executeQuery(
                      "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b"));
      assertThat(DatabaseFault.of(broken)).isEqualTo(DatabaseFault.TIMEOUT);
    }
  }
}
