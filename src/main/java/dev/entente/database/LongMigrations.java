package dev.entente.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
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
public class LongMigrations implements FlywayConfigurationCustomizer, Callback {

  private final DatabaseEngine engine;

  @Inject
  LongMigrations(DatabaseEngine engine) {
    this.engine = engine;
  }

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
    try {
      engine.liftLimit(context.getConnection());
    } catch (SQLException failed) {
      throw new FlywayException("The limit of statements cannot be lifted", failed);
    }
  }

  @Override
  public String getCallbackName() {
    return LongMigrations.class.getSimpleName();
  }
}
