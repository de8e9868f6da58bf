package dev.entente.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.limit.RateLimitExceeded;
import dev.entente.security.ApiKeyMechanism;
import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.logging.MDC;

/**
 * Writes answers: in the media type that the client takes, with the status that belongs to it.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Response">GraphQL over HTTP,
 *     Response</a>
 */
@ApplicationScoped
public class Answers {

  private static final String JSON = "application/json";
  private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";
  private static final String OK = "OK";

  /** What an answer depends on beside its address: for caches between client and server. */
  private static final String VARY = "Accept, Accept-Encoding, Authorization, Origin, X-API-Key";

  private static final String RETRY_AFTER_SECONDS = "5";

  private final ResponseErrors errors;
  private final ObjectMapper mapper;
  private final RequestMetrics metrics;
  private final HttpConfig config;

  @Inject
  Answers(ResponseErrors errors, ObjectMapper mapper, RequestMetrics metrics, HttpConfig config) {
    this.errors = errors;
    this.mapper = mapper;
    this.metrics = metrics;
    this.config = config;
  }

  /**
   * Checks that the client takes a media type that an answer can have.
   *
   * @throws RequestException with NOT_ACCEPTABLE when it takes none
   */
  void requireAcceptable(RoutingContext routing) {
    if (accepted(routing) == null) {
      throw new RequestException(
          ErrorCode.NOT_ACCEPTABLE,
          "Answers are of the media type %s or %s: put one of them into the header `Accept`."
              .formatted(GRAPHQL_RESPONSE, JSON));
    }
  }

  /** The media type that the answer to a client has. */
  String mediaType(RoutingContext routing) {
    String accepted = accepted(routing);
    return accepted == null ? JSON : accepted;
  }

  /**
   * Writes the result of an execution.
   *
   * @param tag names the answer for caches; null where it may not be kept
   * @param remember is given the body of an answer without errors before it is sent
   */
  void write(
      RoutingContext routing, ExecutionResult result, EntityTag tag, Consumer<Buffer> remember) {
    Map<String, Object> body = errors.body(result);
    if (body.containsKey("errors")) {
      write(routing, body.containsKey("data") ? 200 : refusal(routing, body), body);
      return;
    }
    Buffer bytes = bytes(body);
    remember.accept(bytes);
    write(routing, bytes, tag);
  }

  /**
   * Writes an answer without errors.
   *
   * @param tag names the answer for caches; null where it may not be kept
   */
  void write(RoutingContext routing, Buffer body, EntityTag tag) {
    if (tag != null) {
      mayBeKept(routing, tag);
    }
    metrics.end(routing, OK);
    send(routing, 200, body);
  }

  /**
   * Answers a client that has the answer already, and tells whether it does.
   *
   * @param tag names the answer for caches; null where it may not be kept
   */
  boolean notModified(RoutingContext routing, EntityTag tag) {
    if (tag == null || !tag.isAmong(routing.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
      return false;
    }
    mayBeKept(routing, tag);
    metrics.end(routing, OK);
    head(routing, 304).end();
    return true;
  }

  /** Refuses a request. */
  void refuse(RoutingContext routing, RequestException refused) {
    refuse(routing, List.of(errors.of(refused)));
  }

  /** Answers that a request failed, by its own fault or by ours. */
  void fail(RoutingContext routing, Throwable failure) {
    if (failure instanceof RateLimitExceeded exceeded) {
      routing.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(exceeded.seconds()));
    }
    MDC.put(RequestId.LOG_KEY, RequestId.of(routing));
    refuse(routing, errors.thrown(failure));
  }

  private void refuse(RoutingContext routing, List<Map<String, Object>> refusal) {
    Map<String, Object> body = Map.of("errors", refusal);
    write(routing, refusal(routing, body), body);
  }

  /**
   * The status of an answer without data. Where only the document is at fault, clients of the older
   * media type take any other status than 200 for a fault of the network.
   */
  private int refusal(RoutingContext routing, Map<String, Object> body) {
    return switch (ResponseErrors.firstCode(body)) {
      case BAD_REQUEST -> 400;
      case UNAUTHENTICATED -> {
        routing.response().putHeader("WWW-Authenticate", "Bearer");
        yield 401;
      }
      case FORBIDDEN, WRITING_OFF -> 403;
      case NOT_FOUND -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case NOT_ACCEPTABLE -> 406;
      case BODY_TOO_LARGE -> 413;
      case UNSUPPORTED_MEDIA_TYPE -> 415;
      case RATE_LIMITED -> 429;
      case INTERNAL -> 500;
      case UNAVAILABLE, OVERLOADED -> {
        routing.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        yield 503;
      }
      default -> mediaType(routing).equals(GRAPHQL_RESPONSE) ? 400 : 200;
    };
  }

  /** What a credential was shown for is for no one else. */
  private void mayBeKept(RoutingContext routing, EntityTag tag) {
    long seconds = config.maxAge().toSeconds();
    String by = ApiKeyMechanism.hasCredential(routing.request()) ? "private" : "public";
    routing
        .response()
        .putHeader(HttpHeaders.ETAG, tag.text())
        .putHeader(
            HttpHeaders.CACHE_CONTROL, by + (seconds == 0 ? ", no-cache" : ", max-age=" + seconds));
  }

  private void write(RoutingContext routing, int status, Map<String, Object> faulty) {
    ResponseErrors.name(faulty, RequestId.of(routing));
    metrics.end(routing, ResponseErrors.firstCode(faulty).name());
    send(routing, status, bytes(faulty));
  }

  private void send(RoutingContext routing, int status, Buffer body) {
    HttpServerResponse response = routing.response();
    if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    head(routing, status)
        .putHeader(HttpHeaders.CONTENT_TYPE, mediaType(routing) + "; charset=utf-8")
        .putHeader("X-Content-Type-Options", "nosniff")
        .end(body);
  }

  private static HttpServerResponse head(RoutingContext routing, int status) {
    return routing
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.VARY, VARY)
        .putHeader(RequestId.HEADER, RequestId.of(routing));
  }

  private Buffer bytes(Map<String, Object> body) {
    try {
      return Buffer.buffer(mapper.writeValueAsBytes(body));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The first in the client's order that an answer can have; null where there is none. */
  private static String accepted(RoutingContext routing) {
    if (routing.request().getHeader(HttpHeaders.ACCEPT) == null) {
      return JSON;
    }
    for (MIMEHeader accepted : routing.parsedHeaders().accept()) {
      // Vert.x knows the parts of a type only once it was asked for the weight.
      if (accepted.weight() > 0) {
        String type = accepted.component() + "/" + accepted.subComponent();
        if (type.equals(GRAPHQL_RESPONSE)) {
          return GRAPHQL_RESPONSE;
        }
        if (type.equals(JSON) || type.equals("application/*") || type.equals("*/*")) {
          return JSON;
        }
      }
    }
    return null;
  }
}
