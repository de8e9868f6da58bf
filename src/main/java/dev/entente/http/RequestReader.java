package dev.entente.http;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what a client asks. Every refusal is a {@link RequestException} that says how to ask.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Request">GraphQL over HTTP,
 *     Request</a>
 */
final class RequestReader {

  private static final String JSON = "application/json";
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private RequestReader() {}

  /** Reads a POST, whose body must be JSON: a form can be sent by any page in a browser. */
  static GraphQLRequest post(RoutingContext routing) {
    requireJson(routing.request().getHeader(HttpHeaders.CONTENT_TYPE));
    JsonObject body =
        object(
            text(routing.body().buffer()),
            "The body must be one JSON object with a member `query`; see"
                + " https://graphql.org/learn/serving-over-http/.");
    return of(body);
  }

  /** Reads the JSON that a POST has as its body, and a message as its payload. */
  static GraphQLRequest of(JsonObject body) {
    return request(
        string(body, "query"),
        string(body, "documentId"),
        string(body, "operationName"),
        member(body, "variables"),
        member(body, "extensions"));
  }

  /** Reads a GET, whose parameters are named as the members of the body of a POST. */
  static GraphQLRequest get(RoutingContext routing) {
    MultiMap parameters = routing.queryParams();
    return request(
        parameter(parameters, "query"),
        parameter(parameters, "documentId"),
        parameter(parameters, "operationName"),
        object(parameters, "variables"),
        object(parameters, "extensions"));
  }

  private static GraphQLRequest request(
      String query,
      String documentId,
      String operationName,
      JsonObject variables,
      JsonObject extensions) {
    String sha256 = sha256(extensions);
    if (query != null && documentId != null) {
      throw badRequest(
          "Send `query` or `documentId`, not both: they may mean different documents.");
    }
    if (query == null && documentId == null && sha256 == null) {
      throw badRequest(
          "The member `query` must be the text of a GraphQL document. To explore in a browser, open"
              + " /graphiql/.");
    }
    return new GraphQLRequest(query, documentId, sha256, operationName, variables);
  }

  private static void requireJson(String contentType) {
    String[] parts = contentType == null ? new String[] {""} : contentType.split(";", -1);
    boolean isJson = parts[0].strip().equalsIgnoreCase(JSON);
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().toLowerCase(Locale.ROOT).replace("\"", "");
      isJson &= !parameter.startsWith("charset=") || parameter.equals("charset=utf-8");
    }
    if (!isJson) {
      throw new RequestException(
          ErrorCode.UNSUPPORTED_MEDIA_TYPE,
          "Send the request as JSON in UTF-8, with the header `Content-Type: application/json`.");
    }
  }

  private static String text(Buffer body) {
    if (body == null) {
      return "";
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(body.getBytes()))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw badRequest("The body must be text in UTF-8; some of its bytes are not.");
    }
  }

  /** Reads JSON that must be an object. */
  static JsonObject object(String text, String expected) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (RuntimeException notAnObject) {
      // Parsson has several kinds of them for text that is no JSON, numbers too long, levels too
      // deep.
      throw badRequest(expected + " No member may be there twice, no number be very long.");
    }
  }

  private static JsonObject object(MultiMap parameters, String name) {
    String text = parameter(parameters, name);
    return text == null
        ? JsonValue.EMPTY_JSON_OBJECT
        : object(text, "The parameter `%s` must be a JSON object.".formatted(name));
  }

  private static String parameter(MultiMap parameters, String name) {
    List<String> values = parameters.getAll(name);
    if (values.size() > 1) {
      throw badRequest("The parameter `%s` must be there once only.".formatted(name));
    }
    return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
  }

  private static String string(JsonObject body, String name) {
    JsonValue value = body.getOrDefault(name, JsonValue.NULL);
    if (value instanceof JsonString string) {
      return string.getString();
    }
    if (value != JsonValue.NULL) {
      throw badRequest("The member `%s` must be text.".formatted(name));
    }
    return null;
  }

  private static JsonObject member(JsonObject body, String name) {
    JsonValue value = body.getOrDefault(name, JsonValue.NULL);
    if (value instanceof JsonObject object) {
      return object;
    }
    if (value != JsonValue.NULL) {
      throw badRequest("The member `%s` must be an object.".formatted(name));
    }
    return JsonValue.EMPTY_JSON_OBJECT;
  }

  /** The hash of Apollo's automatic persisted queries. */
  private static String sha256(JsonObject extensions) {
    JsonValue persisted = extensions.getOrDefault("persistedQuery", JsonValue.NULL);
    if (persisted == JsonValue.NULL) {
      return null;
    }
    if (persisted instanceof JsonObject query
        && query.get("version") instanceof JsonNumber version
        && version.toString().equals("1")
        && query.get("sha256Hash") instanceof JsonString hash) {
      return hash.getString().toLowerCase(Locale.ROOT);
    }
    throw badRequest(
        "The extension `persistedQuery` must be an object of `version`, 1, and `sha256Hash`, the"
            + " SHA-256 of the document in hexadecimal digits.");
  }

  private static RequestException badRequest(String message) {
    return new RequestException(ErrorCode.BAD_REQUEST, message);
  }
}
