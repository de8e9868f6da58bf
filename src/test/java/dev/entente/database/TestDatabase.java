package dev.entente.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/**
 * An empty database for each application that a test starts, of the kind that is tested: H2 in
 * memory, or a PostgreSQL of its own.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

  /** Whether this test run is one on PostgreSQL. */
  public static final boolean IS_POSTGRESQL =
      "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));

  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    return IS_POSTGRESQL
        ? startPostgres()
        : Map.of(
            "quarkus.datasource.jdbc.url",
            "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MAX_QUERY_TIMEOUT=${entente.database.statement-timeout}"
                .formatted(UUID.randomUUID()));
  }

  /** One that outlives the application: H2 in a folder, or a PostgreSQL. */
  public Map<String, String> startLasting(Path folder) {
    return IS_POSTGRESQL
        ? startPostgres()
        : Map.of("entente.data-directory", folder.resolve("data").toString());
  }

  private Map<String, String> startPostgres() {
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return settings(postgres);
  }

  /** What an application is told to use this PostgreSQL. */
  public static Map<String, String> settings(EmbeddedPostgres postgres) {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()),
        "quarkus.datasource.username",
        "postgres",
        "quarkus.datasource.password",
        "postgres",
        "entente.dataset.sample",
        "always");
  }

  @Override
  public void stop() {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
