package dev.entente.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of the protocol graphql-transport-ws, message by message. */
public final class SocketClient implements WebSocket.Listener, AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROTOCOL = "graphql-transport-ws";
  private static final int SECONDS = 20;

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private WebSocket webSocket;
  private volatile boolean idle;

  private SocketClient() {}

  public static SocketClient connect(String protocol, Map<String, String> headers) {
    return connect(RestAssured.port, protocol, headers);
  }

  private static SocketClient connect(int port, String protocol, Map<String, String> headers) {
    SocketClient client = new SocketClient();
    WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
    headers.forEach(builder::header);
    if (protocol != null) {
      builder.subprotocols(protocol);
    }
    client.webSocket =
        builder.buildAsync(URI.create("ws://localhost:%d/graphql".formatted(port)), client).join();
    return client;
  }

  public static SocketClient connect() {
    return connect(PROTOCOL, Map.of());
  }

  /** Connects and introduces itself. */
  public static SocketClient ready(Map<String, Object> payload) {
    return connect().introduced(payload);
  }

  /** Does so with an instance of the application that the test has started. */
  public static SocketClient ready(int port) {
    return connect(port, PROTOCOL, Map.of()).introduced(Map.of());
  }

  private SocketClient introduced(Map<String, Object> payload) {
    send(Map.of("type", "connection_init", "payload", payload));
    assertThat(next().getString("type")).isEqualTo("connection_ack");
    return this;
  }

  public static SocketClient ready() {
    return ready(Map.of());
  }

  public void send(Map<String, Object> message) {
    try {
      sendText(JSON.writeValueAsString(message));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public void sendText(String text) {
    webSocket.sendText(text, true).join();
  }

  public void subscribe(String id, String query, Map<String, Object> variables) {
    send(
        Map.of(
            "id",
            id,
            "type",
            "subscribe",
            "payload",
            Map.of("query", query, "variables", variables)));
  }

  /** Reads nothing more, as a client does that is stuck. */
  public void idle() {
    idle = true;
  }

  /** The next message. */
  public JsonPath next() {
    JsonPath message = nextOrNull(SECONDS);
    if (message == null) {
      throw new AssertionError("No message came within %d seconds.".formatted(SECONDS));
    }
    return message;
  }

  /** The next message, or null when none comes in time. */
  public JsonPath nextOrNull(int seconds) {
    try {
      String text = received.poll(seconds, TimeUnit.SECONDS);
      return text == null ? null : JsonPath.from(text);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** The data of the next message, which must be a result without errors. */
  public JsonPath nextData(String id) {
    JsonPath message = next();
    assertThat(message.getString("type")).as(message.prettify()).isEqualTo("next");
    assertThat(message.getString("id")).isEqualTo(id);
    assertThat(message.<Object>get("payload.errors")).isNull();
    return message.setRootPath("payload.data");
  }

  /** The code that the server closes the connection with. */
  public int closeCode() {
    return closed.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket source, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      received.add(part.toString());
      part.setLength(0);
    }
    if (!idle) {
      source.request(1);
    }
    return null;
  }

  @Override
  public void onOpen(WebSocket opened) {
    webSocket = opened;
    opened.request(1);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket unused, int statusCode, String reason) {
    closed.complete(statusCode);
    return null;
  }

  @Override
  public void close() {
    webSocket.abort();
  }
}
