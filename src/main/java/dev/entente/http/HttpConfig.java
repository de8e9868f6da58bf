package dev.entente.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the HTTP endpoint offers, and its limits. */
@ConfigMapping(prefix = "entente.http")
public interface HttpConfig {

  /** The largest request that is read. */
  @WithDefault("1M")
  MemorySize maxBodySize();

  /** Whether GraphiQL is served, at {@code /graphiql/}. */
  @WithDefault("true")
  boolean graphiql();
}
