package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The queries of the documentation, and that the sample's articles say what they answer. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DocumentedQueriesTest {

  @Test
  void everyDocumentedQueryIsTestedHere() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs/queries"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".graphql", "")))
          .containsExactlyInAnyOrder(
              "leader",
              "said-at-meetings",
              "russia-sells-to-china",
              "contradictions",
              "no-limits-friendship",
              "relationships-as-of",
              "timeline",
              "path",
              "trade-series",
              "stats",
              "search",
              "second-hand",
              "extract");
    }
  }

  @Test
  void theLeaderQueryWalksFromXiToEverythingHeDidAndSaid() {
    JsonPath xi = Api.data(Api.documented("leader")).setRootPath("data.person");

    assertThat(xi.getString("name")).isEqualTo("Xi Jinping");
    assertThat(xi.getList("leads.isoCode")).containsExactly("CN");
    assertThat(xi.getList("offices.title")).contains("President", "Leader");
    assertThat(xi.getList("offices.find { it.title == 'President' }.citations.nodes")).isNotEmpty();

    String call = "meetings.nodes.find { it.date.iso == '2022-12-30' }.";
    assertThat(xi.getString(call + "kind")).isEqualTo("CALL");
    assertThat(xi.getString(call + "format")).isEqualTo("VIDEO");
    assertThat(xi.getString(call + "status")).isEqualTo("HELD");
    assertThat(xi.getList(call + "participants.actor.name"))
        .containsExactlyInAnyOrder("Xi Jinping", "Vladimir Putin");
    assertThat(xi.getList(call + "citations.nodes.article.title")).hasSizeGreaterThan(2);
    assertThat(xi.getList(call + "statements.nodes.speakers.name.flatten()"))
        .contains("Vladimir Putin");

    assertThat(xi.getInt("statements.totalCount")).isGreaterThan(20);
    assertThat(xi.getList("statements.nodes.citations.nodes.flatten().start")).doesNotContainNull();
    assertThat(xi.getList("statements.nodes.quotes.flatten()")).isNotEmpty();
    assertThat(xi.getInt("relationships.totalCount")).isGreaterThan(3);
    assertThat(xi.getList("tradeFigures.nodes.reporter.name")).contains("China");
  }

  @Test
  void theLeaderQueryFindsPutinByHisTitle() {
    JsonPath putin =
        Api.data(Api.documented("leader"), Map.of("name", "the russian PRESIDENT"))
            .setRootPath("data.person");

    assertThat(putin.getString("name")).isEqualTo("Vladimir Putin");
    assertThat(putin.getList("leads.isoCode")).containsExactly("RU");
    String macron = "meetings.nodes.find { it.title.contains('Macron') }.";
    assertThat(putin.getString(macron + "status")).isEqualTo("DENIED");
    assertThat(putin.getString(macron + "citations.nodes[0].article.title")).isNotBlank();
    String winter = "meetings.nodes.find { it.date.iso == '2022-02-04' }.";
    assertThat(putin.getString(winter + "place")).isEqualTo("Beijing");
    assertThat(putin.getString(winter + "participants.find { it.role == 'HOST' }.actor.name"))
        .isEqualTo("Xi Jinping");
  }

  @Test
  void modiToldPutinThatItIsNoTimeForWar() {
    JsonPath meetings = Api.data(Api.documented("said-at-meetings")).setRootPath("data.meetings");

    String samarkand = "nodes.find { it.title.contains('Modi') }.";
    assertThat(meetings.getString(samarkand + "place")).isEqualTo("Samarkand");
    assertThat(meetings.getList(samarkand + "statements.nodes.speakers.name.flatten()"))
        .containsOnly("Narendra Modi");
    assertThat(meetings.getList(samarkand + "statements.nodes.addressees.name.flatten()"))
        .containsOnly("Vladimir Putin");
    assertThat(meetings.getList(samarkand + "statements.nodes.text", String.class))
        .anyMatch(text -> text.contains("not the time for war"));
    assertThat(meetings.getList("nodes.title", String.class))
        .noneMatch(it -> it.contains("Macron"));
  }

  @Test
  void russiaSoldGasThatPutinClaims() {
    JsonPath sales =
        Api.data(Api.documented("russia-sells-to-china")).setRootPath("data.tradeFigures");

    String gas = "nodes.find { it.value == '13.8' }.";
    assertThat(sales.getString(gas + "unit")).isEqualTo("billion cubic metres");
    assertThat(sales.getString(gas + "commodity")).isEqualTo("natural gas");
    assertThat(sales.getList(gas + "claimedBy.name")).containsExactly("Vladimir Putin");
    String growth = "nodes.find { it.value == '23' }.";
    assertThat(sales.getString(growth + "measure")).isEqualTo("CHANGE");
    assertThat(sales.getString(growth + "direction")).isEqualTo("UP");
    assertThat(sales.getString(growth + "period.iso")).isEqualTo("2022-01/2022-09");
    assertThat(sales.getList("nodes.findAll { it.measure == 'RANK' }.value")).containsOnlyNulls();
  }

  @Test
  void everyContradictionHasSidesAndTheyAreOfSeveralKinds() {
    JsonPath all = Api.data(Api.documented("contradictions")).setRootPath("data.contradictions");

    assertThat(all.getInt("totalCount")).isGreaterThanOrEqualTo(20);
    assertThat(Set.copyOf(all.<String>getList("nodes.kind")))
        .contains("WORDING", "DATE", "STATUS", "SPEAKER", "ASSERTION");
    List<List<?>> sides = all.getList("nodes.sides");
    assertThat(sides).allSatisfy(one -> assertThat(one).hasSizeGreaterThanOrEqualTo(2));
    assertThat(all.getList("nodes.topic", String.class))
        .contains("What was declared to be without limits");
    String form = "nodes.find { it.topic.startsWith('In what form') }.sides.citations.flatten()";
    assertThat(all.getList(form + ".start").stream().distinct()).hasSizeGreaterThan(3);
  }

  @Test
  void theFriendshipWithoutLimitsHasARenderingInFourArticles() {
    JsonPath found =
        Api.data(Api.documented("no-limits-friendship")).setRootPath("data.statements");

    List<String> quotes = found.getList("nodes[0].variants.quotes.flatten()");
    assertThat(found.getList("nodes[0].quotes")).containsExactly("boundless friendship");
    assertThat(quotes).contains("unlimited friendship", "unlimited cooperation");
    Set<String> articles =
        Stream.concat(
                found.<String>getList("nodes[0].citations.nodes.article.title").stream(),
                found
                    .<String>getList("nodes[0].variants.citations.nodes.flatten().article.title")
                    .stream())
            .collect(Collectors.toSet());
    assertThat(articles).hasSize(4);
  }

  @Test
  void leadersAreToldDifferentlyAtSecondHand() {
    JsonPath found = Api.data(Api.documented("second-hand")).setRootPath("data.statements");

    assertThat(found.getInt("totalCount")).isGreaterThan(5);
    assertThat(found.getList("nodes.speakers.name.flatten()"))
        .contains("Vladimir Putin", "Xi Jinping");
    assertThat(found.<List<?>>getList("nodes.citations.nodes.via.flatten()")).isNotEmpty();
    assertThat(found.<List<List<?>>>getList("nodes.citations.nodes.via"))
        .allSatisfy(citations -> assertThat(citations).isNotEmpty().doesNotContain(List.of()));
    assertThat(found.<List<?>>getList("nodes.contradictions"))
        .allSatisfy(contradictions -> assertThat(contradictions).isNotEmpty());
    String best = "nodes.find { it.text.contains('best in history') }.";
    assertThat(found.getList(best + "citations.nodes.via.flatten().name")).contains("Reuters");
  }

  @Test
  void relationshipsAreThoseOfTheDay() {
    String query = Api.documented("relationships-as-of");
    JsonPath in2022 = Api.data(query).setRootPath("data.country");
    assertThat(in2022.getList("leaders.name")).containsExactly("Xi Jinping");
    assertThat(in2022.getList("relationships.nodes.predicate")).contains("PARTNER_OF", "FRIEND_OF");
    assertThat(in2022.getString("relationships.nodes.find { it.predicate == 'ALLY_OF' }.status"))
        .isIn("DENIED", "CONTESTED");

    JsonPath in1969 =
        Api.data(query, Map.of("country", "China", "date", "1969-06-01"))
            .setRootPath("data.country");
    assertThat(in1969.getList("leaders.name")).isEmpty();
    assertThat(in2022.getList("relationships.nodes.predicate")).doesNotContain("CLASHED_WITH");
    assertThat(in1969.getList("relationships.nodes.predicate")).contains("CLASHED_WITH");
  }

  @Test
  void theTimelineOfXiLeadsFromBaliToTheCallAtTheEndOfTheYear() {
    JsonPath xi = Api.data(Api.documented("timeline")).setRootPath("data.actor");

    assertThat(xi.getString("name")).isEqualTo("Xi Jinping");
    assertThat(xi.getList("timeline.edges")).hasSize(xi.getInt("timeline.totalCount"));
    assertThat(xi.getBoolean("timeline.pageInfo.hasNextPage")).isFalse();
    assertThat(Set.copyOf(xi.<String>getList("timeline.edges.node.__typename")))
        .containsExactlyInAnyOrder("Meeting", "Statement", "Article", "TradeFigure");
    String meetings = "timeline.edges.node.findAll { it.__typename == 'Meeting' }.";
    assertThat(xi.getList(meetings + "title", String.class))
        .containsSubsequence(
            "Meeting of Xi Jinping and Joe Biden at the G20 summit in Bali",
            "Bilateral meeting of Xi Jinping and Olaf Scholz",
            "Meeting of Xi Jinping and Dmitry Medvedev in Beijing",
            "Video call between Vladimir Putin and Xi Jinping")
        .doesNotContain("Visit of Xi Jinping to Moscow");
    assertThat(xi.getList(meetings + "citations.nodes.flatten().article.title"))
        .doesNotContainNull();
  }

  @Test
  void threeStepsLeadFromScholzToGazprom() {
    JsonPath path = Api.data(Api.documented("path")).setRootPath("data");

    assertThat(path.getList("path.from.name"))
        .containsExactly("Olaf Scholz", "Xi Jinping", "China");
    assertThat(path.getList("path.to.name")).containsExactly("Xi Jinping", "China", "Gazprom");
    assertThat(path.getList("path.facts.totalCount")).containsExactly(2, 1, 1);
    assertThat(path.getList("path.facts.nodes.__typename.flatten()"))
        .containsExactlyInAnyOrder("Meeting", "Statement", "Meeting", "Relationship");
    assertThat(path.getString("path[2].facts.nodes[0].predicate")).isEqualTo("SUPPLIES_ENERGY_TO");
    assertThat(path.getString("path[2].facts.nodes[0].citations.nodes[0].article.title"))
        .isNotBlank();
  }

  @Test
  void theShareOfChinaInRussianImportsRoseFrom15To25Percent() {
    JsonPath series = Api.data(Api.documented("trade-series")).setRootPath("data");

    assertThat(series.getList("tradeSeries.value")).containsExactly("15", "25");
    assertThat(series.getList("tradeSeries.unit")).containsOnly("percent");
    assertThat(series.getList("tradeSeries.approximate")).containsExactly(false, true);
    assertThat(series.getList("tradeSeries.period.iso"))
        .containsExactly("2021-01/2021-09", "2022-01/2022-09");
    assertThat(series.getList("tradeSeries.claimedBy.name.flatten()"))
        .containsOnly("Elina Ribakova");
  }

  @Test
  void putinIsQuotedMostAndTheWarIsSpokenOfMost() {
    JsonPath stats = Api.data(Api.documented("stats")).setRootPath("data");

    assertThat(stats.getList("speakers.label").subList(0, 3))
        .isEqualTo(List.of("Vladimir Putin", "Xi Jinping", "China"));
    assertThat(stats.getList("speakers.count").subList(0, 3)).isEqualTo(List.of(34, 27, 13));
    assertThat(stats.getList("speakers[0].node.leads.name")).containsExactly("Russia");
    assertThat(stats.getString("speakers[2].node.__typename")).isEqualTo("Country");
    assertThat(stats.getString("topics[0].key")).isEqualTo("ukraine-war");
    assertThat(stats.getString("months[0].key")).isEqualTo("2022-12");

    JsonPath quoted =
        Api.data(Api.documented("stats"), Map.of("where", Map.of("kind", Map.of("eq", "DIRECT"))));
    assertThat(quoted.getList("kinds.key")).containsExactly("DIRECT");
  }

  @Test
  void aSearchFindsWhatIsMeantAndShowsWhere() {
    String query = Api.documented("search");
    JsonPath gazprom = Api.data(query).setRootPath("data.search");
    assertThat(gazprom.getString("edges[0].node.name")).isEqualTo("Gazprom");
    assertThat(gazprom.getString("edges[0].snippet")).isEqualTo("⟦Gazprom⟧");

    JsonPath limits =
        Api.data(query, Map.of("text", "\"no limits\"", "types", List.of("STATEMENT")))
            .setRootPath("data.search");
    assertThat(limits.getInt("totalCount")).isPositive();
    assertThat(limits.getList("edges.snippet", String.class))
        .allMatch(snippet -> snippet.contains("⟦no limits⟧"));
    assertThat(limits.getList("edges.node.citations.nodes.article.title.flatten()")).isNotEmpty();
  }
}
