package dev.entente.http;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Answers what goes wrong outside GraphQL in the same form, without a word on the inside. */
@ApplicationScoped
public class ErrorPages {

  private final ResponseErrors errors;

  @Inject
  ErrorPages(ResponseErrors errors) {
    this.errors = errors;
  }

  void register(@Observes Router router) {
    router.errorHandler(
        404,
        routing ->
            answer(
                routing,
                404,
                errors.of(
                    new RequestException(
                        ErrorCode.NOT_FOUND,
                        "There is nothing here. The API is at /graphql, GraphiQL at /graphiql/."))));
    router.errorHandler(500, routing -> answer(routing, 500, errors.internal(routing.failure())));
  }

  private static void answer(RoutingContext routing, int status, Map<String, Object> error) {
    routing
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
        .end(Json.encodeToBuffer(Map.of("errors", List.of(error))));
  }
}
