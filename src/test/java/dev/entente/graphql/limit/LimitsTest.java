package dev.entente.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What asks too much is refused before anything is read, with its own code and the key to change.
 */
@QuarkusTest
class LimitsTest {

  private static void assertRefused(JsonPath answer, String code, String... message) {
    assertThat(answer.getMap("data")).isNull();
    assertThat(answer.getList("errors")).hasSize(1);
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
    assertThat(answer.getString("errors[0].message")).contains(message);
  }

  private static String many(int times, String field) {
    return IntStream.range(0, times)
        .mapToObj(i -> field.formatted(i))
        .collect(Collectors.joining(" ", "{ ", " }"));
  }

  @Test
  void aliases() {
    assertRefused(
        Api.answer(many(101, "alias%d: __typename")),
        "ALIAS_LIMIT_EXCEEDED",
        "101 aliases",
        "50 (entente.limits.aliases)");
    Api.data(many(50, "alias%d: __typename"));
  }

  @Test
  void aListThatIsAskedForBySizeCountsAsMany() {
    String query = "{ rateLimit { cost } stats(groupBy: SPEAKER%s) { node { id } } }";
    assertThat(Api.data(query.formatted(", first: 300")).getInt("rateLimit.cost"))
        .isEqualTo(1 + 300 * 2);
    assertThat(Api.data(query.formatted("")).getInt("rateLimit.cost")).isEqualTo(1 + 100 * 2);
  }

  @Test
  void directives() {
    assertRefused(
        Api.answer("{ __typename " + "@include(if: true) ".repeat(51) + "}"),
        "DIRECTIVE_LIMIT_EXCEEDED",
        "51 directives");
  }

  @Test
  void unknownDirectivesMakeNoTenErrors() {
    assertThat(Api.answer("{ __typename " + "@aa ".repeat(10) + "}").getList("errors"))
        .hasSizeLessThan(10);
  }

  @Test
  void fields() {
    assertRefused(
        Api.answer("{ " + "__typename ".repeat(5001) + "}"),
        "FIELD_LIMIT_EXCEEDED",
        "5001 fields",
        "entente.limits.fields");
  }

  @Test
  void tokens() {
    assertRefused(
        Api.answer("{ " + "__typename ".repeat(15_001) + "}"),
        "TOKEN_LIMIT_EXCEEDED",
        "entente.limits.tokens");
  }

  @Test
  void fragmentsThatUnfoldToMillionsOfFields() {
    StringBuilder bomb = new StringBuilder("{ actors { nodes { ...f0 } } }");
    for (int i = 0; i < 15; i++) {
      bomb.append(" fragment f%d on Actor { id ...f%d ...f%d }".formatted(i, i + 1, i + 1));
    }
    bomb.append(" fragment f15 on Actor { name }");
    assertRefused(Api.answer(bomb.toString()), "FIELD_LIMIT_EXCEEDED", "entente.limits.fields");
  }

  @Test
  void costMultipliesByThePagesThatAreAskedFor() {
    String walk =
        "query ($n: Int) { leaders(first: $n) { nodes { meetings(first: $n) { nodes {"
            + " statements(first: $n) { nodes { citations(first: $n) { nodes { start } } } } } } } } }";
    Api.data(walk, Map.of("n", 10));
    assertRefused(
        Api.answer(walk, Map.of("n", 100)),
        "COST_LIMIT_EXCEEDED",
        "50000 (entente.limits.cost)",
        "102020201 objects");
  }

  @Test
  void aRequestTellsWhatItCosts() {
    JsonPath limit =
        Api.data(
            "{ rateLimit { cost limit remaining resetAt } leaders(first: 7) { nodes { name } } }");
    assertThat(limit.getInt("rateLimit.cost")).isEqualTo(1 + 1 + 7);
    assertThat(limit.getMap("rateLimit"))
        .containsEntry("limit", null)
        .containsEntry("resetAt", null);
  }

  @Test
  void introspectionInCircles() {
    assertRefused(
        Api.answer(
            "{ __schema { types { fields { type { fields { type { fields { type { fields { name }"
                + " } } } } } } } } }"),
        "INTROSPECTION_LIMIT_EXCEEDED",
        "in circles");
  }
}
