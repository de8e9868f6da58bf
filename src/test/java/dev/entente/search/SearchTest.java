package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search of the sample finds; the same on every kind of database. */
@QuarkusTest
class SearchTest {

  private static final String QUERY =
      """
      query($text: String!, $types: [SearchType!], $first: Int, $after: String) {
        search(text: $text, types: $types, first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          nodes { __typename }
          edges { cursor score snippet node { __typename
            ... on Actor { id slug name }
            ... on Article { id title }
            ... on Meeting { id title place }
            ... on Statement { id text quotes }
            ... on TradeFigure { id commodity quote } } } } }""";

  @ParameterizedTest
  @CsvSource({
    "Xi Jinping, xi-jinping",
    "xi, xi-jinping",
    "JINPING, xi-jinping",
    "Jinpng, xi-jinping",
    "Xi Jinpng, xi-jinping",
    "Valdimir Putin, vladimir-putin",
    "the russian PRESIDENT, vladimir-putin",
    "Putn, vladimir-putin",
    "Gazporm, gazprom",
    "Gasprom, gazprom",
    "gazpro, gazprom",
    "gázpröm, gazprom",
    "Gazp, gazprom",
    "Medwedew, dmitry-medvedev",
    "Kazakstan, kazakhstan",
    "New York Times, new-york-times",
    "nyt, new-york-times",
    "G-7, g7",
    "Moscow, russia",
    "Peskow, dmitry-peskov"
  })
  void actorsAreFoundByNameAndAliasHoweverTyped(String text, String slug) {
    assertThat(found(text, "PERSON", "COUNTRY", "ORGANIZATION").getString("edges[0].node.slug"))
        .isEqualTo(slug);
  }

  @Test
  void aNameComesBeforeWhatOnlyHasItsWords() {
    JsonPath russia = found("Russia");

    assertThat(russia.getString("edges[0].node.slug")).isEqualTo("russia");
    assertThat(russia.getDouble("edges[0].score")).isEqualTo(1);
    assertThat(russia.getDouble("edges[1].score")).isLessThan(1);
    assertThat(russia.getInt("totalCount")).isGreaterThan(20);
  }

  @Test
  void whatIsThereAsItIsWrittenIsNotMistakenForSomethingElse() {
    assertThat(found("Iran", "COUNTRY").getList("edges.node.slug")).containsExactly("iran");
    assertThat(found("India", "COUNTRY").getList("edges.node.slug")).containsExactly("india");
  }

  @ParameterizedTest
  @CsvSource({
    "ARTICLE, five questions, Article",
    "ARTICLE, Kathimerini retold, Article",
    "MEETING, samarkand modi, Meeting",
    "MEETING, Tokyo, Meeting",
    "STATEMENT, sanctions doomed, Statement",
    "STATEMENT, boundless friendship, Statement",
    "TRADE_FIGURE, natural gas, TradeFigure",
    "TRADE_FIGURE, daily deliveries, TradeFigure",
    "TRADE_FIGURE, Putin gas, TradeFigure",
    "PERSON, macron, Person"
  })
  void eachTypeIsFoundByItsTexts(String type, String text, String typename) {
    JsonPath found = found(text, type);

    assertThat(found.getList("edges.node.__typename")).isNotEmpty().containsOnly(typename);
    assertThat(found.getList("edges.node.id")).hasSize(found.getInt("totalCount"));
  }

  @Test
  void statementsAreFoundByTheirQuotes() {
    JsonPath found = found("\"boundless friendship\"", "STATEMENT");

    assertThat(found.getList("edges.node.quotes.flatten()")).contains("boundless friendship");
    assertThat(found.getString("edges[0].snippet")).contains("⟦boundless friendship⟧");
  }

  @Test
  void typesLimitWhatIsFound() {
    JsonPath all = found("Putin");
    int sum = 0;
    for (SearchType type : SearchType.values()) {
      sum += found("Putin", type.name()).getInt("totalCount");
    }

    assertThat(all.getInt("totalCount")).isEqualTo(sum).isGreaterThan(10);
    assertThat(found("Putin", "MEETING", "ARTICLE").getList("edges.node.__typename"))
        .contains("Meeting", "Article")
        .containsOnly("Meeting", "Article");
    assertThat(search("Putin", new String[0], 5, null).getInt("totalCount")).isZero();
  }

  @Test
  void allWordsMustBeThereInAnyOrder() {
    List<String> found = ids(found("samarkand modi putin"));

    assertThat(found)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(ids(found("putin MODI samarkand")));
    assertThat(ids(found("samarkand"))).containsAll(found).hasSizeGreaterThan(found.size());
    assertThat(found("samarkand modi gazprom").getInt("totalCount")).isZero();
  }

  @Test
  void theLastWordMayBeJustBegun() {
    assertThat(found("video ca", "MEETING").getList("edges.node.title", String.class))
        .isNotEmpty()
        .allMatch(title -> title.startsWith("Video call"));
    assertThat(found("video ca ", "MEETING").getInt("totalCount")).isZero();
    assertThat(found("vid call", "MEETING").getInt("totalCount")).isZero();
  }

