package dev.entente.curation;

import static io.restassured.RestAssured.given;

import dev.entente.security.Keys;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;

/** Sends mutations, and queries that are for editors, with a credential. */
public record Editor(String key) {

  public static final Editor ALICE = new Editor(Keys.ALICE);
  public static final Editor BOB = new Editor(Keys.BOB);

  /** The answer, whether it has errors or not. */
  public JsonPath answer(String query, Map<String, Object> variables) {
    return given()
        .header("Authorization", "Bearer " + key)
        .contentType(ContentType.JSON)
        .body(Map.of("query", query, "variables", variables))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The data of an answer that must have no errors; {@code userErrors} are data. */
  public JsonPath data(String query, Map<String, Object> variables) {
    JsonPath answer = answer(query, variables);
    if (answer.get("errors") != null) {
      throw new AssertionError("The query has errors: " + answer.get("errors"));
    }
    return answer.setRootPath("data");
  }

  public JsonPath data(String query) {
    return data(query, Map.of());
  }

  /** The payload of the one mutation of a document. */
  public JsonPath mutate(String field, String selection, Map<String, Object> input) {
    String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
    return data(
            "mutation($input: %s!) { %s(input: $input) { %s change { datasetVersion affected } userErrors { field message code } } }"
                .formatted(type, field, selection),
            Map.of("input", input))
        .setRootPath("data." + field);
  }

  /** The id of an actor. */
  public static String actor(String slug) {
    return dev.entente.Api.data(
            "query($slug: String) { actor(by: {slug: $slug}) { id } }", Map.of("slug", slug))
        .getString("actor.id");
  }
}
