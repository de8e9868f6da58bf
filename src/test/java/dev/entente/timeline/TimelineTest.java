package dev.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.timeline.SampleItems.Item;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines are those that the entries of the sample make. */
@QuarkusTest
class TimelineTest {

  private static final String NODES = " { nodes { ... on Node { id } } }";

  @ParameterizedTest
  @ValueSource(strings = {"ASC", "DESC"})
  void everyActorHasTheTimelineOfItsEntries(String direction) {
    List<Item> all =
        direction.equals("ASC") ? SampleItems.oldestFirst() : SampleItems.latestFirst();
    List<Map<String, Object>> actors =
        Api.data(
                """
                { actors(first: 100) { nodes { slug timeline(first: 100, direction: %s) {
                    totalCount nodes { ... on Node { id } } } } } }"""
                    .formatted(direction))
            .getList("actors.nodes");

    assertThat(actors)
        .extracting(actor -> actor.get("slug"))
        .containsExactlyInAnyOrderElementsOf(SampleItems.actors());
    for (Map<String, Object> actor : actors) {
      String slug = (String) actor.get("slug");
      List<String> expected = ids(all, item -> item.isOf(slug));
      Map<?, ?> timeline = (Map<?, ?>) actor.get("timeline");
      assertThat(timeline.get("totalCount")).as(slug).isEqualTo(expected.size());
      assertThat((List<?>) timeline.get("nodes"))
          .as(slug)
          .extracting(node -> ((Map<?, ?>) node).get("id"))
          .isEqualTo(expected.subList(0, Math.min(100, expected.size())));
    }
  }

  @ParameterizedTest
  @CsvSource({"ASC, 1", "ASC, 7", "DESC, 7", "DESC, 100"})
  void pagesForwardAndBackwardShowEveryItemOnce(String direction, int size) {
    List<String> all =
        ids(
            direction.equals("ASC") ? SampleItems.oldestFirst() : SampleItems.latestFirst(),
            item -> true);

    assertThat(forward(size, ", direction: " + direction)).isEqualTo(all);
    assertThat(backward(size, ", direction: " + direction)).isEqualTo(all);
    assertThat(Api.data("{ timeline { totalCount } }").getInt("timeline.totalCount"))
        .isEqualTo(all.size());
  }

