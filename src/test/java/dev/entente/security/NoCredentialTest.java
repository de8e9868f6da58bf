package dev.entente.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** As it comes, nobody may write, and whoever tries learns how to turn it on. */
@QuarkusTest
class NoCredentialTest {

  @Test
  void writingIsOffAndSaysHowToTurnItOn() {
    given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "query",
                """
                mutation { addAlias(input: {actor: "x", alias: {text: "y"}}) { userErrors { code } } }"""))
        .post("/graphql")
        .then()
        .statusCode(403)
        .body("data", nullValue())
        .body("errors[0].extensions.code", equalTo("WRITING_OFF"))
        .body("errors[0].message", containsString("entente.security.api-keys"))
        .body("errors[0].message", containsString("mp.jwt.verify.publickey.location"))
        .body("errors[0].message", containsString("operations.md"));
  }

  @Test
  void soIsTheAuditLog() {
    assertThat(Api.answer("{ auditLog { totalCount } }").getString("errors[0].extensions.code"))
        .isEqualTo("WRITING_OFF");
  }

  @Test
  void noKeyIsTaken() {
    given()
        .header("X-API-Key", "")
        .contentType(ContentType.JSON)
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql")
        .then()
        .statusCode(401);
  }
}
