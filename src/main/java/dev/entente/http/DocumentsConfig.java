package dev.entente.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Documents that clients name instead of sending them. */
@ConfigMapping(prefix = "entente.documents")
public interface DocumentsConfig {

  /** Which documents are executed. */
  @WithDefault("on")
  Mode mode();

  /**
   * A file with documents that the operator trusts, by their names: JSON as Apollo's tool
   * generate-persisted-query-manifest writes it, or one object of names and documents as Relay's
   * compiler does.
   */
  Optional<Path> manifest();

  /** Which documents are executed. */
  enum Mode {
    /** Those that are sent with the request. */
    OFF,
    /**
     * Those that are sent, those of the manifest, and those that were sent with their hash once.
     */
    ON,
    /** Those of the manifest alone. */
    ONLY
  }
}
