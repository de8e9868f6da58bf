package dev.entente.http;

import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.subscription.SubscriptionsConfig;
import dev.entente.security.ApiKeyMechanism;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A client that is connected by WebSocket. Everything here happens on the one thread of the
 * connection, but for what {@link SocketExecution} does.
 */
final class Socket {

  private static final List<String> CREDENTIALS = List.of("authorization", "x-api-key");

  private static final short GOING_AWAY = 1001;
  private static final short INVALID_MESSAGE = 4400;
  private static final short UNAUTHORIZED = 4401;
  private static final short FORBIDDEN = 4403;
  private static final short SUBPROTOCOL_NOT_ACCEPTABLE = 4406;
  private static final short INITIALISATION_TIMEOUT = 4408;
  private static final short SUBSCRIBER_ALREADY_EXISTS = 4409;
  private static final short TOO_MANY_INITIALISATION_REQUESTS = 4429;

  private final ServerWebSocket webSocket;
  private final SocketExecution execution;
  private final SubscriptionsConfig config;
  private final Vertx vertx = Vertx.currentContext().owner();
  private final Context context = Vertx.currentContext();
  private final Map<String, SocketOperation> operations = new HashMap<>();
  private final List<Long> timers = new ArrayList<>();
  private Sender sender;
  private boolean introduced;
  private boolean acknowledged;
  private boolean answerAwaited;

  Socket(
      ServerWebSocket webSocket,
      Sender sender,
      SocketExecution execution,
      SubscriptionsConfig config) {
    this.webSocket = webSocket;
    this.sender = sender;
    this.execution = execution;
    this.config = config;
  }

  void begin() {
    if (!SocketMessage.PROTOCOL.equals(webSocket.subProtocol())) {
      close(SUBPROTOCOL_NOT_ACCEPTABLE, "Subprotocol not acceptable");
      return;
    }
    webSocket.textMessageHandler(this::received);
    webSocket.binaryMessageHandler(unused -> close(INVALID_MESSAGE, "Messages must be text"));
    webSocket.exceptionHandler(broken -> webSocket.close());
    webSocket.pongHandler(unused -> answerAwaited = false);
    timers.add(
        vertx.setTimer(
            config.initTimeout().toMillis(),
            unused -> {
              if (!introduced) {
                close(INITIALISATION_TIMEOUT, "Connection initialisation timeout");
              }
            }));
    timers.add(vertx.setPeriodic(config.pingInterval().toMillis(), unused -> ping()));
  }

  /** The client is not there any more. */
  void closed() {
    timers.forEach(vertx::cancelTimer);
    List.copyOf(operations.values()).forEach(SocketOperation::end);
  }

  /** Asks the client to connect again elsewhere. */
  void goAway() {
    context.runOnContext(unused -> close(GOING_AWAY, "Going away"));
  }

  private void ping() {
    if (answerAwaited) {
      close(GOING_AWAY, "No answer");
    } else {
      answerAwaited = true;
      webSocket.writePing(Buffer.buffer());
    }
  }

  private void close(short code, String reason) {
    if (!webSocket.isClosed()) {
      webSocket.close(code, reason);
    }
  }

  /**
   * Sends a message. From a client that does not read, nothing is read until it does: what it asks
   * would be answered into memory.
   *
   * @return completes when the message is on its way
   */
  Future<Void> send(String type, String id, Object payload) {
    if (webSocket.isClosed()) {
      return Future.failedFuture("closed");
    }
    Future<Void> sent =
        webSocket.writeTextMessage(execution.json(SocketMessage.of(type, id, payload)));
    if (webSocket.writeQueueFull()) {
      webSocket.pause();
      webSocket.drainHandler(unused -> webSocket.resume());
    }
    return sent;
  }

