package dev.entente.http;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.limit.LimitsConfig;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Function;

/**
 * GraphQL over HTTP: reads the request and answers it, from memory or on a worker thread.
 *
 * <p>It stands in front of the handler of SmallRye GraphQL, which gives errors no stable code,
 * serializes every answer twice, and executes mutations that come by GET.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
@ApplicationScoped
public class GraphQLRoute {

  static final String PATH = "/graphql";

  private final RememberedAnswers remembered;
  private final Workers workers;
  private final RequestExecution execution;
  private final Answers answers;
  private final RequestMetrics metrics;
  private final HttpConfig config;
  private final LimitsConfig limits;

  @Inject
  GraphQLRoute(
      RememberedAnswers remembered,
      Workers workers,
      RequestExecution execution,
      Answers answers,
      RequestMetrics metrics,
      HttpConfig config,
      LimitsConfig limits) {
    this.remembered = remembered;
    this.workers = workers;
    this.execution = execution;
    this.answers = answers;
    this.metrics = metrics;
    this.config = config;
    this.limits = limits;
  }

  void register(@Observes Router router) {
    router.route(PATH).order(-1).handler(this::begin);
    router
        .post(PATH)
        .order(-1)
        .handler(BodyHandler.create(false).setBodyLimit(config.maxBodySize().asLongValue()))
        .handler(routing -> read(routing, RequestReader::post))
        .failureHandler(this::failed);
    if (isGetAnswered()) {
      router
          .get(PATH)
          .order(-1)
          .handler(routing -> read(routing, this::get))
          .failureHandler(this::failed);
    }
    router.route(PATH).order(-1).handler(this::otherMethod);
    if (!limits.introspection()) {
      router.route(PATH + "/schema.graphql").order(-1).handler(routing -> routing.fail(404));
    }
  }

  private void begin(RoutingContext routing) {
    metrics.begin(routing);
    routing.next();
  }

  private boolean isGetAnswered() {
    return config.get() != HttpConfig.Get.NONE;
  }

  private GraphQLRequest get(RoutingContext routing) {
    GraphQLRequest request = RequestReader.get(routing);
    if (config.get() == HttpConfig.Get.PERSISTED && request.query() != null) {
      throw new RequestException(
          ErrorCode.DOCUMENT_NOT_TRUSTED,
          "By GET, only documents are executed that the server knows by name (entente.http.get)."
              + " Send this by POST.");
    }
    return request;
  }

  private void read(RoutingContext routing, Function<RoutingContext, GraphQLRequest> reader) {
    try {
      GraphQLRequest request = reader.apply(routing);
      answers.requireAcceptable(routing);
      leaveContextToWorker(routing);
      remembered
          .give(request, routing)
          .compose(given -> given ? Future.succeededFuture() : execute(request, routing))
          .onFailure(failure -> answers.fail(routing, failure));
    } catch (RequestException refused) {
      answers.refuse(routing, refused);
    }
  }

  private Future<Void> execute(GraphQLRequest request, RoutingContext routing) {
    return workers.execute(
        () -> {
          execution.execute(request, routing);
          return null;
        });
  }

  /**
   * The handler of WebSockets of SmallRye GraphQL, through which all requests come, ends the
   * request's context when the client goes: under the hands of the worker, who ends it himself.
   */
  private static void leaveContextToWorker(RoutingContext routing) {
    routing.response().endHandler(null).exceptionHandler(null).closeHandler(null);
  }

  private void otherMethod(RoutingContext routing) {
    routing.response().putHeader(HttpHeaders.ALLOW, isGetAnswered() ? "GET, POST" : "POST");
    answers.refuse(
        routing,
        new RequestException(
            ErrorCode.METHOD_NOT_ALLOWED,
            "Send queries to this address by POST. To explore in a browser, open /graphiql/."));
  }

  private void failed(RoutingContext routing) {
    if (routing.statusCode() == 413) {
      answers.refuse(
          routing,
          new RequestException(
              ErrorCode.BODY_TOO_LARGE,
              "The request is larger than %d bytes (entente.http.max-body-size)."
                  .formatted(config.maxBodySize().asLongValue())));
    } else {
      answers.fail(routing, routing.failure());
    }
  }
}
