package dev.entente.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.change.VersionWatch;
import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.limit.Operation;
import dev.entente.graphql.limit.RateLimitExceeded;
import dev.entente.graphql.subscription.Occasion;
import dev.entente.graphql.subscription.Position;
import dev.entente.graphql.subscription.SourceStream;
import dev.entente.security.Credentials;
import dev.entente.security.ShownCredentials;
import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Executes what comes by WebSocket, on threads of its own: requests by HTTP do not wait for it. */
@ApplicationScoped
public class SocketExecution {

  private static final int THREADS = 4;
  private static final int EVENTS_AT_ONCE = 50;
  private static final Duration UNTIL_THE_DATABASE_IS_BACK = Duration.ofSeconds(2);

  private final Execution execution;
  private final ResponseErrors errors;
  private final ObjectMapper mapper;
  private final VersionWatch watch;
  private final Credentials credentials;
  private final ShownCredentials shown;
  private final Counter events;
  private final WorkerExecutor workers;

  @Inject
  SocketExecution(
      Execution execution,
      ResponseErrors errors,
      ObjectMapper mapper,
      VersionWatch watch,
      Credentials credentials,
      ShownCredentials shown,
      MeterRegistry metrics,
      Vertx vertx) {
    this.execution = execution;
    this.errors = errors;
    this.mapper = mapper;
    this.watch = watch;
    this.credentials = credentials;
    this.shown = shown;
    this.events = metrics.counter("graphql.subscription.events");
    this.workers = vertx.createSharedWorkerExecutor("graphql-sockets", THREADS);
  }

  /**
   * What came of a document.
   *
   * @param body the answer; null where there will be many
   * @param stream what the subscription is told of; null where the document is none
   */
  record Begun(Map<String, Object> body, SourceStream stream, Operation operation) {}

  /**
   * What comes next of a subscription.
   *
   * @param position how far the client is told with it
   * @param body what to tell; null for nothing
   * @param pause how long to wait before the next; null for not at all
   */
  record Told(Position position, Map<String, Object> body, Duration pause) {}

  /**
   * Does something on one of the threads; the future completes on that of the caller. In a context
   * of its own, which holds what belongs to the request: that of a WebSocket is one for all of
   * them.
   */
  <R> Future<R> work(Callable<R> work) {
    Promise<R> done = Promise.promise();
    VertxContext.createNewDuplicatedContext()
        .runOnContext(unused -> workers.executeBlocking(work, false).onComplete(done));
    return done.future();
  }

  /** Whether nobody may read without a credential. */
  boolean isCredentialNeeded() {
    return !credentials.isReadingOpen();
  }

  /** Who shows a credential; fails where it is not valid. */
  Uni<SecurityIdentity> identity(String credential) {
    return shown.identity(credential);
  }

  VersionWatch watch() {
    return watch;
  }

  String json(Map<String, Object> message) {
    try {
      return mapper.writeValueAsString(message);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Answers a query or mutation; of a subscription, finds out what it is about. */
  Begun begin(GraphQLRequest request, Sender sender) {
    return execution.inRequest(
        sender,
        () -> {
          try {
            Operation operation = execution.operation(request, execution.document(request));
            execution.charge(request, operation, sender);
            Occasion occasion = Occasion.subscribing();
            ExecutionResult result =
                execution.execute(request, operation, sender, Map.of(Occasion.KEY, occasion));
            boolean told =
                operation.kind() == OperationDefinition.Operation.SUBSCRIPTION
                    && occasion.stream() != null
                    && result.getErrors().isEmpty();
            return told
                ? new Begun(null, occasion.stream(), operation)
                : new Begun(named(errors.body(result), sender), null, operation);
          } catch (RuntimeException refused) {
            return new Begun(refusal(refused, sender), null, null);
          }
        });
  }

  /** The events after a place; empty where nothing has happened since. */
  List<Position> events(SourceStream stream, Position position, Sender sender) {
    return execution.inRequest(sender, () -> stream.after(position, EVENTS_AT_ONCE));
  }

  /** Answers the document of a subscription for an event. */
  Told tell(GraphQLRequest request, Begun begun, Position event, Position last, Sender sender) {
    return execution.inRequest(
        sender,
        () -> {
          Occasion occasion = Occasion.of(event);
          Map<String, Object> body;
          try {
            execution.charge(request, begun.operation(), sender);
            body =
                errors.body(
                    execution.execute(
                        request, begun.operation(), sender, Map.of(Occasion.KEY, occasion)));
          } catch (RateLimitExceeded exceeded) {
            return new Told(last, null, Duration.ofSeconds(exceeded.seconds()));
          } catch (RuntimeException failed) {
            body = Map.of("errors", errors.thrown(failed));
          }
          if (isDatabaseAway(body)) {
            return new Told(last, null, UNTIL_THE_DATABASE_IS_BACK);
          }
          if (occasion.isGone()) {
            return new Told(event, null, null);
          }
          events.increment();
          return new Told(event, named(continuable(body, event), sender), null);
        });
  }

  /** The body for a client whose request is refused. */
  Map<String, Object> refusal(Throwable refused, Sender sender) {
    return named(Map.of("errors", errors.thrown(refused)), sender);
  }

  private static boolean isDatabaseAway(Map<String, Object> body) {
    return body.containsKey("errors") && ResponseErrors.firstCode(body) == ErrorCode.UNAVAILABLE;
  }

  /**
   * Says from where a client can go on that is cut off after this event. What else the same version
   * made may be still to come, so it is told again.
   */
  private static Map<String, Object> continuable(Map<String, Object> body, Position event) {
    Map<String, Object> continuable = new LinkedHashMap<>(body);
    continuable.put("extensions", Map.of("since", Long.toString(event.version() - 1)));
    return continuable;
  }

  private static Map<String, Object> named(Map<String, Object> body, Sender sender) {
    if (body.containsKey("errors")) {
      ResponseErrors.name(body, sender.requestId());
    }
    return body;
  }
}