  private void received(String text) {
    SocketMessage message;
    try {
      message = SocketMessage.read(text);
    } catch (RequestException noMessage) {
      close(INVALID_MESSAGE, "Invalid message");
      return;
    }
    switch (message.type() == null ? "" : message.type()) {
      case SocketMessage.CONNECTION_INIT -> introduce(message.payload());
      case SocketMessage.PING -> send(SocketMessage.PONG, null, null);
      case SocketMessage.PONG -> answerAwaited = false;
      case SocketMessage.SUBSCRIBE -> subscribe(message);
      case SocketMessage.COMPLETE -> complete(message.id());
      default -> close(INVALID_MESSAGE, "Invalid message");
    }
  }

  private void introduce(JsonObject payload) {
    if (introduced) {
      close(TOO_MANY_INITIALISATION_REQUESTS, "Too many initialisation requests");
      return;
    }
    introduced = true;
    String credential = credential(payload);
    if (credential != null) {
      execution
          .identity(credential)
          .subscribe()
          .with(
              identity -> context.runOnContext(unused -> acknowledge(identity)),
              invalid -> context.runOnContext(unused -> close(FORBIDDEN, "Forbidden")));
    } else {
      acknowledge(sender.identity());
    }
  }

  /** The credential in the first message, under the names of the headers that HTTP has for it. */
  private static String credential(JsonObject payload) {
    for (String name : payload.keySet()) {
      if (CREDENTIALS.contains(name.toLowerCase(Locale.ROOT))
          && payload.get(name) instanceof JsonString value) {
        return ApiKeyMechanism.withoutScheme(value.getString());
      }
    }
    return null;
  }

  private void acknowledge(SecurityIdentity identity) {
    if (identity == null && execution.isCredentialNeeded()) {
      close(FORBIDDEN, "Forbidden");
      return;
    }
    sender = new Sender(identity, sender.address(), sender.requestId());
    acknowledged = true;
    if (identity != null
        && identity.getAttribute("quarkus.identity.expire-time") instanceof Long end) {
      long left = Duration.between(Instant.now(), Instant.ofEpochSecond(end)).toMillis();
      timers.add(vertx.setTimer(Math.max(1, left), unused -> close(FORBIDDEN, "Token expired")));
    }
    send(SocketMessage.CONNECTION_ACK, null, null);
  }

  private void subscribe(SocketMessage message) {
    if (!acknowledged) {
      close(UNAUTHORIZED, "Unauthorized");
    } else if (message.id() == null || message.id().isEmpty()) {
      close(INVALID_MESSAGE, "Invalid message");
    } else if (operations.containsKey(message.id())) {
      close(
          SUBSCRIBER_ALREADY_EXISTS,
          "Subscriber for " + shortened(message.id()) + " already exists");
    } else {
      run(message.id(), message.payload());
    }
  }

  private void run(String id, JsonObject payload) {
    Sender asking = new Sender(sender.identity(), sender.address(), UUID.randomUUID().toString());
    try {
      if (operations.size() >= config.operations()) {
        throw RequestException.badUserInput(
            "%d operations run on this WebSocket, as many as may"
                + " (entente.subscriptions.operations).",
            operations.size());
      }
      SocketOperation operation =
          new SocketOperation(id, RequestReader.of(payload), asking, this, execution);
      operations.put(id, operation);
      operation.begin();
    } catch (RequestException refused) {
      send(SocketMessage.ERROR, id, execution.refusal(refused, asking).get("errors"));
    }
  }

  /** An operation is over, and its id may be used again. */
  void ended(String id) {
    operations.remove(id);
  }

  /** Does something on the thread of the connection. */
  void onThread(Runnable work) {
    context.runOnContext(unused -> work.run());
  }

  /** Does something on the thread of the connection, after a while. */
  void later(Duration pause, Runnable work) {
    vertx.setTimer(Math.max(1, pause.toMillis()), unused -> work.run());
  }

  private void complete(String id) {
    SocketOperation operation = operations.get(id);
    if (operation != null) {
      operation.end();
    }
  }

  /** The reason of a close has room for 123 bytes. */
  private static String shortened(String id) {
    return id.length() > 40 ? id.substring(0, 40) + "…" : id;
  }
}
