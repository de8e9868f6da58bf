package dev.entente.http;

import dev.entente.graphql.error.ErrorCode;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.subscription.SubscriptionsConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * GraphQL over WebSockets, at the address of the API. It stands in front of the handler of SmallRye
 * GraphQL, which knows no limits, and sends to clients whether they read or not. Pages of other
 * origins are refused before, as for any other request (quarkus.http.cors.origins).
 */
@ApplicationScoped
@RegisterForReflection(targets = QuarkusRequestWrapper.class)
public class SocketRoute {

  private final SocketExecution execution;
  private final Answers answers;
  private final SubscriptionsConfig config;
  private final MeterRegistry metrics;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  @Inject
  SocketRoute(
      SocketExecution execution,
      Answers answers,
      SubscriptionsConfig config,
      MeterRegistry metrics) {
    this.execution = execution;
    this.answers = answers;
    this.config = config;
    this.metrics = metrics;
  }

  void register(@Observes Router router) {
    metrics.gaugeCollectionSize("graphql.websockets", Set.of(), open);
    if (config.enabled()) {
      router
          .get(GraphQLRoute.PATH)
          .order(AccessRoute.ORDER + 1)
          .handler(
              routing -> {
                if (isUpgrade(routing.request())) {
                  upgrade(routing);
                } else {
                  routing.next();
                }
              });
    }
  }

  /** Clients connect again, to an instance that stays. */
  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    open.forEach(Socket::goAway);
  }

  void stop(@Observes ShutdownEvent event) {
    open.forEach(Socket::goAway);
  }

  /** Whether a request asks for a WebSocket. */
  static boolean isUpgrade(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
  }

  private void upgrade(RoutingContext routing) {
    if (open.size() >= config.connections()) {
      answers.refuse(
          routing,
          new RequestException(
              ErrorCode.UNAVAILABLE,
              "As many WebSockets are open as may be (entente.subscriptions.connections)."));
      return;
    }
    Sender sender = RequestExecution.sender(routing);
    routing
        .request()
        .toWebSocket()
        .onSuccess(
            webSocket -> {
              countNoMore(routing.request());
              accept(webSocket, sender);
            });
  }

  /**
   * Quarkus 3.34 counts a request until its response ends, and what became a WebSocket has none:
   * the application would wait for it when it stops.
   */
  private static void countNoMore(HttpServerRequest request) {
    try {
      Method done = QuarkusRequestWrapper.class.getDeclaredMethod("done");
      done.setAccessible(true);
      done.invoke(QuarkusRequestWrapper.get(request));
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(changed);
    }
  }

  private void accept(ServerWebSocket webSocket, Sender sender) {
    Socket socket = new Socket(webSocket, sender, execution, config);
    open.add(socket);
    webSocket.closeHandler(
        unused -> {
          open.remove(socket);
          socket.closed();
        });
    socket.begin();
  }
}
