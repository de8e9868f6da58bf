package dev.entente.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Asks instances by HTTP/1.1 over connections that are kept, as a load balancer does. */
public final class Client {

  /** Who waits longer for an answer takes the instance for dead. */
  public static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /** What came back, and when; the status of a request that got no answer at all is 0. */
  public record Answer(
      String query, int status, String retryAfter, String body, Instant asked, Instant answered) {

    public boolean isRight(Map<String, String> rightBodies) {
      return status == 200 && body.equals(rightBodies.get(query));
    }
  }

  /** The answer to a query; a request that fails is one too. */
  public Answer ask(int port, String query) {
    HttpRequest request =
        to(port, "/graphql")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json(query)))
            .build();
    return send(request, query);
  }

  /** What a load balancer is told that asks whether requests may be sent. */
  public Answer readiness(int port) {
    return send(to(port, "/q/health/ready").build(), "");
  }

  public boolean isReady(int port) {
    return readiness(port).status() == 200;
  }

  private Answer send(HttpRequest request, String query) {
    Instant asked = Instant.now();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return new Answer(
          query,
          response.statusCode(),
          response.headers().firstValue("Retry-After").orElse(null),
          response.body(),
          asked,
          Instant.now());
    } catch (IOException failed) {
      return new Answer(query, 0, null, failed.toString(), asked, Instant.now());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static HttpRequest.Builder to(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(PATIENCE);
  }

  private static String json(String query) {
    try {
      return JSON.writeValueAsString(Map.of("query", query));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
