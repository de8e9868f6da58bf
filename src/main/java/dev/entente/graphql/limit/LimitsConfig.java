package dev.entente.graphql.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.OptionalInt;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * How much one request may ask. The defaults let every documented query, GraphiQL and the code
 * generators pass; the profile {@code locked} asks for less (application.properties).
 */
@ConfigMapping(prefix = "entente.limits")
public interface LimitsConfig {

  /** How many levels of fields a document may have, with its fragments put in. */
  @Min(1)
  @WithDefault("20")
  int depth();

  /** How many fields a document may select, with its fragments put in. */
  @Min(1)
  @WithDefault("5000")
  int fields();

  /** How many aliases a document may give. */
  @Min(0)
  @WithDefault("50")
  int aliases();

  /** How many directives a document may use. */
  @Min(0)
  @WithDefault("50")
  int directives();

  /** How many names, values and marks a document may consist of; the parser stops there. */
  @Min(1)
  @WithDefault("15000")
  int tokens();

  /** How many objects an answer may have to hold at most; see {@link Cost}. */
  @Min(1)
  @WithDefault("50000")
  int cost();

  /** How many errors one response lists at most. */
  @Min(1)
  @WithDefault("8")
  int errors();

  /** For how long one request is worked on. */
  @DurationMin(millis = 1)
  @WithDefault("30S")
  Duration executionTime();

  /** Whether a client may ask what the schema is. */
  @WithDefault("true")
  boolean introspection();

  /** The cost that one client may use up in a minute; not limited where it is missing. */
  @Min(1)
  OptionalInt costPerMinute();
}
