package dev.entente.graphql.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections as the Relay specification has them. */
@QuarkusTest
class PagingTest {

  private static final List<String> FIELDS =
      List.of(
          "actors",
          "leaders",
          "articles",
          "meetings",
          "statements",
          "relationships",
          "tradeFigures",
          "contradictions");

  @Test
  void pagesForwardShowEveryNodeOnce() {
    for (String field : FIELDS) {
      List<String> all = all(field, "");
      assertThat(all).as(field).doesNotHaveDuplicates().hasSize(totalCount(field));
    }
  }

  @Test
  void whoDoesNotAskWhetherThereAreMoreGetsTheSamePage() {
    for (String field : FIELDS) {
      for (String page : List.of("first: 3", "last: 3")) {
        String nodes = "%s(%s) { nodes { id } ".formatted(field, page);
        List<String> asked =
            Api.data("{ " + nodes + "pageInfo { hasNextPage } } }").getList(field + ".nodes.id");
        List<String> unasked = Api.data("{ " + nodes + "} }").getList(field + ".nodes.id");
        assertThat(unasked).as(field + " " + page).isEqualTo(asked).hasSize(3);
      }
    }
  }

  @Test
  void oneFieldMayAskWhetherThereAreMoreAndTheNextNot() {
    JsonPath data =
        Api.data(
            """
            { person(by: { slug: "xi-jinping" }) {
                unasked: statements(first: 2) { nodes { id } }
                asked: statements(first: 2) { nodes { id } ...Ends } } }
            fragment Ends on StatementConnection { pageInfo { hasNextPage } }""");
    assertThat(data.getList("person.asked.nodes.id")).hasSize(2);
    assertThat(data.getList("person.unasked.nodes.id"))
        .isEqualTo(data.getList("person.asked.nodes.id"));
    assertThat(data.getBoolean("person.asked.pageInfo.hasNextPage")).isTrue();
  }

