package dev.entente.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Opens the database before anything else needs it, and brings its tables up to date. Where it
 * cannot, the application stops at once and says what an operator can do.
 */
@ApplicationScoped
public class DatabaseStartup {

  private final DataSource source;
  private final Flyway flyway;
  private final DatabaseEngine engine;
  private final DatabaseConfig config;
  private final DatabaseFailure failure;

  @Inject
  DatabaseStartup(
      DataSource source,
      Flyway flyway,
      DatabaseEngine engine,
      DatabaseConfig config,
      DatabaseFailure failure) {
    this.source = source;
    this.flyway = flyway;
    this.engine = engine;
    this.config = config;
    this.failure = failure;
  }

  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    try {
      open();
    } catch (SQLException | RuntimeException failed) {
      throw failure.stop(failed);
    }
  }

  private void open() throws SQLException {
    if (!config.migrate()) {
      requireTables();
      return;
    }
    try (Connection connection = source.getConnection()) {
      engine.beforeMigration(connection);
    }
    if (flyway.migrate().migrationsExecuted > 0) {
      try (Connection connection = source.getConnection()) {
        engine.save(connection);
      }
    }
  }

  private void requireTables() {
    if (flyway.info().pending().length > 0) {
      throw new UnusableDatabaseException(
          "Its tables are not yet those of this version. First start an instance that may make"
              + " them: entente.database.migrate=true.");
    }
  }
}
