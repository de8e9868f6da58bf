package dev.entente.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Five thousand requests that nobody should send: each is answered soon, is no fault of the server,
 * and tells nothing of its inside. They are the same in every run; {@code -Dentente.test.seed=…}
 * makes others.
 */
@QuarkusTest
class HostileRequestsTest {

  private static final int REQUESTS = 5_000;
  private static final int AT_ONCE = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String MARKS = "{}()[]!$@:\"\\…\uD83D\u0000\uFEFF|&#";
  private static final Pattern INSIDE =
      Pattern.compile(
          "dev\\.entente|java\\.|jakarta|Exception|Value\\{|SRGQL|[Hh]ibernate|\\tat |org\\.h2|postgresql|select ");

  private final long seed = Long.getLong("entente.test.seed", 20221230L);
  private final Random random = new Random(seed);
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> documented =
      List.of(
          Api.documented("leader"),
          Api.documented("said-at-meetings"),
          Api.documented("contradictions"),
          "query ($n: Int = 2, $w: MeetingFilter) { meetings(first: $n, where: $w) { nodes { id title } } }",
          "{ node(id: \"QWN0b3I6eGktamlucGluZw\") { id ... on Person { name } } }");

  private record Asked(String what, HttpRequest request) {}

  @Test
  void noneIsAFaultOfTheServerAndNoneTellsOfItsInside() {
    List<String> faults = new ArrayList<>();
    for (int sent = 0; sent < REQUESTS; sent += AT_ONCE) {
      List<CompletableFuture<Void>> answers = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        Asked asked = asked();
        answers.add(
            client
                .sendAsync(asked.request, HttpResponse.BodyHandlers.ofString())
                .handle(
                    (answer, failure) -> {
                      note(faults, asked, answer, failure);
                      return null;
                    }));
      }
      CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
    }
    assertThat(faults).as("seed %d", seed).isEmpty();
    assertThat(Api.data("{ person(by: {name: \"Xi\"}) { name } }").getString("person.name"))
        .isEqualTo("Xi Jinping");
  }

  private static void note(
      List<String> faults, Asked asked, HttpResponse<String> answer, Throwable failure) {
    String fault = null;
    if (failure != null) {
      fault = failure.toString();
    } else if (answer.statusCode() >= 500 || INSIDE.matcher(messages(answer.body())).find()) {
      fault = answer.statusCode() + " " + answer.body();
    }
    if (fault != null) {
      synchronized (faults) {
        faults.add(start(asked.what) + "\n  -> " + start(fault));
      }
    }
  }

  /** Data may say anything; messages may not. */
  private static String messages(String body) {
    int data = body.indexOf(",\"data\":");
    return body.startsWith("{\"data\":") ? "" : data < 0 ? body : body.substring(0, data);
  }

  private static String start(String text) {
    return text.length() > 600 ? text.substring(0, 600) + "…" : text;
  }

  private Asked asked() {
    return switch (random.nextInt(12)) {
      case 0 -> post(bytes(cut(json(document()))));
      case 1 -> post(garbled(bytes(json(document()))));
      case 2 -> post(bytes(json(mutated(document()))));
      case 3 -> post(bytes(json(nested())));
      case 4 -> post(bytes(json(fragments())));
      case 5 -> post(bytes(withVariables(value(0))));
      case 6 -> post(bytes(json(literal())));
      case 7 -> post(random(random.nextInt(300)));
      case 8 -> post(bytes("[".repeat(random.nextInt(20_000)) + "{".repeat(random.nextInt(5))));
      case 9 -> get(mutated(document()));
      case 10 -> post(bytes("{\"query\":" + value(0) + ",\"extensions\":" + value(0) + "}"));
      default -> post(bytes(json(names())));
    };
  }

  private String document() {
    return documented.get(random.nextInt(documented.size()));
  }

  /** Pieces of a document left out, doubled, or put elsewhere. */
  private String mutated(String document) {
    StringBuilder text = new StringBuilder(document);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(20));
      String piece = text.substring(at, end);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, piece);
        case 2 -> text.insert(random.nextInt(text.length()), piece);
        default -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
      }
      if (text.isEmpty()) {
        return "";
      }
    }
    return text.toString();
  }

  private String nested() {
    int depth = 1 + random.nextInt(2_000);
    return switch (random.nextInt(4)) {
      case 0 -> "{a".repeat(depth) + "}".repeat(depth);
      case 1 ->
          "{ meetings(where: "
              + "{not: ".repeat(depth)
              + "{}"
              + "}".repeat(depth)
              + ") { totalCount } }";
      case 2 -> "{ nodes(ids: " + "[".repeat(depth) + "]".repeat(depth) + ") { id } }";
      default ->
          "{ person(by: {name: \"Xi\"}) { "
              + "meetings { nodes { participants { actor { ".repeat(depth % 9)
              + "id"
              + " } } } }".repeat(depth % 9)
              + " } }";
    };
  }

  private String fragments() {
    int count = 1 + random.nextInt(40);
    StringBuilder text = new StringBuilder("{ actors { nodes { ...f0 } } }");
    for (int i = 0; i < count; i++) {
      text.append(
          " fragment f%d on Actor { a%d: id ...f%d ...f%d }"
              .formatted(i, i, random.nextInt(count + 1), (i + 1) % (count + 1)));
    }
    return text.append(" fragment f").append(count).append(" on Actor { name }").toString();
  }

  private String literal() {
    String argument =
        List.of("first", "last", "after", "before", "where", "orderBy", "asOf", "nothing")
            .get(random.nextInt(8));
    String field =
        List.of("meetings", "leaders", "statements", "tradeFigures", "contradictions", "actors")
            .get(random.nextInt(6));
    return "{ %s(%s: %s) { totalCount nodes { id } } }"
        .formatted(field, argument, value(0).replaceAll("\"(\\w+)\":", "$1:"));
  }

  private String withVariables(String value) {
    return "{\"query\":%s,\"variables\":{\"n\":%s,\"w\":%s,\"x\":%s}}"
        .formatted(quoted(documented.get(3)), value, value(0), value(0));
  }

  private String names() {
    return "query %s { %s: %s }".formatted(name(), name(), name());
  }

  private String name() {
    return List.of(
            "__typename", "x".repeat(random.nextInt(5_000)), "Ω", "__proto__", "null", "é", "", "_")
        .get(random.nextInt(8));
  }

  private String value(int depth) {
    return switch (random.nextInt(depth > 4 ? 9 : 12)) {
      case 0 -> "null";
      case 1 -> Long.toString(random.nextLong());
      case 2 -> "1e" + random.nextInt(100_000);
      case 3 -> "-" + "9".repeat(1 + random.nextInt(3_000));
      case 4 -> quoted("x".repeat(random.nextInt(50_000)));
      case 5 -> quoted("%_\\'\" or 1=1 --\u0000\uD83D\uDE00");
      case 6 -> quoted("2022-99-99");
      case 7 -> Boolean.toString(random.nextBoolean());
      case 8 -> quoted("MEETING");
      case 9 -> "[" + value(depth + 1) + "," + value(depth + 1) + "]";
      case 10 -> "{\"eq\":" + value(depth + 1) + ",\"not\":" + value(depth + 1) + "}";
      default ->
          "{\"kind\":{\"eq\":%s},\"title\":{\"contains\":%s,\"in\":[%s]},\"or\":[%s]}"
              .formatted(value(depth + 1), value(depth + 1), value(depth + 1), value(depth + 1));
    };
  }

  private static String json(String query) {
    return "{\"query\":" + quoted(query) + "}";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private String cut(String text) {
    return text.substring(0, random.nextInt(text.length()));
  }

  private byte[] garbled(byte[] bytes) {
    for (int i = random.nextInt(10); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Asked post(byte[] body) {
    String type =
        List.of(
                "application/json",
                "application/json",
                "application/json; charset=utf-8",
                "text/plain")
            .get(random.nextInt(4));
    return new Asked(
        new String(body, StandardCharsets.UTF_8),
        request("/graphql")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  private Asked get(String document) {
    String query = URLEncoder.encode(document, StandardCharsets.UTF_8);
    return new Asked(
        "GET " + document, request("/graphql?query=" + query + "&variables=%7B").GET().build());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .timeout(PATIENCE);
  }
}
