package dev.entente.dataset;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is loaded when the application starts. */
@ConfigMapping(prefix = "entente.dataset")
public interface DatasetConfig {

  /** Whether the sample of five articles is loaded. */
  @WithDefault("auto")
  Sample sample();

  /**
   * Bundles to load: paths of files, or of folders with a {@code bundle.json}. Those that were
   * loaded before are passed over.
   */
  Optional<List<Path>> bundles();

  /**
   * A folder with the texts of articles. Bundles know these by their SHA-256; those that are found
   * are stored, and then served as {@code Article.text} and {@code Citation.excerpt}.
   */
  Optional<Path> articleTexts();

  /**
   * The largest bundle that {@code importBundle} takes. A request must fit into {@code
   * entente.http.max-body-size} before.
   */
  @WithDefault("10M")
  MemorySize maxImportSize();

  /** When the sample is loaded. */
  enum Sample {
    /** Into an empty database; in production only where it is the embedded one. */
    AUTO,
    /** If it was not loaded before. */
    ALWAYS,
    /** Not at all. */
    NEVER
  }
}
