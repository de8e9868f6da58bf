package dev.entente.http;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Names an answer by all that it depends on, without making it: what was asked, by whom, in which
 * form, and of which version of the data.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-etag">RFC 9110, ETag</a>
 */
record EntityTag(String text) {

  static EntityTag of(
      String document,
      String operationName,
      JsonObject variables,
      String mediaType,
      String caller,
      String dataVersion) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part :
          List.of(
              document,
              operationName == null ? "" : operationName,
              variables.toString(),
              mediaType,
              caller,
              dataVersion)) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      // Weak: the bytes differ from one compression to the other.
      return new EntityTag(
          "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()) + "\"");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
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
