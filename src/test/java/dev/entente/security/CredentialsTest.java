package dev.entente.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.entente.curation.Editor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and write, and what is said to those who may not. */
@QuarkusTest
@TestProfile(Keys.Configured.class)
class CredentialsTest {

  private static final String EDITORS_ONLY = "{ auditLog(first: 1) { nodes { madeBy } } }";
  private static final String OPEN = "{ actors(first: 1) { totalCount } }";

  @ParameterizedTest
  @ValueSource(strings = {Keys.ALICE, Keys.ALICE_NEXT, Keys.BOB})
  void everyKeyThatIsConfiguredIsTaken(String key) {
    ask("Authorization", "Bearer " + key, EDITORS_ONLY).statusCode(200).body("errors", nullValue());
    ask("Authorization", "bearer " + key, EDITORS_ONLY).statusCode(200).body("errors", nullValue());
    ask("X-API-Key", key, EDITORS_ONLY).statusCode(200).body("errors", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer nothing",
        "Bearer ",
        "Bearer a.b.c",
        "Basic YWxpY2U6c2VjcmV0",
        "alice",
        "Bearer eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiZWRpdG9yIl19."
      })
  void aWrongCredentialIsRefusedEvenForWhatIsOpen(String authorization) {
    refused(ask("Authorization", authorization, OPEN));
    refused(ask("Authorization", authorization, EDITORS_ONLY));
  }

  @Test
  void aHashIsNoKey() {
    refused(ask("X-API-Key", Keys.sha256(Keys.ALICE), OPEN));
  }

  @Test
  void readingNeedsNoCredential() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", OPEN))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("errors", nullValue());
  }

  @Test
  void withoutACredentialEditorsFieldsAreRefused() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", EDITORS_ONLY))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("errors", hasSize(1))
        .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
        .body("errors[0].message", containsString("Authorization: Bearer"));
  }

  @Test
  void anotherRoleIsNotEnough() {
    ask("X-API-Key", Keys.READER, EDITORS_ONLY)
        .statusCode(200)
        .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
        .body("errors[0].message", containsString("editor"));
    ask("X-API-Key", Keys.READER, OPEN).body("errors", nullValue());
    ask("Authorization", "Bearer " + Keys.token("reader"), EDITORS_ONLY)
        .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
  }

  @Test
  void aTokenWithTheGroupIsTaken() {
    ask("Authorization", "Bearer " + Keys.token("editor"), EDITORS_ONLY)
        .statusCode(200)
        .body("errors", nullValue());
  }

  @Test
  void theAuditLogNamesTheTokenWithoutTakingItForAKey() {
    Editor carol = new Editor(Keys.token("editor"));
    carol.mutate(
        "addAlias",
        "actor { id }",
        Map.of("actor", Editor.actor("nato"), "alias", Map.of("text", "By token")));
    assertThat(
            carol
                .data("{ auditLog(first: 1) { nodes { madeBy } } }")
                .getString("auditLog.nodes[0].madeBy"))
        .isEqualTo("token:carol@example.org");
  }

  @Test
  void aTokenOfAnotherIssuerOrKeyOrTimeIsRefused() {
    refused(
        ask(
            "Authorization",
            "Bearer " + Keys.token("https://other.example", Keys.signer(), 60, "editor"),
            OPEN));
    refused(
        ask("Authorization", "Bearer " + Keys.token(Keys.ISSUER, Keys.pair(), 60, "editor"), OPEN));
    refused(
        ask(
            "Authorization",
            "Bearer " + Keys.token(Keys.ISSUER, Keys.signer(), -3600, "editor"),
            OPEN));
  }

  @Test
  void theSchemaIsReadAsTheDataIs() {
    given().get("/graphql/schema.graphql").then().statusCode(200);
    given().header("X-API-Key", "nothing").get("/graphql/schema.graphql").then().statusCode(401);
  }

  private static ValidatableResponse ask(String header, String value, String query) {
    return given()
        .header(header, value)
        .contentType(ContentType.JSON)
        .body(Map.of("query", query))
        .post("/graphql")
        .then();
  }

  private static void refused(ValidatableResponse answer) {
    answer
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("errors", hasSize(1))
        .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
        .body("errors[0].message", containsString("not valid"));
  }
}
