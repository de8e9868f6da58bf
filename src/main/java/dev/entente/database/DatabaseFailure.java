package dev.entente.database;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the operator of an application that cannot start why the database does not let it. */
@ApplicationScoped
public class DatabaseFailure {

  private final DatabaseEngine engine;
  private final String url;

  @Inject
  DatabaseFailure(
      DatabaseEngine engine, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    this.engine = engine;
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
    String advice = advice(failed);
    Throwable root = ExceptionUtil.getRootCause(failed);
    // H2 puts the statement below its message.
    String message =
        Stream.ofNullable(root.getMessage())
            .flatMap(String::lines)
            .findFirst()
            .orElse(root.toString());
    return advice == null ? message : "%s (%s)".formatted(advice, message);
  }

  private String advice(Throwable failed) {
    String advice = null;
    for (Throwable cause = failed; cause != null && advice == null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        advice = engine.advice(sql);
      }
    }
    return advice;
  }

  /** The options of a URL may hold a password. */
  private static String withoutOptions(String url) {
    return url.split("[;?]", 2)[0];
  }
}
