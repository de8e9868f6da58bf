package dev.entente.http;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Answers what goes wrong outside GraphQL in the same form, without a word on the inside. */
@ApplicationScoped
public class ErrorPages {

  private final Answers answers;

  @Inject
  ErrorPages(Answers answers) {
    this.answers = answers;
  }

  void register(@Observes Router router) {
    router.errorHandler(
        404,
        routing ->
            answers.refuse(
                routing,
                new RequestException(
                    ErrorCode.NOT_FOUND,
                    "There is nothing here. The API is at /graphql, GraphiQL at /graphiql/.")));
    router.errorHandler(500, routing -> answers.fail(routing, routing.failure()));
  }
}
