package dev.entente.http;

import dev.entente.graphql.error.RequestException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A message of the protocol {@code graphql-transport-ws}.
 *
 * @param type what it says
 * @param id the operation that it belongs to; null where it belongs to none
 * @param payload what it carries; an empty object where nothing
 * @see <a href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">GraphQL over
 *     WebSocket Protocol</a>
 */
record SocketMessage(String type, String id, JsonObject payload) {

  static final String PROTOCOL = "graphql-transport-ws";

  static final String CONNECTION_INIT = "connection_init";
  static final String CONNECTION_ACK = "connection_ack";
  static final String PING = "ping";
  static final String PONG = "pong";
  static final String SUBSCRIBE = "subscribe";
  static final String NEXT = "next";
  static final String ERROR = "error";
  static final String COMPLETE = "complete";

  /**
   * Reads what a client sends.
   *
   * @throws RequestException with BAD_REQUEST when it is no message
   */
  static SocketMessage read(String text) {
    JsonObject message =
        RequestReader.object(text, "A message must be one JSON object with a member `type`.");
    JsonValue payload = message.getOrDefault("payload", JsonValue.EMPTY_JSON_OBJECT);
    return new SocketMessage(
        text(message, "type"),
        text(message, "id"),
        payload instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT);
  }

  private static String text(JsonObject message, String member) {
    return message.get(member) instanceof JsonString text ? text.getString() : null;
  }

  /** What the server sends, as JSON is made of it. */
  static Map<String, Object> of(String type, String id, Object payload) {
    Map<String, Object> message = new LinkedHashMap<>();
    if (id != null) {
      message.put("id", id);
    }
    message.put("type", type);
    if (payload != null) {
      message.put("payload", payload);
    }
    return message;
  }
}
