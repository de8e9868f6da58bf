package dev.entente.graphql.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** Subscriptions, and the WebSockets that they come by. */
@ConfigMapping(prefix = "entente.subscriptions")
public interface SubscriptionsConfig {

  /** Whether WebSockets are taken at all. */
  @WithDefault("true")
  boolean enabled();

  /** How many WebSockets may be open at a time. */
  @Min(1)
  @WithDefault("1000")
  int connections();

  /** How many operations may run on one WebSocket at a time. */
  @Min(1)
  @WithDefault("20")
  int operations();

  /** Within what time a client must introduce itself (connection_init). */
  @DurationMin(millis = 1)
  @WithDefault("5S")
  Duration initTimeout();

  /** How often a client is asked whether it is still there; one that gives no answer is left. */
  @DurationMin(millis = 1)
  @WithDefault("20S")
  Duration pingInterval();

  /** How often the database is asked whether another instance has changed the data. */
  @DurationMin(millis = 1)
  @WithDefault("1S")
  Duration pollInterval();
}