  @Test
  void aPhraseIsFoundInItsOrderAndInOnePassage() {
    JsonPath phrase = found("“G20 summit in Bali”");

    assertThat(phrase.getList("edges.node.title", String.class))
        .hasSizeGreaterThan(1)
        .allMatch(title -> title.contains("G20 summit in Bali"));
    assertThat(found("\"summit G20\"").getInt("totalCount")).isZero();
    assertThat(found("\"in Bali Bali\"").getInt("totalCount")).isZero();
    assertThat(found("\"G20 summ\"").getInt("totalCount")).isZero();
    assertThat(found("\"G20 summ").getInt("totalCount")).isGreaterThan(1);
    assertThat(found("\"Gazporm\"").getInt("totalCount")).isZero();
    assertThat(found("biden \"g20 summit\"").getList("edges.node.title", String.class))
        .isNotEmpty()
        .allMatch(title -> title.contains("Biden"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Putin", "china", "Gazporm", "the", "of", "natural gas", "\"xi jinping\""})
  void pagesShowEverythingOnceAndTheBestFirst(String text) {
    List<String> ids = new ArrayList<>();
    List<Float> scores = new ArrayList<>();
    String after = null;
    JsonPath page;
    do {
      page = search(text, null, 3, after);
      ids.addAll(page.getList("edges.node.id"));
      scores.addAll(page.getList("edges.score"));
      assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(after != null);
      assertThat(page.getList("nodes.__typename")).isEqualTo(page.getList("edges.node.__typename"));
      after = page.getString("pageInfo.endCursor");
    } while (page.getBoolean("pageInfo.hasNextPage"));

    assertThat(ids).doesNotHaveDuplicates().hasSize(page.getInt("totalCount")).isNotEmpty();
    assertThat(scores)
        .isSortedAccordingTo(Collections.reverseOrder())
        .allMatch(score -> score > 0 && score <= 1);
    assertThat(ids(search(text, null, 100, null)))
        .startsWith(ids.subList(0, Math.min(100, ids.size())).toArray(new String[0]));
  }

  @Test
  void snippetsMarkWhatMatches() {
    assertThat(found("sanctions doomed").getString("edges[0].snippet"))
        .isEqualTo("⟦Sanctions⟧ and interference are ⟦doomed⟧ to failure.");
    assertThat(found("Gazporm", "ORGANIZATION").getString("edges[0].snippet"))
        .isEqualTo("⟦Gazprom⟧");
    assertThat(found("kathim").getList("edges.snippet", String.class))
        .isNotEmpty()
        .allMatch(snippet -> snippet.contains("⟦Kathimerini⟧") && snippet.length() < 250);
    assertThat(found("tokyo", "COUNTRY").getString("edges[0].snippet")).isEqualTo("⟦Tokyo⟧");
  }

  static Stream<String> textsThatMeanNothing() {
    return Stream.of(
        "",
        " ",
        "%",
        "_",
        "...",
        "& | ! ( ) <-> :*",
        "'",
        "\"",
        "\"\"",
        "“”",
        "\\",
        "\u0000",
        "🕊️",
        "--",
        "/PERSON",
        "= ;",
        "\t\n",
        "a' or '1'='1",
        "xi:*A & 'b'",
        "x\u0000y",
        "\uD800",
        "'; drop table search_document; --",
        "\"'",
        "￿",
        "*",
        "?",
        ":p0",
        "{0}",
        "%s");
  }

  @ParameterizedTest
  @MethodSource("textsThatMeanNothing")
  void hostileTextsFindNothingOrWhatTheirWordsFind(String text) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("text", text);
    assertThat(Api.data(QUERY, variables).getInt("search.totalCount")).isLessThan(100);
  }

  @Test
  void operatorsOnlySeparateWords() {
    assertThat(ids(found("xi & ! jinping:* | (putin)")))
        .isEqualTo(ids(found("xi jinping putin ")))
        .isNotEmpty();
    assertThat(ids(found("x%i"))).isEmpty();
  }

  @Test
  void textsThatAreTooLongAreRefusedWithAReason() {
    for (String text :
        List.of("x".repeat(10_000), "y ".repeat(5_000), "a b c d e f g h i j k l m")) {
      JsonPath answer = Api.answer(QUERY, Map.of("text", text));
      assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
      assertThat(answer.getString("errors[0].message")).contains("`text` has", "at most");
    }
  }

  @ParameterizedTest
  @CsvSource({"0,", "-1,", "101,", "3,x", "3,WyJhIiwiMSIsIjIiXQ"})
  void argumentsThatMakeNoPageAreRefused(int first, String after) {
    Map<String, Object> variables = new HashMap<>(Map.of("text", "xi", "first", first));
    variables.put("after", after);
    JsonPath answer = Api.answer(QUERY, variables);
    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    String cursor = search("putin", null, 2, null).getString("pageInfo.endCursor");
    JsonPath answer = Api.answer(QUERY, Map.of("text", "xi", "after", cursor));
    assertThat(answer.getString("errors[0].message")).contains("another search");
  }

  private static JsonPath found(String text, String... types) {
    return search(text, types.length == 0 ? null : types, 100, null);
  }

  private static JsonPath search(String text, String[] types, int first, String after) {
    Map<String, Object> variables = new HashMap<>(Map.of("text", text, "first", first));
    variables.put("types", types == null ? null : Arrays.asList(types));
    variables.put("after", after);
    return Api.data(QUERY, variables).setRootPath("data.search");
  }

  private static List<String> ids(JsonPath page) {
    return page.getList("edges.node.id");
  }
}
