package dev.entente.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.entente.live.SocketClient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An installation that shows its data only to whom it knows. */
@QuarkusTest
@TestProfile(ReadingTest.Closed.class)
class ReadingTest {

  public static final class Closed extends Keys.Configured {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("entente.security.read", "authenticated");
      return settings;
    }
  }

  @Test
  void withoutACredentialNothingIsRead() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    given().get("/graphql/schema.graphql").then().statusCode(401);
  }

  @Test
  void withoutACredentialNothingIsToldOf() {
    try (SocketClient client = SocketClient.connect()) {
      client.send(Map.of("type", "connection_init"));
      assertThat(client.closeCode()).isEqualTo(4403);
    }
    try (SocketClient client = SocketClient.ready(Map.of("X-API-Key", Keys.READER))) {
      client.subscribe("1", "subscription { articleIngested(since: \"0\") { slug } }", Map.of());
      assertThat(client.nextData("1").getString("articleIngested.slug")).isNotEmpty();
    }
  }

  @Test
  void anyCredentialReads() {
    given()
        .header("X-API-Key", Keys.READER)
        .contentType(ContentType.JSON)
        .body(Map.of("query", "{ actors(first: 1) { totalCount } }"))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("errors", nullValue());
  }
}
