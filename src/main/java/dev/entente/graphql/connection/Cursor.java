package dev.entente.graphql.connection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.graphql.error.RequestException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A position between two rows of an ordering: URL-safe Base64 of a JSON array that holds the
 * signature of the ordering and the values of the row before it.
 */
public record Cursor(String signature, List<String> values) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public String encode() {
    List<String> all = new ArrayList<>(values.size() + 1);
    all.add(signature);
    all.addAll(values);
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(all));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Reads a cursor as a client sends it.
   *
   * @throws RequestException with BAD_USER_INPUT when it is none
   */
  public static Cursor decode(String text) {
    try {
      String[] all = JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class);
      return new Cursor(all[0], Arrays.asList(all).subList(1, all.length));
    } catch (IOException | RuntimeException forged) {
      throw notACursor(text);
    }
  }

  public static RequestException notACursor(String text) {
    return RequestException.badUserInput(
        "'%s' is not a cursor. Use `pageInfo.endCursor` or an edge's `cursor` as it was returned.",
        text);
  }
}