  @Test
  void pagesBackwardShowTheSameNodesInTheSameOrder() {
    for (String field : FIELDS) {
      List<String> backward = new ArrayList<>();
      String before = null;
      boolean more = true;
      while (more) {
        JsonPath page =
            Api.data(
                "query($c: String) { "
                    + field
                    + "(last: 7, before: $c) { nodes { id }"
                    + " pageInfo { hasPreviousPage startCursor } } }",
                Collections.singletonMap("c", before));
        List<String> ids = new ArrayList<>(page.getList(field + ".nodes.id"));
        Collections.reverse(ids);
        backward.addAll(ids);
        before = page.getString(field + ".pageInfo.startCursor");
        more = page.getBoolean(field + ".pageInfo.hasPreviousPage");
      }
      Collections.reverse(backward);
      assertThat(backward).as(field).isEqualTo(all(field, ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "statements, SAID_ON, ASC",
    "statements, SAID_ON, DESC",
    "relationships, SINCE, ASC",
    "relationships, SINCE, DESC",
    "relationships, PREDICATE, DESC",
    "tradeFigures, VALUE, ASC",
    "tradeFigures, VALUE, DESC",
    "tradeFigures, COMMODITY, ASC",
    "meetings, TITLE, DESC",
    "articles, PUBLISHED_ON, ASC",
    "actors, SLUG, DESC",
    "contradictions, TOPIC, DESC"
  })
  void everyOrderShowsEveryNodeOnce(String field, String by, String direction) {
    String orderBy = ", orderBy: [{ field: " + by + ", direction: " + direction + " }]";
    assertThat(all(field, orderBy)).doesNotHaveDuplicates().hasSize(totalCount(field));
  }

  @Test
  void figuresAreInOrderOfTheirValuesAndThoseWithoutComeLast() {
    for (String direction : List.of("ASC", "DESC")) {
      List<String> values =
          Api.data(
                  "{ tradeFigures(first: 100, orderBy: [{ field: VALUE, direction: "
                      + direction
                      + " }]) { nodes { value } } }")
              .getList("tradeFigures.nodes.value");
      int numbers = (int) values.stream().filter(value -> value != null).count();
      assertThat(numbers).isGreaterThan(3);
      assertThat(values.subList(numbers, values.size())).containsOnlyNulls();
      List<Double> sorted = values.subList(0, numbers).stream().map(Double::valueOf).toList();
      List<Double> expected = new ArrayList<>(sorted);
      Collections.sort(expected);
      if (direction.equals("DESC")) {
        Collections.reverse(expected);
      }
      assertThat(sorted).isEqualTo(expected);
    }
  }

  @Test
  void nestedPagesGoOnWhereTheyEnded() {
    String page =
        """
        query($after: String) { person(by: { slug: "xi-jinping" }) {
          statements(first: 4, after: $after) {
            totalCount
            edges { cursor node { id } }
            pageInfo { hasNextPage endCursor } } } }""";
    List<String> ids = new ArrayList<>();
    String after = null;
    JsonPath answer;
    do {
      answer =
          Api.data(page, Collections.singletonMap("after", after))
              .setRootPath("data.person.statements");
      ids.addAll(answer.getList("edges.node.id"));
      assertThat(answer.getList("edges.cursor")).doesNotContainNull();
      after = answer.getString("pageInfo.endCursor");
    } while (answer.getBoolean("pageInfo.hasNextPage"));
    assertThat(ids).doesNotHaveDuplicates().hasSize(answer.getInt("totalCount"));
    assertThat(ids).hasSizeGreaterThan(20);
  }

  @Test
  void twoAliasesWithOtherArgumentsHaveEachTheirOwnAnswer() {
    JsonPath answer =
        Api.data(
            """
            { actors(first: 100) { nodes { slug
                a: meetings(first: 2) { nodes { id } }
                b: meetings(first: 1, orderBy: [{ field: DATE, direction: ASC }]) { nodes { id } }
                c: meetings(first: 100) { nodes { id } } } } }""");
    List<Map<String, Object>> actors = answer.getList("actors.nodes");
    int several = 0;
    for (Map<String, Object> actor : actors) {
      List<?> a = ids(actor, "a");
      List<?> b = ids(actor, "b");
      List<?> c = ids(actor, "c");
      assertThat(a).isEqualTo(c.subList(0, Math.min(2, c.size())));
      assertThat(b).hasSize(Math.min(1, c.size()));
      several += c.size() > 2 ? 1 : 0;
    }
    assertThat(several).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first: 0",
        "first: -1",
        "first: 101",
        "last: 0",
        "last: 100000",
        "first: 1, last: 1",
        "after: \"x\"",
        "after: \"\"",
        "before: \"eyJ9\"",
        "after: \"WyJUSVRMRSsiLCJ4IiwieSJd\"",
        "orderBy: [{field: DATE}, {field: DATE}, {field: DATE}, {field: DATE}, {field: DATE}]"
      })
  void argumentsThatMakeNoPageAreRefusedWithAReason(String arguments) {
    for (String query :
        List.of(
            "{ meetings(" + arguments + ") { nodes { id } } }",
            "{ person(by: { slug: \"xi-jinping\" }) { meetings("
                + arguments
                + ") { nodes { id } } } }")) {
      JsonPath answer = Api.answer(query);
      assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
      assertThat(answer.getString("errors[0].message")).isNotBlank().doesNotContain("dev.entente");
      assertThat(answer.getList("errors")).hasSize(1);
    }
  }

  @Test
  void anEmptyPageHasNoCursors() {
    JsonPath answer =
        Api.data(
            """
            { meetings(where: { title: { eq: "no such meeting" } }) {
                totalCount nodes { id }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""");
    assertThat(answer.getInt("meetings.totalCount")).isZero();
    assertThat(answer.getString("meetings.pageInfo.startCursor")).isNull();
    assertThat(answer.getBoolean("meetings.pageInfo.hasNextPage")).isFalse();
  }

  private static List<String> all(String field, String arguments) {
    List<String> ids = new ArrayList<>();
    String after = null;
    JsonPath page;
    do {
      page =
          Api.data(
              "query($c: String) { "
                  + field
                  + "(first: 7, after: $c"
                  + arguments
                  + ") { nodes { id } pageInfo { hasNextPage endCursor } } }",
              Collections.singletonMap("c", after));
      ids.addAll(page.getList(field + ".nodes.id"));
      after = page.getString(field + ".pageInfo.endCursor");
    } while (page.getBoolean(field + ".pageInfo.hasNextPage"));
    return ids;
  }

  private static int totalCount(String field) {
    return Api.data("{ " + field + " { totalCount } }").getInt(field + ".totalCount");
  }

  @SuppressWarnings("unchecked")
  private static List<?> ids(Map<String, Object> actor, String alias) {
    return (List<?>) ((Map<String, Object>) actor.get(alias)).get("nodes");
  }
}
