package dev.entente.path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Options of the search for paths. */
@ConfigMapping(prefix = "entente.path")
interface PathConfig {

  /** The most links that one step of a search reads. */
  @Min(1)
  @WithDefault("20000")
  int maxLinks();
}
