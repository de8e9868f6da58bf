package dev.entente.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** What the HTTP endpoint offers, and its limits. */
@ConfigMapping(prefix = "entente.http")
public interface HttpConfig {

  /** The largest request that is read. */
  @WithDefault("1M")
  MemorySize maxBodySize();

  /** How many requests are executed at a time; the others wait. */
  @Min(1)
  @WithDefault("20")
  int executing();

  /** How many requests wait at most; one more is refused. */
  @Min(0)
  @WithDefault("500")
  int waiting();

  /** Whether GraphiQL is served, at {@code /graphiql/}. */
  @WithDefault("true")
  boolean graphiql();

  /** For which operations GET is answered. */
  @WithDefault("queries")
  Get get();

  /**
   * For how long a cache may give out the answer to a GET without asking whether the data has
   * changed.
   */
  @DurationMin
  @WithDefault("0S")
  Duration maxAge();

  /** For which operations GET is answered. */
  enum Get {
    /** None. */
    NONE,
    /** Queries whose documents the server knows by name. */
    PERSISTED,
    /** All queries. */
    QUERIES
  }
}
