package dev.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.entente.curation.Editor;
import dev.entente.security.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a credential changes of GraphQL over HTTP: statuses, caches, and who is charged. */
@QuarkusTest
@TestProfile(CredentialedRequestsTest.Limited.class)
class CredentialedRequestsTest {

  public static final class Limited extends Keys.Configured {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      // So little that what comes back while a test runs does not matter.
      settings.put("entente.limits.cost-per-minute", "6000");
      return settings;
    }
  }

  private static final String OPEN = "{ actors(first: 1) { totalCount } }";
  private static final String MUTATION =
      """
      mutation { addAlias(input: {actor: "x", alias: {text: "y"}}) { userErrors { code } } }""";

  @Inject DataSource source;

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/graphql-response+json"})
  void aMutationOfNobodyIsRefusedBeforeItIsExecuted(String mediaType) {
    post(given().accept(mediaType), MUTATION)
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("data", nullValue())
        .body("errors[0].path", nullValue())
        .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    post(given().accept(mediaType), "mutation { __typename }").statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/graphql-response+json"})
  void aMutationOfAReaderIsForbidden(String mediaType) {
    post(given().accept(mediaType).header("X-API-Key", Keys.READER), MUTATION)
        .statusCode(403)
        .body("data", nullValue())
        .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
        .body("errors[0].message", containsString("editor"));
  }

  @Test
  void noMutationIsExecutedByGet() {
    String version = version();
    given()
        .header("X-API-Key", Keys.ALICE)
        .queryParam(
            "query",
            "mutation($input: AddAliasInput!) { addAlias(input: $input) { change { affected } } }")
        .queryParam(
            "variables",
            "{\"input\": {\"actor\": \"%s\", \"alias\": {\"text\": \"By GET\"}}}"
                .formatted(Editor.actor("nato")))
        .get("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "POST");
    assertThat(version()).isEqualTo(version);
  }

  @Test
  void whatACredentialWasShownForIsForNoOtherCache() {
    Response open = get(given(), OPEN);
    Response shown = get(given().header("X-API-Key", Keys.READER), OPEN);
    Response other = get(given().header("Authorization", "Bearer " + Keys.ALICE), OPEN);

    assertThat(open.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(shown.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(shown.header("Vary")).contains("Authorization", "X-API-Key");
    assertThat(shown.header("ETag"))
        .isNotEqualTo(open.header("ETag"))
        .isNotEqualTo(other.header("ETag"));
    assertThat(get(given().header("If-None-Match", shown.header("ETag")), OPEN).statusCode())
        .as("with the tag of someone else")
        .isEqualTo(200);
    assertThat(
            post(given().header("X-API-Key", Keys.READER), OPEN).extract().header("Cache-Control"))
        .isEqualTo("no-store");
  }

  @Test
  void everyChangeMakesWhatCachesHoldOutOfDate() {
    String tag = get(given(), OPEN).header("ETag");
    assertThat(get(given().header("If-None-Match", tag), OPEN).statusCode()).isEqualTo(304);

    Editor.ALICE.mutate(
        "addAlias",
        "actor { id }",
        Map.of("actor", Editor.actor("nato"), "alias", Map.of("text", "Out of date")));

    assertThat(get(given().header("If-None-Match", tag), OPEN).statusCode()).isEqualTo(200);
  }

  /** Another instance on the same database is known by what it leaves there. */
  @Test
  void aChangeOfAnotherInstanceMakesItOutOfDateToo() throws SQLException {
    String tag = get(given(), OPEN).header("ETag");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update dataset_state set version = version + 1");
    }
    assertThat(get(given().header("If-None-Match", tag), OPEN).statusCode()).isEqualTo(200);
  }

  @Test
  void aRefusedChangeLeavesThemAsTheyAre() {
    String tag = get(given(), OPEN).header("ETag");
    Editor.ALICE.mutate(
        "addAlias", "actor { id }", Map.of("actor", "nonsense", "alias", Map.of("text", "x")));
    assertThat(get(given().header("If-None-Match", tag), OPEN).statusCode()).isEqualTo(304);
  }

  @Test
  void eachCredentialIsChargedForItselfWhereverItIsUsed() {
    String dear =
        "{ rateLimit { remaining } actors(first: 100) { nodes { meetings { nodes { id } } } } }";
    int first = remaining(given().header("X-API-Key", Keys.BOB), dear);
    int again = remaining(given().header("Authorization", "Bearer " + Keys.BOB), dear);

    assertThat(again).isLessThan(first - 1000);
    assertThat(remaining(given().header("X-API-Key", Keys.READER), dear))
        .isGreaterThan(again + 1000);
    assertThat(remaining(given(), "{ rateLimit { remaining } }")).isGreaterThan(again + 1000);
  }

  private static int remaining(RequestSpecification request, String query) {
    return post(request, query).extract().path("data.rateLimit.remaining");
  }

  private static ValidatableResponse post(RequestSpecification request, String query) {
    return request
        .contentType(ContentType.JSON)
        .body(Map.of("query", query))
        .post("/graphql")
        .then();
  }

  private static Response get(RequestSpecification request, String query) {
    return request.queryParam("query", query).get("/graphql");
  }

  private static String version() {
    return post(given(), "{ dataset { version } }").extract().path("data.dataset.version");
  }
}
