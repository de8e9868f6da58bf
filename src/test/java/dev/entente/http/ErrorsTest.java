package dev.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error has a stable code and says what to do; none tells what the inside looks like. */
@QuarkusTest
class ErrorsTest {

  private static final List<String> INSIDE =
      List.of("dev.entente", "java.", "Exception", "Value{", "SRGQL", "hibernate", "\tat ");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | GRAPHQL_PARSE_FAILED | Invalid syntax",
        "{ nothing } | GRAPHQL_VALIDATION_FAILED | Field 'nothing' in type 'Query' is undefined",
        "{ meetingList } | GRAPHQL_VALIDATION_FAILED | Field 'meetingList' in type 'Query' is undefined",
        "{ person { name } } | GRAPHQL_VALIDATION_FAILED | by",
        "{ person(by: {}) { name } } | BAD_USER_INPUT | Exactly one",
        "{ person(by: {slug: \"a\", name: \"b\"}) { name } } | BAD_USER_INPUT | Exactly one",
        "{ leaders(asOf: \"2022-13-01\") { totalCount } } | GRAPHQL_VALIDATION_FAILED | 2022-13-01",
        "{ node(id: \"nonsense\") { id } } | BAD_USER_INPUT | nonsense",
        "{ meetings(orderBy: [{field: SIZE}]) { totalCount } } | GRAPHQL_VALIDATION_FAILED | SIZE",
        "{ meetings(where: {date: {gte: \"2022-1-1\"}}) { totalCount } } | GRAPHQL_VALIDATION_FAILED | 2022-12-30",
        "{ leaders(asOf: 20221230) { totalCount } } | GRAPHQL_VALIDATION_FAILED | 2022-12-30",
        "{ nodes(ids: [null]) { id } } | GRAPHQL_VALIDATION_FAILED | ids",
        "query A { __typename } query B { __typename } | OPERATION_RESOLUTION_FAILURE | operation"
      })
  void faultyQueriesAreExplained(String query, String code, String message) {
    JsonPath answer = Api.answer(query);
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
    assertThat(answer.getString("errors[0].message")).containsIgnoringCase(message);
    assertThat(answer.getList("errors")).hasSize(1);
    assertThat(answer.prettify()).doesNotContainIgnoringCase(INSIDE.toArray(String[]::new));
  }

  @Test
  void aQueryThatIsNestedTooDeepIsRefused() {
    String deep =
        "relationships(first: 2) { nodes { subject { ".repeat(10) + "name" + " } } }".repeat(10);
    JsonPath answer = Api.answer("{ actor(by: { name: \"Xi\" }) { " + deep + " } }");
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("DEPTH_LIMIT_EXCEEDED");
    assertThat(answer.getString("errors[0].message")).contains("entente.limits.depth");
    assertThat(answer.getMap("data")).isNull();
  }

  /** What is taken for another number would be answered wrongly, and charged wrongly. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "{ meetings(first: \"100\") { totalCount } } | `first` holds a value that is not of the type Int",
        "{ meetings(first: 4294967298) { totalCount } } | value '4294967298' is not a valid 'Int'",
        "{ meetings(first: 2.5) { totalCount } } | `first` holds a value",
        "{ tradeFigures(where: {confidence: {gt: 1e999}}) { totalCount } } | value '1E+999' is not a valid 'Float'",
        "{ tradeFigures(where: {confidence: {gt: \"0.5\"}}) { totalCount } } | `where.confidence.gt` holds a value",
        "{ actors(where: {foo: {eq: 1}}) { totalCount } } | `where` holds a field `foo`; ActorFilter has none"
      })
  void aValueOfAnotherTypeIsRefused(String query, String message) {
    JsonPath answer = Api.answer(query);
    assertThat(answer.getString("errors[0].extensions.code"))
        .isIn("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED");
    assertThat(answer.getString("errors[0].message")).contains(message);
  }

  @Test
  void aVariableOfAnotherTypeIsRefused() {
    for (Object value : List.of("100", 4294967298L, 2.5, true)) {
      JsonPath answer =
          Api.answer("query($n: Int) { meetings(first: $n) { totalCount } }", Map.of("n", value));
      assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    }
    Api.data(
        "query($c: Float) { meetings(where: {confidence: {gte: $c}}) { totalCount } }",
        Map.of("c", 1));
  }

  @Test
  void aVariableThatIsNoDateIsRefusedBeforeAnythingIsRead() {
    JsonPath answer =
        Api.answer(
            "query($day: Date) { __typename leaders(asOf: $day) { totalCount } }",
            Map.of("day", "2022-13-01"));
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].message")).contains("2022-13-01", "2022-12-30");
    assertThat(answer.getMap("$")).doesNotContainKey("data");
  }

  @Test
  void anIdThatIsNoneLeavesTheOthers() {
    String id = Api.data("{ person(by: {name: \"Xi\"}) { id } }").getString("person.id");
    JsonPath answer =
        Api.answer(
            "query($ids: [ID!]!) { found: nodes(ids: $ids) { id } }",
            Map.of("ids", List.of(id, "nonsense", "TWVldGluZzpub25l", "more-nonsense")));
    assertThat(answer.getList("data.found")).containsExactly(Map.of("id", id), null, null, null);
    assertThat(answer.getList("errors.path"))
        .containsExactlyInAnyOrder(List.of("found", 1), List.of("found", 3));
    assertThat(answer.getList("errors.extensions.code")).containsOnly("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].message")).contains("nonsense");
  }

  @Test
  void theLastErrorSaysHowManyMoreThereAre() {
    JsonPath answer = Api.answer("{ a b c d e f g h i j k }".replaceAll("([a-k])", "$1: nothing"));
    assertThat(answer.getList("errors")).hasSize(8);
    assertThat(answer.getList("errors.extensions.omittedErrors"))
        .containsExactly(null, null, null, null, null, null, null, 3);
    assertThat(answer.getString("errors[7].message"))
        .contains("Field 'nothing'", "3 more errors", "entente.limits.errors");
    assertThat(answer.getString("errors[6].message")).doesNotContain("more errors");
  }

  @Test
  void faultyVariablesAreExplained() {
    JsonPath answer =
        Api.answer(
            "query($by: ActorKey!) { person(by: $by) { name } }",
            Map.of("by", Map.of("slug", "a", "name", "b")));
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    answer = Api.answer("query($n: Int) { meetings(first: $n) { totalCount } }", Map.of("n", "x"));
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.prettify()).doesNotContainIgnoringCase(INSIDE.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "null",
        "{\"query\": 1}",
        "{\"query\": \"{ __typename }\", \"variables\": []}",
        "{\"query\": \"{ __typename }\", \"operationName\": {}}",
        "{\"query\": \"{ __typename }\", \"query\": \"{ __typename }\"}",
        "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": {\"version\": 2}}}",
        "{\"query\": \"{ __typename }\", \"extensions\": 7}",
        "[{\"query\": \"{ __typename }\"}]",
        "{\"query\": \"{ __typename }\"",
        "not json"
      })
  void aBodyThatIsNoRequestIsABadRequest(String body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors", hasSize(1))
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
        .body("errors[0].message", containsString("must be"));
  }

  @Test
  void onlyJsonIsRead() {
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
      given()
          .contentType(type)
          .body("query={__typename}")
          .post("/graphql")
          .then()
          .statusCode(415)
          .body("errors[0].extensions.code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }
  }

  @Test
  void aLargeBodyIsRefusedWithTheKeyOfTheLimit() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"query\": \"{ __typename }" + " ".repeat(2_000_000) + "\"}")
        .post("/graphql")
        .then()
        .statusCode(413)
        .body("errors[0].extensions.code", equalTo("BODY_TOO_LARGE"))
        .body(
            "errors[0].message",
            equalTo("The request is larger than 1048576 bytes (entente.http.max-body-size)."));
  }

  @Test
  void otherMethodsAreNotAllowed() {
    given()
        .put("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "GET, POST")
        .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
  }

  @Test
  void anUnknownAddressSaysWhereToGo() {
    given()
        .get("/nothing/here")
        .then()
        .statusCode(404)
        .body("errors[0].extensions.code", equalTo("NOT_FOUND"))
        .body("errors[0].message", containsString("/graphql"));
  }

  @Test
  void aRefusedRequestIsABadRequestForClientsOfTheNewMediaType() {
    given()
        .contentType(ContentType.JSON)
        .accept("application/graphql-response+json")
        .body(Map.of("query", "{ nothing }"))
        .post("/graphql")
        .then()
        .statusCode(400)
        .contentType("application/graphql-response+json");
  }

  @Test
  void everyErrorNamesTheRequestAsItsSenderDoes() {
    given()
        .contentType(ContentType.JSON)
        .header("X-Request-Id", "from-the-proxy.1")
        .body(Map.of("query", "{ nothing }"))
        .post("/graphql")
        .then()
        .header("X-Request-Id", "from-the-proxy.1")
        .body("errors[0].extensions.requestId", equalTo("from-the-proxy.1"));
    given()
        .header("X-Request-Id", "forged\tline")
        .get("/nothing/here")
        .then()
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
        .body("errors[0].extensions.requestId", matchesPattern("[0-9a-f-]{36}"));
  }

  @Test
  void answersAreCountedByOperationAndOutcome() {
    Api.data("query CountedByName { __typename }");
    Api.answer("query CountedByName { nothing }");
    Api.data("query %s { __typename }".formatted("Long".repeat(50)));
    for (int i = 0; i < 300; i++) {
      Api.data("query Arbitrary%d { __typename }".formatted(i));
    }
    String metrics = given().get("/q/metrics").asString();
    assertThat(metrics)
        .contains(
            "graphql_operations_seconds_count{name=\"CountedByName\",outcome=\"OK\",type=\"query\"} 1")
        .contains("name=\"refused\",outcome=\"GRAPHQL_VALIDATION_FAILED\",type=\"refused\"")
        .contains("name=\"other\"")
        .doesNotContain("LongLong");
    assertThat(metrics.lines().filter(line -> line.startsWith("graphql_operations_seconds_count")))
        .hasSizeLessThan(300);
  }
}
