package dev.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.entente.database.TakenConnections;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who comes when too many wait is told so at once, and those who wait are answered. */
@QuarkusTest
@TestProfile(OverloadTest.OneAtATime.class)
class OverloadTest {

  /** One is executed and one waits. */
  private static final int ADMITTED = 2;

  private static final int CONNECTIONS = 2;

  @Inject DataSource source;
  @Inject MeterRegistry metrics;

  @Test
  void whoFindsTooManyWaitingIsRefusedAtOnceAndTheOthersAreAnswered() throws Exception {
    List<CompletableFuture<Response>> admitted;
    try (TakenConnections all = new TakenConnections(source, CONNECTIONS)) {
      admitted = Stream.generate(OverloadTest::asked).limit(ADMITTED).toList();
      while (metrics.get("graphql.requests.admitted").gauge().value() < ADMITTED) {
        Thread.sleep(20);
      }
      Instant start = Instant.now();
      ask()
          .then()
          .statusCode(503)
          .header("Retry-After", "5")
          .body("errors[0].extensions.code", equalTo("OVERLOADED"))
          .body("errors[0].message", containsString("entente.http.waiting"))
          .body("data", nullValue());
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
      assertThat(admitted).noneMatch(CompletableFuture::isDone);
    }
    for (CompletableFuture<Response> answer : admitted) {
      answer.join().then().statusCode(200).body("errors", nullValue());
    }
    ask().then().statusCode(200).body("errors", nullValue());
  }

  private static CompletableFuture<Response> asked() {
    return CompletableFuture.supplyAsync(OverloadTest::ask, work -> new Thread(work).start());
  }

  private static Response ask() {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", "{ meetings(first: 1) { nodes { title } } }"))
        .post("/graphql");
  }

  /** Few places, and patience with the database. */
  public static class OneAtATime implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size", Integer.toString(CONNECTIONS),
          "quarkus.datasource.jdbc.acquisition-timeout", "30S",
          "entente.http.executing", "1",
          "entente.http.waiting", "1");
    }
  }
}
