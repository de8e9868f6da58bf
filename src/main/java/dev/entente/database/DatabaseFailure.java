package dev.entente.database;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the operator of an application that cannot start why the database does not let it. */
@ApplicationScoped
public class DatabaseFailure {

  /** What it is when the pool, which knows no SQLSTATE, is the one that failed. */
  private static final String NO_CONNECTION =
      "No connection was to be had in time: see quarkus.datasource.jdbc.max-size, two at least, and"
          + " quarkus.datasource.jdbc.acquisition-timeout.";

  private final DatabaseEngine engine;
  private final String kind;
  private final String url;

  @Inject
  DatabaseFailure(
      DatabaseEngine engine,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    this.engine = engine;
    this.kind = kind;
    this.url = url;
  }

  /** Whether the database is in the way, and not a fault of ours. */
  public boolean isReasonFor(Throwable failed) {
    return DatabaseFault.of(failed) != DatabaseFault.OTHER || advice(failed) != null;
  }

  /** What to throw; Quarkus prints the message of it alone, and ends with exit code 1. */
  public ConfigurationException stop(Throwable failed) {
    return new ConfigurationException(
        "The database %s cannot be used. %s".formatted(withoutOptions(url), reason(failed)));
  }

  private String reason(Throwable failed) {
    if (!url.startsWith("jdbc:" + kind + ":")) {
      return "This build is for %s alone; which build is for which database: docs/operations.md."
          .formatted(kind);
    }
    String advice = advice(failed);
    String message = message(failed);
    return advice == null ? message : "%s (%s)".formatted(advice, message);
  }

  /** The innermost message; H2 puts the statement below its own. */
  private static String message(Throwable failed) {
    String message = failed.toString();
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null) {
        message =
            cause instanceof SQLException
                ? cause.getMessage().lines().findFirst().orElse("")
                : cause.getMessage();
      }
    }
    return message;
  }

  private String advice(Throwable failed) {
    String advice = null;
    for (Throwable cause = failed; cause != null && advice == null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        advice = sql.getSQLState() == null ? NO_CONNECTION : engine.advice(sql);
      }
    }
    return advice;
  }

  /** The options of a URL may hold a password. */
  private static String withoutOptions(String url) {
    return url.split("[;?]", 2)[0];
  }
}
