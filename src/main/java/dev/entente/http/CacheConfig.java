package dev.entente.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is remembered of answers. */
@ConfigMapping(prefix = "entente.cache")
public interface CacheConfig {

  /** How much memory answers may take that are remembered; nothing is remembered when it is 0. */
  @WithDefault("16M")
  MemorySize size();
}
