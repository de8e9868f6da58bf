package dev.entente.http;

import dev.entente.graphql.limit.TextLength;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;

/**
 * What a client asks, by POST or GET.
 *
 * @param query the text of the document; null where only its name is given
 * @param documentId the name of a document that the server knows; null where there is none
 * @param sha256 the hash of the document as Apollo's clients send it; null where there is none
 * @param operationName which operation of the document; null where it has one only
 * @param variables the values of its variables
 */
record GraphQLRequest(
    String query, String documentId, String sha256, String operationName, JsonObject variables) {

  /** The variables as far as the cost of an operation depends on them. */
  Map<String, Object> sizes() {
    Map<String, Object> sizes = new HashMap<>();
    for (Map.Entry<String, JsonValue> variable : variables.entrySet()) {
      if (variable.getValue() instanceof JsonNumber number) {
        sizes.put(variable.getKey(), number.numberValue());
      } else if (variable.getValue() instanceof JsonArray array) {
        sizes.put(variable.getKey(), array);
      } else {
        sizes.put(variable.getKey(), new TextLength(length(variable.getValue())));
      }
    }
    return sizes;
  }

  /** The variables as graphql-java takes them. */
  Map<String, Object> values() {
    return values(variables);
  }

  private static Map<String, Object> values(JsonObject object) {
    Map<String, Object> values = new HashMap<>();
    object.forEach((name, value) -> values.put(name, value(value)));
    return values;
  }

  private static Object value(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> values(value.asJsonObject());
      case ARRAY -> value.asJsonArray().stream().map(GraphQLRequest::value).toList();
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> {
        JsonNumber number = (JsonNumber) value;
        yield number.isIntegral() ? number.bigIntegerValue() : number.bigDecimalValue();
      }
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }

  private static long length(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString().length();
    }
    if (value instanceof JsonObject object) {
      return object.values().stream().mapToLong(GraphQLRequest::length).sum();
    }
    return value instanceof JsonArray array
        ? array.stream().mapToLong(GraphQLRequest::length).sum()
        : 0;
  }
}