  @ParameterizedTest
  @EnumSource
  void typesAreThoseAskedForAndShareTheirCursors(TimelineType type) {
    List<String> only = ids(SampleItems.oldestFirst(), item -> item.type() == type);
    assertThat(only).isNotEmpty();
    assertThat(forward(7, ", types: [" + type + "]")).isEqualTo(only);

    JsonPath half =
        Api.data("{ timeline(first: 100) { pageInfo { endCursor } nodes { ... on Node { id } } } }")
            .setRootPath("data.timeline");
    List<String> rest =
        Api.data(
                "query($after: String) { timeline(first: 100, after: $after, types: [%s])%s }"
                    .formatted(type, NODES),
                Map.of("after", half.getString("pageInfo.endCursor")))
            .getList("timeline.nodes.id");
    only.removeAll(half.getList("nodes.id"));
    assertThat(rest).isEqualTo(only.subList(0, Math.min(100, only.size())));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-30, 2022-12-30",
    "2022-12-26, 2023-01-01",
    "2023-03-21, 2023-03-21",
    "2022-06-15, 2022-09-30",
    "1969-01-01, 2018-01-01",
    "2024-01-01, 2024-12-31"
  })
  void daysAreMatchedByWhatMayHaveBeenThen(String from, String to) {
    String days = ", from: \"%s\", to: \"%s\"".formatted(from, to);
    List<String> expected = ids(SampleItems.oldestFirst(), item -> item.within(from, to));

    assertThat(forward(20, days)).isEqualTo(expected);
    assertThat(
            Api.data(
                    "{ person(by: {slug: \"xi-jinping\"}) { timeline(first: 100%s) { totalCount } } }"
                        .formatted(days))
                .getInt("person.timeline.totalCount"))
        .isEqualTo(
            ids(SampleItems.oldestFirst(), item -> item.within(from, to) && item.isOf("xi-jinping"))
                .size());
  }

  @Test
  void severalActorsHaveWhatAnyOfThemTakesPartIn() {
    List<String> expected =
        ids(
            SampleItems.oldestFirst(),
            item -> item.isOf("narendra-modi") || item.isOf("olaf-scholz") || item.isOf("nato"));

    assertThat(
            forward(
                10,
                ", actors: [{slug: \"narendra-modi\"}, {name: \"Scholz\"}, {slug: \"nato\"},"
                    + " {slug: \"nato\"}]"))
        .isEqualTo(expected);
    assertThat(forward(10, ", actors: []")).isEmpty();
  }

  @Test
  void theDateOfAnItemIsTheOneThatPlacesIt() {
    List<Map<String, Object>> edges =
        Api.data(
                """
                { timeline(first: 100) { edges { date { iso } node {
                    ... on Meeting { date { iso } } ... on Statement { saidOn { iso } }
                    ... on Article { publishedOn { iso } }
                    ... on Relationship { since { iso } } ... on TradeFigure { period { iso } } } } } }""")
            .getList("timeline.edges");

    assertThat(edges)
        .hasSize(100)
        .allSatisfy(
            edge ->
                assertThat(((Map<?, ?>) edge.get("node")).values())
                    .singleElement()
                    .isEqualTo(edge.get("date")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: \"2023-01-01\", to: \"2022-01-01\" | BAD_USER_INPUT | exchange them",
        "from: \"2022-13-01\" | GRAPHQL_VALIDATION_FAILED | 2022-13-01",
        "types: [] | BAD_USER_INPUT | leave it out",
        "first: 0 | BAD_USER_INPUT | from 1 to 100",
        "first: 1, last: 1 | BAD_USER_INPUT | not both",
        "after: \"x\" | BAD_USER_INPUT | not a cursor"
      })
  void whatMakesNoTimelineIsRefusedWithAReason(String arguments, String code, String reason) {
    for (String query :
        List.of(
            "{ timeline(%s)%s }", "{ person(by: {slug: \"xi-jinping\"}) { timeline(%s)%s } }")) {
      JsonPath answer = Api.answer(query.formatted(arguments, NODES));
      assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
      assertThat(answer.getString("errors[0].message")).contains(reason);
    }
  }

  @Test
  void actorsThatAreNotThereAreAMistake() {
    JsonPath unknown = Api.answer("{ timeline(actors: [{slug: \"xi\"}])" + NODES + " }");
    assertThat(unknown.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    assertThat(unknown.getString("errors[0].message"))
        .isEqualTo("There is no actor with the `slug` 'xi'.");

    String many = String.join(", ", Collections.nCopies(21, "{slug: \"xi-jinping\"}"));
    assertThat(
            Api.answer("{ timeline(actors: [" + many + "])" + NODES + " }")
                .getString("errors[0].message"))
        .contains("at most 20");
  }

  @Test
  void aCursorOfTheOtherDirectionIsRefused() {
    String cursor =
        Api.data("{ timeline(first: 3) { pageInfo { endCursor } } }")
            .getString("timeline.pageInfo.endCursor");
    JsonPath answer =
        Api.answer(
            "query($after: String) { timeline(direction: DESC, after: $after)" + NODES + " }",
            Map.of("after", cursor));
    assertThat(answer.getString("errors[0].message")).contains("another order");
  }

  private static List<String> ids(List<Item> items, Predicate<Item> which) {
    return new ArrayList<>(items.stream().filter(which).map(item -> item.id().encode()).toList());
  }

  private static List<String> forward(int size, String arguments) {
    List<String> ids = new ArrayList<>();
    String after = null;
    JsonPath page;
    do {
      page = page("first: %d, after: $cursor%s".formatted(size, arguments), after);
      ids.addAll(page.getList("nodes.id"));
      after = page.getString("pageInfo.endCursor");
    } while (page.getBoolean("pageInfo.hasNextPage"));
    return ids;
  }

  private static List<String> backward(int size, String arguments) {
    List<String> ids = new ArrayList<>();
    String before = null;
    JsonPath page;
    do {
      page = page("last: %d, before: $cursor%s".formatted(size, arguments), before);
      ids.addAll(0, page.getList("nodes.id"));
      before = page.getString("pageInfo.startCursor");
    } while (page.getBoolean("pageInfo.hasPreviousPage"));
    return ids;
  }

  private static JsonPath page(String arguments, String cursor) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("cursor", cursor);
    return Api.data(
            """
            query($cursor: String) { timeline(%s) {
              nodes { ... on Node { id } }
              pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""
                .formatted(arguments),
            variables)
        .setRootPath("data.timeline");
  }
}
