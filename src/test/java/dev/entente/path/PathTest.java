package dev.entente.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains are those that a search through the entries of the sample finds. */
@QuarkusTest
class PathTest {

  private static final int PATHS_IN_A_QUERY = 25;
  private static final SampleTies TIES = new SampleTies();

  private record Pair(String from, String to) {}

  @Test
  void everyPairHasTheChainThatASearchFinds() {
    List<Pair> pairs = new ArrayList<>();
    for (String from : TIES.actors()) {
      TIES.actors().forEach(to -> pairs.add(new Pair(from, to)));
    }
    Set<Integer> lengths = new TreeSet<>();
    for (int start = 0; start < pairs.size(); start += PATHS_IN_A_QUERY) {
      List<Pair> some = pairs.subList(start, Math.min(pairs.size(), start + PATHS_IN_A_QUERY));
      StringBuilder query = new StringBuilder();
      for (Pair pair : some) {
        query.append(
            "p%d: path(from: {slug: \"%s\"}, to: {slug: \"%s\"}, maxLength: 6) { from { slug } to { slug } } "
                .formatted(some.indexOf(pair), pair.from(), pair.to()));
      }
      JsonPath answer = Api.data("{ " + query + "}");
      for (Pair pair : some) {
        String path = "p" + some.indexOf(pair);
        List<String> expected = TIES.chain(pair.from(), pair.to());
        if (expected == null) {
          assertThat(answer.<Object>get(path)).as(pair.toString()).isNull();
        } else {
          int length = expected.size() - 1;
          assertThat(answer.getList(path + ".from.slug"))
              .as(pair.toString())
              .isEqualTo(expected.subList(0, length));
          assertThat(answer.getList(path + ".to.slug"))
              .as(pair.toString())
              .isEqualTo(expected.subList(1, length + 1));
          lengths.add(length);
        }
      }
    }
    assertThat(lengths).contains(0, 1, 2, 3, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "vladimir-putin, xi-jinping",
    "xi-jinping, vladimir-putin",
    "olaf-scholz, uzbekistan",
    "alfred-wu, elina-ribakova",
    "china, russia"
  })
  void aStepHasEveryFactThatLinksItsTwo(String from, String to) {
    JsonPath answer =
        Api.data(
            """
            { path(from: {slug: "%s"}, to: {slug: "%s"}) {
                facts(first: 100) { totalCount nodes { id } } } }"""
                .formatted(from, to));
    List<String> chain = TIES.chain(from, to);
    for (int i = 0; i < chain.size() - 1; i++) {
      Set<String> facts = TIES.facts(chain.get(i), chain.get(i + 1));
      assertThat(answer.getList("path[%d].facts.nodes.id".formatted(i), String.class))
          .containsExactlyInAnyOrderElementsOf(facts);
      assertThat(answer.getInt("path[%d].facts.totalCount".formatted(i))).isEqualTo(facts.size());
    }
  }

  @Test
  void theFactsOfAStepArePagedInBothDirections() {
    List<String> all = facts("first: 100").getList("nodes.id");
    assertThat(all).hasSizeGreaterThan(12);

    List<String> forward = new ArrayList<>();
    JsonPath page = facts("first: 5");
    forward.addAll(page.getList("nodes.id"));
    while (page.getBoolean("pageInfo.hasNextPage")) {
      page = facts("first: 5, after: \"%s\"".formatted(page.getString("pageInfo.endCursor")));
      forward.addAll(page.getList("nodes.id"));
    }
    assertThat(forward).isEqualTo(all);

    List<String> backward = new ArrayList<>();
    page = facts("last: 5");
    backward.addAll(0, page.getList("nodes.id"));
    while (page.getBoolean("pageInfo.hasPreviousPage")) {
      page = facts("last: 5, before: \"%s\"".formatted(page.getString("pageInfo.startCursor")));
      backward.addAll(0, page.getList("nodes.id"));
    }
    assertThat(backward).isEqualTo(all);
  }

  private static JsonPath facts(String arguments) {
    return Api.data(
            """
            { path(from: {slug: "vladimir-putin"}, to: {slug: "xi-jinping"}) { facts(%s) {
                nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }"""
                .formatted(arguments))
        .setRootPath("data.path[0].facts");
  }

  @Test
  void aLongerChainThanAskedForIsNone() {
    assertThat(length("olaf-scholz", "uzbekistan", 4)).isEqualTo(4);
    assertThat(length("olaf-scholz", "uzbekistan", 3)).isNull();
    assertThat(length("olaf-scholz", "olaf-scholz", 1)).isZero();
  }

  /** The one call between them is denied. */
  @Test
  void whatDidNotTakePlaceLinksNobody() {
    assertThat(length("emmanuel-macron", "vladimir-putin", 6)).isNull();
  }

  private static Integer length(String from, String to, int maxLength) {
    List<?> steps =
        Api.data(
                "query($n: Int) { path(from: {slug: \"%s\"}, to: {slug: \"%s\"}, maxLength: $n) { to { id } } }"
                    .formatted(from, to),
                Map.of("n", maxLength))
            .getList("path");
    return steps == null ? null : steps.size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: {slug: \"china\"}, to: {slug: \"russia\"}, maxLength: 0 | it must be from 1 to 6",
        "from: {slug: \"china\"}, to: {slug: \"russia\"}, maxLength: -1 | it must be from 1 to 6",
        "from: {slug: \"china\"}, to: {slug: \"russia\"}, maxLength: 7 | it must be from 1 to 6",
        "from: {slug: \"cathay\"}, to: {slug: \"russia\"} | There is no actor with the `slug` 'cathay'",
        "from: {slug: \"china\"}, to: {isoCode: \"XX\"} | There is no actor with the `isoCode` 'XX'",
        "from: {}, to: {slug: \"russia\"} | Exactly one"
      })
  void whatCannotBeSearchedIsRefusedWithAReason(String arguments, String reason) {
    JsonPath answer = Api.answer("{ path(" + arguments + ") { to { name } } }");
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.getString("errors[0].message")).contains(reason);
  }
}
