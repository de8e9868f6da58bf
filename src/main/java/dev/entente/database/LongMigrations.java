package dev.entente.database;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets migrations take the time that they need: an index on a large table takes longer than any
 * statement of a request may. The limit is lifted for their transaction only, since the connection
 * goes back to the pool.
 */
@Singleton
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
public class LongMigrations implements FlywayConfigurationCustomizer, Callback {

  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.callbacks(this);
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    try (Statement statement = context.getConnection().createStatement()) {
      statement.execute("set local statement_timeout = 0");
    } catch (SQLException failed) {
      throw new FlywayException("The limit of statements cannot be lifted", failed);
    }
  }

  @Override
  public String getCallbackName() {
    return LongMigrations.class.getSimpleName();
  }
}
