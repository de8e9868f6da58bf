package dev.entente.ingest.apply;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** How articles are read and stored. */
@ConfigMapping(prefix = "entente.ingest")
public interface IngestConfig {

  /**
   * The largest article that is read, as text or HTML in UTF-8. A request must fit into {@code
   * entente.http.max-body-size} before.
   */
  @WithDefault("1M")
  MemorySize maxArticleSize();

  /** Facts that are less sure than this, from 0 to 1, wait until an editor has accepted them. */
  @WithDefault("0.8")
  @DecimalMin("0")
  @DecimalMax("1")
  double minConfidence();

  /**
   * Whether the words of articles are stored, and then served as {@code Article.text} and {@code
   * Citation.excerpt}. Where not, only their SHA-256 and length are.
   */
  @WithDefault("true")
  boolean keepTexts();
}
