package dev.entente.ingest.apply;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.entente.Api;
import dev.entente.curation.Editor;
import dev.entente.security.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** `extract` and `ingestArticle`. */
@QuarkusTest
@TestProfile(IngestApiTest.SmallArticles.class)
class IngestApiTest {

  private static final String TEXT =
      """
      Xi Jinping met Narendra Modi in New Delhi on Tuesday.

      "The mountains between us are high, and the roads are many," Xi said.
      """;

  private static final String EXTRACT =
      """
      mutation($input: ArticleInput!) {
        extract(input: $input) {
          proposal {
            text publishedOn { iso }
            actors { slug known mentions { start end excerpt ruleId confidence } }
            statements { text speakers }
            tradeFigures { value }
          }
          warnings userErrors { field code message }
        } }""";

  private static final String INGEST =
      """
      mutation($input: ArticleInput!) {
        ingestArticle(input: $input) {
          article { slug title url language publishedOn { iso } publisher { name type } text actors { nodes { slug } } }
          facts { live waiting matched contradictions }
          duplicate
          change { action target { id } madeBy changes { field present } }
          warnings userErrors { field code message }
        } }""";

  public static final class SmallArticles extends Keys.Configured implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("entente.ingest.max-article-size", "10K");
      return settings;
    }
  }

  private static JsonPath extract(Map<String, Object> input) {
    return Api.data(EXTRACT, Map.of("input", input)).setRootPath("data.extract");
  }

  private static JsonPath ingest(Map<String, Object> input) {
    return Editor.ALICE.data(INGEST, Map.of("input", input)).setRootPath("data.ingestArticle");
  }

  private static Map<String, Object> article(String text) {
    return Map.of("text", text, "publishedOn", "2020-06-03");
  }

  @Test
  void whatIsReadIsShownToEveryoneAndNotStored() {
    String before = Api.data("{ dataset { version } }").getString("dataset.version");
    JsonPath found = extract(article(TEXT));

    assertThat(found.getString("proposal.text")).isEqualTo(TEXT);
    assertThat(found.getString("proposal.publishedOn.iso")).isEqualTo("2020-06-03");
    assertThat(found.getList("userErrors")).isEmpty();
    assertThat(found.getList("proposal.actors.slug")).contains("xi-jinping", "narendra-modi");
    assertThat(found.getList("proposal.actors.known")).containsOnly(true);
    assertThat(found.getList("proposal.actors.mentions.flatten().excerpt"))
        .contains("Xi Jinping", "Narendra Modi");
    assertThat(Api.data("{ dataset { version } }").getString("dataset.version")).isEqualTo(before);
  }

  @Test
  void theSameArticleIsReadAlikeEachTime() {
    assertThat(extract(article(TEXT)).getMap("")).isEqualTo(extract(article(TEXT)).getMap(""));
  }

  @Test
  void withoutADateThereIsAWarning() {
    JsonPath found = extract(Map.of("text", "Xi Jinping met Narendra Modi."));
    assertThat(found.getString("warnings[0]")).contains("publishedOn");
  }

  @Test
  void aDateThatIsNotUnderstoodIsToldOf() {
    JsonPath refused =
        ingest(Map.of("text", "Published: 30000-01-01\n\nXi Jinping met Narendra Modi."));
    assertThat(refused.getString("userErrors[0].message"))
        .contains("“30000-01-01”", "no date that is understood", "`publishedOn`");
    assertThat(refused.getString("warnings[0]")).contains("“30000-01-01”");
  }

  @Test
  void aPageThatCannotBeParsedIsTheFaultOfTheInput() {
    String page = "<p>Xi Jinping met Narendra Modi.</p>" + "<rt><template><math>".repeat(300);
    JsonPath refused = extract(Map.of("html", page));
    assertThat(refused.getString("userErrors[0].field[1]")).isEqualTo("html");
    assertThat(refused.getString("userErrors[0].message")).contains("too broken");
  }

  @Test
  void storingNeedsAnEditor() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", INGEST, "variables", Map.of("input", article(TEXT))))
        .post("/graphql")
        .then()
        .statusCode(401)
        .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    given()
        .header("Authorization", "Bearer " + Keys.READER)
        .contentType(ContentType.JSON)
        .body(Map.of("query", INGEST, "variables", Map.of("input", article(TEXT))))
        .post("/graphql")
        .then()
        .statusCode(403)
        .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
  }

  @Test
  void tryingDoesNotOpenTheWayForOtherMutations() {
    String both =
        "mutation($input: ArticleInput!) { extract(input: $input) { warnings }"
            + " ingestArticle(input: $input) { duplicate } }";
    String hidden =
        "mutation($input: ArticleInput!) { ...on Mutation { ingestArticle(input: $input)"
            + " { duplicate } } }";
    for (String document : List.of(both, hidden)) {
      given()
          .contentType(ContentType.JSON)
          .body(Map.of("query", document, "variables", Map.of("input", article(TEXT))))
          .post("/graphql")
          .then()
          .statusCode(401);
    }
  }

  @Test
  void anArticleIsStoredOnce() {
    String text = TEXT + "\nThe hotel had run out of tea.";
    Map<String, Object> input = new HashMap<>(article(text));
    input.put("publisher", "The Evening Heron");
    input.put("url", "https://heron.example/tea");
    input.put("idempotencyKey", "tea");
    JsonPath first = ingest(input);

    assertThat(first.getList("userErrors")).isEmpty();
    assertThat(first.getBoolean("duplicate")).isFalse();
    assertThat(first.getString("article.title")).startsWith("Xi Jinping met Narendra Modi");
    assertThat(first.getString("article.slug")).startsWith("xi-jinping-met").contains("2020-06-03");
    assertThat(first.getString("article.text")).isEqualTo(text);
    assertThat(first.getString("article.language")).isEqualTo("en");
    assertThat(first.getString("article.publisher.name")).isEqualTo("The Evening Heron");
    assertThat(first.getString("article.publisher.type")).isEqualTo("MEDIA");
    assertThat(first.getList("article.actors.nodes.slug")).contains("xi-jinping", "narendra-modi");
    assertThat(first.getString("change.action")).isEqualTo("INGEST_ARTICLE");
    assertThat(first.getString("change.madeBy")).isEqualTo("key:alice");

    assertThat(ingest(input).getMap("")).isEqualTo(first.getMap(""));
    input.remove("idempotencyKey");
    JsonPath again = ingest(input);
    assertThat(again.getBoolean("duplicate")).isTrue();
    assertThat(again.getMap("change")).isNull();
    assertThat(again.getMap("facts").values()).containsOnly(0);
    assertThat(again.getString("article.slug")).isEqualTo(first.getString("article.slug"));
  }

  @Test
  void htmlIsReadForWhatIsVisibleOfIt() {
    JsonPath found =
        ingest(
            Map.of(
                "html",
                "<html><head><title>Talks in the rain</title><script>var x ="
                    + " 1;</script></head><body><article><p>Xi Jinping met Narendra Modi in the"
                    + " rain.</p></article></body></html>",
                "publishedOn",
                "2020-07-01"));

    assertThat(found.getList("userErrors")).isEmpty();
    assertThat(found.getString("article.text"))
        .contains("Xi Jinping met Narendra Modi in the rain.")
        .doesNotContain("var x")
        .doesNotContain("<p>");
  }

  @Test
  void whatWasRetractedIsNotStoredAnew() {
    Map<String, Object> input = article(TEXT + "\nIt snowed.");
    String slug = ingest(input).getString("article.slug");
    String id =
        Api.data(
                "query($slug: String) { articles(where: {slug: {eq: $slug}}) { nodes { id } } }",
                Map.of("slug", slug))
            .getString("articles.nodes[0].id");
    Editor.ALICE.mutate(
        "retractArticle", "__typename", Map.of("article", id, "reason", "It did not snow."));

    assertThat(ingest(input).getList("userErrors.code")).containsExactly("CONFLICT");
  }

  @Test
  void aDateMustBeSomewhere() {
    JsonPath refused = ingest(Map.of("text", "Xi Jinping met Narendra Modi once."));
    assertThat(refused.getMap("article")).isNull();
    assertThat(refused.<List<String>>getList("userErrors.field"))
        .containsExactly(List.of("input", "publishedOn"));
  }

  @ParameterizedTest
  @CsvSource({
    "text,'',INVALID,empty",
    "text,'   ',INVALID,empty",
    "publishedOn,30000-01-01,INVALID,is not a date",
    "publishedOn,2022-02-30,INVALID,not a possible date",
    "publishedOn,yesterday,INVALID,is not a date",
    "language,not a tag,INVALID,BCP 47",
    "translatedFrom,x!,INVALID,BCP 47",
    "url,ftp://heron.example,INVALID,http",
    "url,http://not an address,INVALID,address",
    "html,<p>Both</p>,INVALID,either",
  })
  void badInputIsToldWithItsPlace(String member, String value, String code, String message) {
    Map<String, Object> input = new HashMap<>(article("Xi Jinping met Narendra Modi."));
    input.put(member, value);
    for (JsonPath refused : List.of(extract(input), ingest(input))) {
      assertThat(refused.getList("userErrors.code")).containsExactly(code);
      assertThat(refused.getString("userErrors[0].message")).contains(message);
      assertThat(refused.getString("userErrors[0].field[1]"))
          .isEqualTo(member.equals("html") ? "text" : member);
    }
  }

  @Test
  void whatIsTooLargeOrNoTextIsRefused() {
    assertThat(extract(article("words ".repeat(2000))).getList("userErrors.code"))
        .containsExactly("TOO_LARGE");
    assertThat(extract(article("\u0000PNG")).getString("userErrors[0].message"))
        .contains("not text");
    assertThat(extract(article("abc " + "\ufffd".repeat(9))).getString("userErrors[0].message"))
        .contains("not valid UTF-8");
    assertThat(extract(Map.of()).getString("userErrors[0].message")).contains("either");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThat(
            extract(Map.of("text", " ", "publishedOn", "soon", "url", "x"))
                .getList("userErrors.field.collect { it[1] }"))
        .containsExactly("text", "publishedOn", "url");
  }
}
