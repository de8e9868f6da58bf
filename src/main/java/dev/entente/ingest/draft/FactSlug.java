package dev.entente.ingest.draft;

import dev.entente.digest.Sha256;
import dev.entente.ingest.gazetteer.Slugs;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names facts: the same whenever the same is found at the same place, and unlike all others. */
final class FactSlug {

  private static final int LONGEST = 100;
  private static final int HASH = 8;

  private FactSlug() {}

  /** Of the readable parts, and a hash of what tells this one from others that read alike. */
  static String of(List<String> parts, String... identity) {
    String readable = Slugs.of(String.join(" ", parts), LONGEST);
    String hash = hash(String.join("|", identity));
    return readable.isEmpty() ? hash : readable + '-' + hash;
  }

  private static String hash(String identity) {
    String sum = Sha256.of(identity.getBytes(StandardCharsets.UTF_8));
    return sum.substring(0, HASH);
  }
}
