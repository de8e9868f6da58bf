package dev.entente.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of the HTTP endpoint. */
@ConfigMapping(prefix = "entente.http")
public interface HttpConfig {

  /** The largest request that is read. */
  @WithDefault("1M")
  MemorySize maxBodySize();
}
