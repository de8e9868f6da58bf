package dev.entente;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The documented queries, asked of the application as it is shipped: the jar or the native binary.
 */
@QuarkusIntegrationTest
class PackagedIT extends DocumentedQueriesTest {

  @Test
  void thePublishedSchemaIsTheOneServed() throws IOException {
    assertThat(get("/graphql/schema.graphql").asString())
        .isEqualToNormalizingNewlines(Files.readString(Path.of("docs/schema.graphql")));
  }

  @Test
  void theFrontPageIsGraphiqlWithTheLeaderQuery() {
    RestAssured.given()
        .redirects()
        .follow(false)
        .get("/")
        .then()
        .statusCode(302)
        .header("Location", containsString("/graphiql/"));
    get("/graphiql/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .body(containsString("graphiql.js"));
    get("/graphiql/queries/leader.graphql")
        .then()
        .statusCode(200)
        .body(containsString("query Leader"));
    get("/q/graphql-ui/graphiql.min.js").then().statusCode(200);
  }

  @Test
  void itIsHealthyAndTellsNothingOfItsInside() {
    get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    get("/q/metrics").then().statusCode(200);
    get("/no/such/page")
        .then()
        .statusCode(404)
        .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
  }

  /** The messages of graphql-java are resources, which the binary must have been told of. */
  @Test
  void everyKindOfFaultIsExplained() {
    Map.of(
            "{ person(by: {slug: \"a\", name: \"b\"}) { id } }", "BAD_USER_INPUT",
            "{ leaders(asOf: \"2022-13-01\") { totalCount } }", "GRAPHQL_VALIDATION_FAILED",
            "query ($n: Int!) { meetings(first: $n) { totalCount } }", "BAD_USER_INPUT",
            "{ nothing }", "GRAPHQL_VALIDATION_FAILED",
            "{ __typename @nothing(a: [1, {b: 2}]) }", "GRAPHQL_VALIDATION_FAILED",
            "{ \"", "GRAPHQL_PARSE_FAILED")
        .forEach(
            (query, code) ->
                assertThat(Api.answer(query).getString("errors[0].extensions.code"))
                    .as(query)
                    .isEqualTo(code));
  }
}
