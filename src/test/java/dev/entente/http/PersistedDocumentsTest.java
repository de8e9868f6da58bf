package dev.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A client sends a document with its hash once, and then the hash alone. */
@QuarkusTest
class PersistedDocumentsTest {

  private static ValidatableResponse post(String query, String hash) {
    Map<String, Object> body = new HashMap<>();
    if (query != null) {
      body.put("query", query);
    }
    body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
    return given().contentType(ContentType.JSON).body(body).post("/graphql").then();
  }

  static String hash(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anUnknownHashIsAnsweredAsApolloClientsExpect() throws Exception {
    post(null, hash("never sent"))
        .statusCode(200)
        .body("errors[0].message", equalTo("PersistedQueryNotFound"))
        .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
  }

  @Test
  void whatWasSentWithItsHashIsKnownByIt() throws Exception {
    String query = "{ persisted: person(by: {slug: \"xi-jinping\"}) { name } }";
    post(query, hash(query)).body("data.persisted.name", equalTo("Xi Jinping"));
    post(null, hash(query)).body("data.persisted.name", equalTo("Xi Jinping"));
    given()
        .queryParam(
            "extensions",
            "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash(query)))
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.persisted.name", equalTo("Xi Jinping"));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("documentId", "sha256:" + hash(query)))
        .post("/graphql")
        .then()
        .body("data.persisted.name", equalTo("Xi Jinping"));
  }

  @Test
  void aHashOfAnotherDocumentIsRefusedAndNotRemembered() throws Exception {
    post("{ __typename }", hash("{ other: __typename }"))
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    post(null, hash("{ other: __typename }"))
        .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
  }

  @Test
  void aFaultyDocumentIsNotRemembered() throws Exception {
    String query = "{ nothing }";
    post(query, hash(query))
        .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    assertThat(post(null, hash(query)).extract().jsonPath().getString("errors[0].message"))
        .isEqualTo("PersistedQueryNotFound");
  }
}
