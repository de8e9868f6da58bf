package dev.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How requests and answers travel.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
@QuarkusTest
class TransportTest {

  private static final String NEW = "application/graphql-response+json";
  private static final String OLD = "application/json";

  private static RequestSpecification get(String query) {
    return given().queryParam("query", query);
  }

  @Test
  void queriesAreAnsweredByGet() {
    get("query Q($slug: String!) { person(by: {slug: $slug}) { name } } query R { __typename }")
        .queryParam("operationName", "Q")
        .queryParam("variables", "{\"slug\": \"xi-jinping\"}")
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.person.name", equalTo("Xi Jinping"));
  }

  @Test
  void onlyQueriesAreAnsweredByGet() {
    get("subscription { articleIngested { id } }")
        .get("/graphql")
        .then()
        .body("data", equalTo(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"variables", "extensions"})
  void theParametersOfAGetAreObjects(String parameter) {
    get("{ __typename }")
        .queryParam(parameter, "[1]")
        .get("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].message", containsString("`" + parameter + "` must be a JSON object"));
  }

  @Test
  void aParameterThatIsThereTwiceIsRefused() {
    get("{ __typename }")
        .queryParam("query", "{ a: __typename }")
        .get("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].message", containsString("once only"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | application/json",
        "application/graphql-response+json | application/graphql-response+json",
        "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
        "application/json, application/graphql-response+json;q=0.5 | application/json",
        "text/html, */*;q=0.8 | application/json",
        "application/* | application/json"
      })
  void theClientChoosesTheMediaType(String accept, String expected) {
    given()
        .contentType(ContentType.JSON)
        .header("Accept", accept)
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(expected + "; charset=utf-8"))
        .header("Vary", equalTo("Accept, Accept-Encoding, Authorization, Origin, X-API-Key"));
  }

  @Test
  void aMutationByGetIsNotAllowedWhoeverAsks() {
    get("mutation { addAlias(input: {actor: \"x\", alias: {text: \"y\"}}) { userErrors { code } } }")
        .get("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "POST");
  }

  @Test
  void aRequestNamesItsDocumentOnce() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", "{ __typename }", "documentId", "leader"))
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].message", containsString("not both"));
  }

  @Test
  void aClientThatTakesNeitherMediaTypeIsTold() {
    given()
        .contentType(ContentType.JSON)
        .accept("text/html")
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql")
        .then()
        .statusCode(406)
        .body("errors[0].extensions.code", equalTo("NOT_ACCEPTABLE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{ nothing }", "{", "query ($n: Int!) { meetings(first: $n) { totalCount } }"})
  void aDocumentThatIsRefusedHasTheStatusOfTheMediaType(String query) {
    for (Map.Entry<String, Integer> status : Map.of(NEW, 400, OLD, 200).entrySet()) {
      given()
          .contentType(ContentType.JSON)
          .accept(status.getKey())
          .body(Map.of("query", query))
          .post("/graphql")
          .then()
          .statusCode(status.getValue())
          .body("errors", hasSize(1))
          .body("containsKey('data')", equalTo(false));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json; charset=iso-8859-1", "text/plain", "application/graphql"})
  void onlyJsonInUtf8IsRead(String type) throws IOException {
    assertThat(raw(type, "{\"query\":\"{ __typename }\"}".getBytes(StandardCharsets.UTF_8)))
        .startsWith("HTTP/1.1 415");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    byte[] body = "{\"query\":\"{ __typename } # \u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(raw("application/json", body)).startsWith("HTTP/1.1 400").contains("UTF-8");
  }

  @Test
  void anAnswerToAGetIsKeptAsLongAsTheDataStays() {
    String query = "{ meetings { totalCount } }";
    String tag =
        get(query)
            .get("/graphql")
            .then()
            .statusCode(200)
            .header("Cache-Control", "public, no-cache")
            .header("ETag", startsWith("W/\""))
            .extract()
            .header("ETag");
    get(query)
        .header("If-None-Match", "\"other\", " + tag)
        .get("/graphql")
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(equalTo(""));
    get(query + " ").header("If-None-Match", tag).get("/graphql").then().statusCode(200);
    get(query)
        .accept(NEW)
        .header("If-None-Match", tag)
        .get("/graphql")
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)));
  }

  @Test
  void whatIsFaultyOrOfOneClientIsNotKept() {
    for (String query :
        new String[] {"{ nothing }", "{ rateLimit { cost } }", "{ node(id: \"x\") { id } }"}) {
      get(query)
          .get("/graphql")
          .then()
          .header("ETag", equalTo(null))
          .header("Cache-Control", "no-store");
    }
  }

  @Test
  void answersAreCompressedForThoseWhoTakeIt() throws IOException {
    String request =
        String.join(
            "\r\n",
            "GET /graphql?query=%7B__schema%7Btypes%7Bname%20description%7D%7D%7D HTTP/1.1",
            "Host: localhost",
            "Accept-Encoding: gzip",
            "Connection: close",
            "",
            "");
    assertThat(exchange(request.getBytes(StandardCharsets.US_ASCII)))
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("content-encoding: gzip");
  }

  @Test
  void pagesOfOtherOriginsMayNotReadUnlessTheyAreNamed() {
    given()
        .header("Origin", "https://elsewhere.example")
        .header("Access-Control-Request-Method", "POST")
        .options("/graphql")
        .then()
        .header("Access-Control-Allow-Origin", equalTo(null));
    get("{ __typename }")
        .header("Origin", "https://elsewhere.example")
        .get("/graphql")
        .then()
        .header("Access-Control-Allow-Origin", equalTo(null));
  }

  private static String raw(String contentType, byte[] body) throws IOException {
    byte[] head =
        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] request = new byte[head.length + body.length];
    System.arraycopy(head, 0, request, 0, head.length);
    System.arraycopy(body, 0, request, head.length, body.length);
    return exchange(request);
  }

  private static String exchange(byte[] request) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(request);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
