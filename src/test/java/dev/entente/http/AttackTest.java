package dev.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The checks of graphql-cop 1.15, each with what it takes for a finding. The profile {@code open},
 * which this class asks, answers three on purpose: introspection, queries by GET, GraphiQL at its
 * own address. {@link LockedTest} asks the other.
 *
 * @see <a href="https://github.com/dolevf/graphql-cop">graphql-cop</a>
 */
@QuarkusTest
class AttackTest {

  static Response ask(Object body) {
    return given().contentType(ContentType.JSON).body(body).post("/graphql");
  }

  static Response query(String query) {
    return ask(Map.of("query", query));
  }

  @Test
  void aliasOverloading() {
    String aliases =
        IntStream.rangeClosed(0, 100)
            .mapToObj(i -> "alias%d:__typename".formatted(i))
            .collect(Collectors.joining(" "));
    assertThat(query("query cop { " + aliases + " }").asString()).doesNotContain("alias100\":");
  }

  @Test
  void arrayBatching() {
    Response answer = ask(Collections.nCopies(10, Map.of("query", "query cop { __typename }")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString()).startsWith("{").doesNotContain("data");
  }

  @Test
  void directiveOverloading() {
    Response answer = query("query cop { __typename " + "@aa".repeat(10) + " }");
    assertThat(answer.jsonPath().getList("errors")).isNotEmpty().hasSizeLessThan(10);
  }

  @Test
  void circularIntrospection() {
    Response answer =
        query(
            "query cop { __schema { types { fields { type { fields { type { fields { type { fields"
                + " { name } } } } } } } } } }");
    assertThat(answer.jsonPath().getMap("data")).isNull();
  }

  @Test
  void graphiqlIsNotAtTheAddressOfTheApi() {
    assertThat(given().accept("text/html, */*").get("/graphql").asString())
        .doesNotContainIgnoringCase("<html")
        .doesNotContain("graphql playground");
  }

  @Test
  void mutationByGet() {
    Response answer = given().queryParam("query", "mutation cop{__typename}").get("/graphql");
    assertThat(answer.asString()).doesNotContain("\"data\"");
  }

  @Test
  void formPost() {
    Response answer =
        given()
            .contentType("application/x-www-form-urlencoded")
            .body("query=query+cop+%7B__typename%7D")
            .post("/graphql");
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void fieldSuggestions() {
    assertThat(query("query cop { __schema { directive } }").asString())
        .doesNotContain("Did you mean");
    assertThat(query("{ meeting { id } }").asString()).doesNotContain("meetings");
  }

  @Test
  void traceMode() {
    Response answer = query("query cop { __typename }");
    assertThat(answer.jsonPath().getMap("extensions")).isNull();
  }

  @Test
  void unhandledError() {
    Response answer = query("qwerty cop { abc }");
    assertThat(answer.jsonPath().getString("errors[0].extensions.code"))
        .isEqualTo("GRAPHQL_PARSE_FAILED");
    assertThat(answer.asString()).doesNotContain("exception");
  }

  @Test
  void fieldDuplicationIsMergedAndCounted() {
    assertThat(query("query cop { " + "__typename ".repeat(500) + "}").jsonPath().getMap("data"))
        .hasSize(1);
  }
}
