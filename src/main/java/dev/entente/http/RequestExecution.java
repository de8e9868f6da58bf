package dev.entente.http;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.execution.DataVersion;
import dev.entente.graphql.limit.Operation;
import graphql.language.OperationDefinition;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Has what came by POST or GET executed, and answers it. */
@ApplicationScoped
public class RequestExecution {

  private final Execution execution;
  private final DataVersion dataVersion;
  private final Answers answers;
  private final RequestMetrics metrics;
  private final ResponseCache cache;

  @Inject
  RequestExecution(
      Execution execution,
      DataVersion dataVersion,
      Answers answers,
      RequestMetrics metrics,
      ResponseCache cache) {
    this.execution = execution;
    this.dataVersion = dataVersion;
    this.answers = answers;
    this.metrics = metrics;
    this.cache = cache;
  }

  /** Answers a request; blocks meanwhile. */
  void execute(GraphQLRequest request, RoutingContext routing) {
    Sender sender = sender(routing);
    execution.inRequest(
        sender,
        () -> {
          try {
            answer(request, sender, routing);
          } catch (RuntimeException refused) {
            answers.fail(routing, refused);
          }
          return null;
        });
  }

  private void answer(GraphQLRequest request, Sender sender, RoutingContext routing) {
    String document = execution.document(request);
    Operation operation = execution.operation(request, document);
    boolean isGet = routing.request().method().equals(HttpMethod.GET);
    if (operation.kind() == OperationDefinition.Operation.SUBSCRIPTION) {
      throw new RequestException(
          ErrorCode.OPERATION_RESOLUTION_FAILURE,
          "Subscriptions are answered over WebSockets, at this same address with the protocol"
              + " `graphql-transport-ws`.");
    }
    if (isGet) {
      requireQuery(operation, routing);
    }
    metrics.asks(routing, operation.name(), operation.type());
    execution.charge(request, operation, sender);
    boolean mayBeKept =
        operation.kind() == OperationDefinition.Operation.QUERY && !operation.asksAboutClient();
    if (mayBeKept && (isGet || cache.isFor(sender))) {
      Question question = Question.of(document, request, answers.mediaType(routing));
      answerToKeep(question, request, operation, sender, routing);
    } else {
      answers.write(
          routing, execution.execute(request, operation, sender, Map.of()), null, unused -> {});
    }
  }

  /** Answers what is asked again, perhaps by others, until something is written. */
  private void answerToKeep(
      Question question,
      GraphQLRequest request,
      Operation operation,
      Sender sender,
      RoutingContext routing) {
    String version = dataVersion.current();
    EntityTag tag = tag(routing, question, sender, version);
    if (answers.notModified(routing, tag)) {
      return;
    }
    answers.write(
        routing,
        execution.execute(request, operation, sender, Map.of()),
        tag,
        body -> {
          // What was read while something was written may be of both versions.
          if (cache.isFor(sender) && version.equals(dataVersion.current())) {
            cache.put(question, new ResponseCache.Answer(version, operation, body));
          }
        });
  }

  private static void requireQuery(Operation operation, RoutingContext routing) {
    if (operation.kind() != OperationDefinition.Operation.QUERY) {
      routing.response().putHeader(HttpHeaders.ALLOW, "POST");
      throw new RequestException(
          ErrorCode.METHOD_NOT_ALLOWED, "Only queries are answered by GET; send this by POST.");
    }
  }

  /** What names an answer for caches; null for one to POST, which none may keep. */
  static EntityTag tag(RoutingContext routing, Question question, Sender sender, String version) {
    return routing.request().method().equals(HttpMethod.GET)
        ? EntityTag.of(question, sender.name(), version)
        : null;
  }

  /** Who sends a request. */
  static Sender sender(RoutingContext routing) {
    return new Sender(
        identity(routing), routing.request().remoteAddress().hostAddress(), RequestId.of(routing));
  }

  private static SecurityIdentity identity(RoutingContext routing) {
    return routing.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
  }
}
