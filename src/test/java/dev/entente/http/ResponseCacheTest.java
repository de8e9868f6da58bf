package dev.entente.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.curation.Editor;
import dev.entente.security.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Which answers are remembered, and that none is out of date. */
@QuarkusTest
@TestProfile(ResponseCacheTest.Remembering.class)
class ResponseCacheTest {

  public static final class Remembering extends Keys.Configured {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("entente.cache.size", "1M");
      return settings;
    }
  }

  private static final String MEETINGS =
      "query %s { meetings(first: 3) { totalCount nodes { title participants { actor { name } } } }"
          + " }";

  @Inject SessionFactory factory;

  @Test
  void theSameQuestionIsReadOnce() {
    String query = MEETINGS.formatted("Twice");
    String first = ask("", query);
    assertThat(first).contains("participants");

    assertThat(statements(() -> assertThat(ask("", query)).isEqualTo(first))).isZero();
    assertThat(given().get("/q/metrics").asString())
        .contains("cache_gets_total{cache=\"graphql.responses\",result=\"hit\"");
  }

  @Test
  void aRememberedAnswerToGetHasAnEntityTag() {
    String query = MEETINGS.formatted("Tagged");
    String body = get(query).then().statusCode(200).extract().asString();

    assertThat(
            statements(
                () -> {
                  Response again = get(query);
                  assertThat(again.asString()).isEqualTo(body);
                  given()
                      .queryParam("query", query)
                      .header("If-None-Match", again.header("ETag"))
                      .get("/graphql")
                      .then()
                      .statusCode(304);
                }))
        .isZero();
  }

  @Test
  void eachOperationOfADocumentIsAQuestionOfItsOwn() {
    String query = "query One { actors(first: 1) { nodes { slug } } } " + MEETINGS.formatted("Two");
    for (int time = 0; time < 2; time++) {
      assertThat(named(query, "One")).contains("actors");
      assertThat(named(query, "Two")).contains("meetings");
      assertThat(named(query, "")).contains("OPERATION_RESOLUTION_FAILURE");
    }
  }

  @Test
  void anEmptyNameOfAnOperationIsNotNone() {
    String query = MEETINGS.formatted("Named");
    ask("", query);
    assertThat(named(query, "")).contains("OPERATION_RESOLUTION_FAILURE");
  }

  @Test
  void otherVariablesAreAnotherQuestion() {
    String query = "query Other($first: Int) { meetings(first: $first) { nodes { title } } }";
    assertThat(Api.data(query, Map.of("first", 1)).getList("meetings.nodes")).hasSize(1);
    assertThat(Api.data(query, Map.of("first", 2)).getList("meetings.nodes")).hasSize(2);
  }

  @Test
  void whatWasWrittenIsAnsweredAtOnce() {
    String query = "{ actor(by: {slug: \"olaf-scholz\"}) { aliases { text } } }";
    for (String name : new String[] {"First of him", "Second of him"}) {
      assertThat(ask("", query)).doesNotContain(name);
      Editor.ALICE.mutate(
          "addAlias",
          "actor { id }",
          Map.of("actor", Editor.actor("olaf-scholz"), "alias", Map.of("text", name)));
      assertThat(ask("", query)).contains(name);
    }
  }

  @Test
  void answersThatDependOnWhoAsksAreNotRemembered() {
    String limit = "{ rateLimit { cost } meetings(first: 1) { nodes { title } } }";
    ask("", limit);
    assertThat(statements(() -> ask("", limit))).isEqualTo(1);

    String query = MEETINGS.formatted("Known");
    ask(Keys.READER, query);
    assertThat(statements(() -> ask(Keys.READER, query))).isPositive();
  }

  @Test
  void errorsAreNotRemembered() {
    String query = "{ node(id: \"nonsense\") { id } meetings(first: 1) { nodes { title } } }";
    ask("", query);
    assertThat(statements(() -> ask("", query))).isPositive();
  }

  private static Response get(String query) {
    return given().queryParam("query", query).get("/graphql");
  }

  private static String named(String query, String operation) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", query, "operationName", operation))
        .post("/graphql")
        .asString();
  }

  private static String ask(String key, String query) {
    var request = given().contentType(ContentType.JSON).body(Map.of("query", query));
    return (key.isEmpty() ? request : request.header("X-API-Key", key))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private int statements(Runnable work) {
    long before = factory.getStatistics().getPrepareStatementCount();
    work.run();
    return (int) (factory.getStatistics().getPrepareStatementCount() - before);
  }
}
