package dev.entente.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How the database is used. */
@ConfigMapping(prefix = "entente.database")
public interface DatabaseConfig {

  /**
   * Whether tables are made and brought up to date at start. Off for an instance that only reads,
   * from a replica for instance.
   */
  @WithDefault("true")
  boolean migrate();

  /**
   * The longest that a statement may run, in milliseconds; longer ones are broken off. None is at
   * 0.
   */
  @Min(0)
  @WithDefault("30000")
  int statementTimeout();

  /** How often a transaction is tried that others get in the way of. */
  @Min(1)
  @WithDefault("8")
  int attempts();
}
