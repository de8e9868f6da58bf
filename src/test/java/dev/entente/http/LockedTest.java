package dev.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The profile {@code locked} answers every check of graphql-cop safely, and still serves. */
@QuarkusTest
@TestProfile(LockedTest.Locked.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LockedTest extends AttackTest {

  public static final class Locked implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
      return "locked";
    }

    /** Small enough to be used up by one test, large enough for the others. */
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("entente.limits.cost-per-minute", "20000");
    }
  }

  private static String code(Response answer) {
    return answer.jsonPath().getString("errors[0].extensions.code");
  }

  @Test
  void itServes() {
    Response answer =
        query("{ rateLimit { limit remaining resetAt } person(by: {name: \"Xi\"}) { name } }");
    assertThat(answer.jsonPath().getString("data.person.name")).isEqualTo("Xi Jinping");
    assertThat(answer.jsonPath().getInt("data.rateLimit.limit")).isEqualTo(20_000);
    assertThat(answer.jsonPath().getInt("data.rateLimit.remaining")).isLessThan(20_000);
    assertThat(answer.jsonPath().getString("data.rateLimit.resetAt")).isNotNull();
  }

  @Test
  void introspectionIsRefused() {
    for (String question :
        new String[] {
          "{ __schema { types { name } } }",
          "{ __type(name: \"Person\") { name } }",
          "{ ...f } fragment f on Query { s: __schema { types { name } } }"
        }) {
      assertThat(code(query(question))).isEqualTo("INTROSPECTION_DISABLED");
    }
    assertThat(given().get("/graphql/schema.graphql").statusCode()).isEqualTo(404);
    assertThat(query("{ __typename }").jsonPath().getString("data.__typename")).isEqualTo("Query");
  }

  @Test
  void queriesByGetMustBeKnown() {
    assertThat(code(given().queryParam("query", "query cop{__typename}").get("/graphql")))
        .isEqualTo("DOCUMENT_NOT_TRUSTED");
  }

  @Test
  void thereIsNoGraphiql() {
    for (String page : new String[] {"/", "/graphiql/", "/q/graphql-ui/"}) {
      assertThat(given().get(page).statusCode()).isEqualTo(404);
    }
  }

  @Test
  @Override
  void fieldDuplicationIsMergedAndCounted() {
    assertThat(code(query("query cop { " + "__typename ".repeat(500) + "}")))
        .isEqualTo("FIELD_LIMIT_EXCEEDED");
  }

  /** The last one: it leaves nothing for the others. */
  @Test
  @Order(Integer.MAX_VALUE)
  void aClientThatUsesUpItsCostIsToldWhenToComeBack() {
    String dear = "{ actors(first: 100) { nodes { aliases { text } meetings { nodes { id } } } } }";
    Response answer = query(dear);
    for (int i = 0; i < 20 && answer.statusCode() == 200; i++) {
      answer =
          given()
              // Not believed: without a proxy, a client could name a new address each time.
              .header("X-Forwarded-For", "10.0.0." + i)
              .contentType("application/json")
              .body(Map.of("query", dear))
              .post("/graphql");
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(code(answer)).isEqualTo("RATE_LIMITED");
    assertThat(answer.jsonPath().getString("errors[0].message"))
        .contains("20000", "entente.limits.cost-per-minute");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
  }
}
