package dev.entente.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Set;

/** Who may write, and who may read. */
@ConfigMapping(prefix = "entente.security")
public interface SecurityConfig {

  /** The API keys by name. The name stands in the audit log; two may be for one client. */
  Map<String, ApiKey> apiKeys();

  /** Whether reading needs a credential. */
  @WithDefault("open")
  Read read();

  /** An API key, known by its hash alone. */
  interface ApiKey {

    /** SHA-256 of the key, in hexadecimal. */
    @Pattern(
        regexp = "[0-9a-fA-F]{64}",
        message = "must be the SHA-256 of the key in hexadecimal, 64 digits: sha256sum prints it")
    String sha256();

    /** What the key allows. */
    @NotEmpty
    @WithDefault(Role.EDITOR)
    Set<String> roles();
  }

  /** Who may read. */
  enum Read {
    /** Everybody. */
    OPEN,
    /** Only who shows a credential, whatever its roles. */
    AUTHENTICATED
  }
}
