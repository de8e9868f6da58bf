package dev.entente.security;

import dev.entente.digest.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The API keys that are configured. A key is a long random text, so that one round of SHA-256 is
 * enough to keep it: there is nothing to guess.
 */
@ApplicationScoped
public class ApiKeys {

  private final Map<String, byte[]> sumsByName = new HashMap<>();

  @Inject
  ApiKeys(SecurityConfig config) {
    config
        .apiKeys()
        .forEach((name, key) -> sumsByName.put(name, HexFormat.of().parseHex(key.sha256())));
  }

  /** The name of a key, null for one that is not configured; takes as long for either. */
  String nameOf(String key) {
    byte[] sum = HexFormat.of().parseHex(Sha256.of(key.getBytes(StandardCharsets.UTF_8)));
    String found = null;
    for (Map.Entry<String, byte[]> known : sumsByName.entrySet()) {
      if (MessageDigest.isEqual(known.getValue(), sum)) {
        found = known.getKey();
      }
    }
    return found;
  }
}
