package dev.entente.ingest.draft;

import dev.entente.actor.NameKey;
import dev.entente.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Names for what extraction finds: readable, and the same whenever the same is found at the same
 * place.
 */
final class Slugs {

  private static final int LONGEST = 100;
  private static final int HASH = 8;

  private Slugs() {}

  /** Of the readable parts, and a hash of what tells this one from others that read alike. */
  static String of(List<String> parts, String... identity) {
    String readable = readable(String.join(" ", parts), LONGEST);
    String hash = hash(String.join("|", identity));
    return readable.isEmpty() ? hash : readable + '-' + hash;
  }

  /** A text in lower-case letters, digits and hyphens; it may be empty. */
  static String readable(String text, int longest) {
    StringBuilder slug = new StringBuilder();
    for (String word : NameKey.of(text).split(" ", -1)) {
      String plain = word.replaceAll("[^a-z0-9]", "");
      if (!plain.isEmpty() && slug.length() + plain.length() < longest) {
        slug.append(slug.isEmpty() ? "" : "-").append(plain);
      }
    }
    return slug.toString();
  }

  private static String hash(String identity) {
    String sum = Sha256.of(identity.getBytes(StandardCharsets.UTF_8));
    return sum.substring(0, HASH);
  }
}
