package dev.entente.http;

import dev.entente.digest.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * Names an answer by all that it depends on, without making it: what was asked, by whom, in which
 * form, and of which version of the data.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-etag">RFC 9110, ETag</a>
 */
record EntityTag(String text) {

  static EntityTag of(Question question, String caller, String dataVersion) {
    String parts = String.join("\0", question.hash(), caller, dataVersion);
    // Weak: the bytes differ from one compression to the other.
    return new EntityTag("W/\"" + Sha256.of(parts.getBytes(StandardCharsets.UTF_8)) + "\"");
  }

  /** Whether a client has this answer, by the value of its {@code If-None-Match}. */
  boolean isAmong(String ifNoneMatch) {
    if (ifNoneMatch == null) {
      return false;
    }
    String opaque = opaque(text);
    for (String tag : ifNoneMatch.split(",", -1)) {
      if (tag.strip().equals("*") || opaque(tag.strip()).equals(opaque)) {
        return true;
      }
    }
    return false;
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
