package dev.entente.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GraphQL over HTTP: reads the request, has it executed on a worker thread with a session of its
 * own, and writes the answer.
 *
 * <p>It stands in front of the handler of SmallRye GraphQL, which gives errors no stable code and
 * serializes every answer twice.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
@ApplicationScoped
public class GraphQLRoute {

  private static final String PATH = "/graphql";
  private static final String JSON = "application/json";
  private static final String RETRY_AFTER_SECONDS = "5";
  private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

  private final ExecutionService execution;
  private final ResponseErrors errors;
  private final ObjectMapper mapper;
  private final HttpConfig config;

  @Inject
  GraphQLRoute(
      ExecutionService execution, ResponseErrors errors, ObjectMapper mapper, HttpConfig config) {
    this.execution = execution;
    this.errors = errors;
    this.mapper = mapper;
    this.config = config;
  }

  void register(@Observes Router router) {
    router
        .post(PATH)
        .order(-1)
        .handler(BodyHandler.create(false).setBodyLimit(config.maxBodySize().asLongValue()))
        .handler(this::post)
        .failureHandler(this::failed);
    router.route(PATH).order(-1).handler(this::otherMethod);
  }

  private void post(RoutingContext routing) {
    JsonObject request;
    try {
      request = read(routing);
    } catch (RequestException refused) {
      refuse(routing, status(refused.code()), refused);
      return;
    }
    routing
        .vertx()
        .executeBlocking(() -> execute(request, routing), false)
        .onFailure(routing::fail);
  }

  private Void execute(JsonObject request, RoutingContext routing) {
    ManagedContext context = Arc.container().requestContext();
    context.activate();
    try {
      execution.executeAsync(
          request,
          metadata(context),
          new ExecutionResponseWriter() {
            @Override
            public void write(ExecutionResponse response) {
              Map<String, Object> body =
                  errors.body(response.getExecutionResult(), request.getString("query"));
              answer(routing, body.containsKey("data") ? 200 : refusal(routing, body), body);
            }

            @Override
            public void fail(Throwable failure) {
              answer(routing, failure);
            }
          });
    } finally {
      context.terminate();
    }
    return null;
  }

  /** What the data fetchers of the extension want to know of the one that calls them. */
  private static Map<String, Object> metadata(ManagedContext context) {
    Map<String, Object> metadata = new HashMap<>();
    metadata.put("runBlocking", true);
    metadata.put("state", context.getState());
    return metadata;
  }

  private static JsonObject read(RoutingContext routing) {
    String type = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(JSON)) {
      throw new RequestException(
          ErrorCode.UNSUPPORTED_MEDIA_TYPE,
          "Send the request as JSON, with the header `Content-Type: application/json`.");
    }
    String body = routing.body().asString();
    try (JsonReader reader = Json.createReader(new StringReader(body == null ? "" : body))) {
      JsonObject request = reader.readObject();
      if (present(request, "query") != JsonValue.ValueType.STRING) {
        throw badRequest("The member `query` must be the text of a GraphQL document.");
      }
      if (isOther(present(request, "operationName"), JsonValue.ValueType.STRING)) {
        throw badRequest("The member `operationName` must be text.");
      }
      if (isOther(present(request, "variables"), JsonValue.ValueType.OBJECT)) {
        throw badRequest("The member `variables` must be an object.");
      }
      if (isOther(present(request, "extensions"), JsonValue.ValueType.OBJECT)) {
        throw badRequest("The member `extensions` must be an object.");
      }
      return request;
    } catch (JsonException | IllegalStateException notAnObject) {
      throw badRequest(
          "The body must be one JSON object with a member `query`; see"
              + " https://graphql.org/learn/serving-over-http/.");
    }
  }

  private static RequestException badRequest(String message) {
    return new RequestException(ErrorCode.BAD_REQUEST, message);
  }

  private static JsonValue.ValueType present(JsonObject request, String member) {
    JsonValue value = request.get(member);
    return value == null ? JsonValue.ValueType.NULL : value.getValueType();
  }

  private static boolean isOther(JsonValue.ValueType type, JsonValue.ValueType wanted) {
    return type != JsonValue.ValueType.NULL && type != wanted;
  }

  /** A WebSocket is for the handler behind; every other method but POST is refused. */
  private void otherMethod(RoutingContext routing) {
    if (routing.request().headers().contains(HttpHeaders.UPGRADE)) {
      routing.next();
      return;
    }
    routing.response().putHeader(HttpHeaders.ALLOW, "POST");
    refuse(
        routing,
        405,
        new RequestException(
            ErrorCode.METHOD_NOT_ALLOWED,
            "Send queries to this address by POST. To explore in a browser, open /graphiql/."));
  }

  private void failed(RoutingContext routing) {
    if (routing.statusCode() == 413) {
      refuse(
          routing,
          413,
          new RequestException(
              ErrorCode.BODY_TOO_LARGE,
              "The request is larger than %d bytes (entente.http.max-body-size)."
                  .formatted(config.maxBodySize().asLongValue())));
    } else {
      answer(routing, routing.failure());
    }
  }

  private void refuse(RoutingContext routing, int status, RequestException refused) {
    answer(routing, status, Map.of("errors", List.of(errors.of(refused))));
  }

  private void answer(RoutingContext routing, Throwable failure) {
    Map<String, Object> body = Map.of("errors", List.of(errors.thrown(failure)));
    answer(routing, refusal(routing, body), body);
  }

  /**
   * The status of an answer without data. Where the fault is the client's, clients of the older
   * media type take any other status than 200 for a fault of the network.
   */
  private static int refusal(RoutingContext routing, Map<String, Object> body) {
    return switch (ResponseErrors.firstCode(body)) {
      case UNAVAILABLE -> {
        routing.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        yield 503;
      }
      case INTERNAL -> 500;
      default -> accepts(routing, GRAPHQL_RESPONSE) ? 400 : 200;
    };
  }

  private void answer(RoutingContext routing, int status, Map<String, Object> body) {
    Buffer bytes;
    try {
      bytes = Buffer.buffer(mapper.writeValueAsBytes(body));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
    String type = accepts(routing, GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : JSON;
    routing
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, type + "; charset=utf-8")
        .end(bytes);
  }

  private static boolean accepts(RoutingContext routing, String type) {
    String accept = routing.request().getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains(type);
  }

  private static int status(ErrorCode code) {
    return code == ErrorCode.UNSUPPORTED_MEDIA_TYPE ? 415 : 400;
  }
}
