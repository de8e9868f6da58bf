package dev.entente.database;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

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
  public void beforeFirstMigration(Connection connection) {}

  @Override
  public String advice(SQLException failed) {
    String state = failed.getSQLState() == null ? "" : failed.getSQLState();
    if (state.startsWith("08") || state.equals("57P03")) {
      return "See whether the server runs, and whether quarkus.datasource.jdbc.url names it.";
    }
    return switch (state) {
      case "28000", "28P01" -> "See quarkus.datasource.username and quarkus.datasource.password.";
      case "3D000" -> "Create the database, or name another in quarkus.datasource.jdbc.url.";
      case "42501" -> "The user needs the right to create tables there.";
      default -> null;
    };
  }
}
