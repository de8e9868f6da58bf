package dev.entente.graphql.node;

import dev.entente.graphql.error.RequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * What a global id stands for: a type and the slug of one object of that type.
 *
 * <p>Ids and database keys are both derived from type and slug alone. So they are the same in every
 * installation and after every import, several instances never need to agree on a sequence, and the
 * keys are spread evenly over a distributed index.
 *
 * @param type the name of the kind of object, for example {@code Meeting}
 * @param slug the natural key within the type
 */
public record NodeId(String type, String slug) {

  /** Reads {@code type:slug}. */
  public static NodeId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      throw new IllegalArgumentException("'" + text + "' is not of the form type:slug");
    }
    return new NodeId(text.substring(0, colon), text.substring(colon + 1));
  }

  /** The id as clients see it: URL-safe Base64 of {@code type:slug}. */
  public String encode() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
  }

  /** The primary key of the object: a name-based UUID (MD5 of type and slug, no namespace). */
  public UUID key() {
    return UUID.nameUUIDFromBytes(bytes());
  }

  private byte[] bytes() {
    return (type + ':' + slug).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads an id as clients send it.
   *
   * @throws RequestException with BAD_USER_INPUT when it was not made by {@link #encode()}
   */
  public static NodeId decode(String id) {
    try {
      return parse(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException forged) {
      throw RequestException.badUserInput(
          "'%s' is not an id. Use the value of an `id` field as it was returned.", id);
    }
  }
}
