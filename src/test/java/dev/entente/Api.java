package dev.entente;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Asks the running application, as a client does. */
public final class Api {

  private Api() {}

  /** The answer to a query, whether it has errors or not. */
  public static JsonPath answer(String query, Map<String, Object> variables) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", query, "variables", variables))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static JsonPath answer(String query) {
    return answer(query, Map.of());
  }

  /** The answer to a query that must have none but right answers. */
  public static JsonPath data(String query, Map<String, Object> variables) {
    JsonPath answer = answer(query, variables);
    if (answer.get("errors") != null) {
      throw new AssertionError("The query has errors: " + answer.get("errors"));
    }
    return answer.setRootPath("data");
  }

  public static JsonPath data(String query) {
    return data(query, Map.of());
  }

  /** A query of the documentation. */
  public static String documented(String name) {
    try {
      return Files.readString(Path.of("docs/queries", name + ".graphql"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
