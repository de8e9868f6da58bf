package dev.entente.database;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
  private final String url;

  @Inject
  DatabaseStartup(
      DataSource source,
      Flyway flyway,
      DatabaseEngine engine,
      DatabaseConfig config,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    this.source = source;
    this.flyway = flyway;
    this.engine = engine;
    this.config = config;
    this.url = url;
  }

  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    try {
      open();
    } catch (SQLException | RuntimeException failed) {
      // Quarkus prints the message of this exception alone, and ends with exit code 1.
      throw new ConfigurationException(
          "The database %s cannot be used. %s".formatted(withoutOptions(url), reason(failed)));
    }
  }

  private void open() throws SQLException {
    try (Connection connection = source.getConnection()) {
      if (config.migrate()) {
        if (flyway.info().applied().length == 0) {
          engine.beforeFirstMigration(connection);
        }
        flyway.migrate();
      }
    }
  }

  private String reason(Throwable failed) {
    String advice = null;
    for (Throwable cause = failed; cause != null && advice == null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        advice = engine.advice(sql);
      }
    }
    String message = ExceptionUtil.getRootCause(failed).getMessage();
    return advice == null ? message : "%s (%s)".formatted(advice, message);
  }

  /** The options of a URL may hold a password. */
  private static String withoutOptions(String url) {
    return url.split("[;?]", 2)[0];
  }
}
