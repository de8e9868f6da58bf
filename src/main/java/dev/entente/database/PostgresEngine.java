package dev.entente.database;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL, and what speaks its protocol. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
public class PostgresEngine implements DatabaseEngine {

  @Override
  public boolean isEmbedded() {
    return false;
  }

  /** A server looks after its files itself. */
  @Override
  public void beforeMigration(Connection connection) {}

  @Override
  public void liftLimit(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local statement_timeout = 0");
    }
  }

  /** A server has written what it says is committed. */
  @Override
  public void save(Connection connection) {}

  @Override
  public String advice(SQLException failed) {
    String state = failed.getSQLState() == null ? "" : failed.getSQLState();
    if (state.startsWith("08") || state.startsWith("57P")) {
      return "See whether the server runs, and whether quarkus.datasource.jdbc.url names it.";
    }
    return switch (state) {
      case "22021" -> "A text holds the character U+0000, for which it has no place.";
      case "25006" ->
          "It can only be read from: set entente.database.migrate=false and entente.dataset.sample=never,"
              + " and name no bundles.";
      case "28000", "28P01" -> "See quarkus.datasource.username and quarkus.datasource.password.";
      case "3D000" -> "Create the database, or name another in quarkus.datasource.jdbc.url.";
      case "42501" -> "The user needs the right to create tables there.";
      default -> null;
    };
  }
}
