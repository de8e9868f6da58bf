package dev.entente.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers. It stands in place of the check of Quarkus, which tells everybody
 * where the database is.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  private final AgroalDataSource source;

  @Inject
  DatabaseReadiness(AgroalDataSource source) {
    this.source = source;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try {
      return source.isHealthy(false);
    } catch (SQLException unavailable) {
      return false;
    }
  }
}
