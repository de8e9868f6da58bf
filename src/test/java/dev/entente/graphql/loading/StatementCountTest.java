package dev.entente.graphql.loading;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.database.TestDatabase;
import dev.entente.dataset.Dataset;
import dev.entente.dataset.bundle.BundleReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The number of SQL statements of a query depends on its shape alone: the guard against N+1. Every
 * documented query is counted on the sample, then on ten times as many facts.
 */
@QuarkusTest
@TestProfile(StatementCountTest.OwnDatabase.class)
class StatementCountTest {

  /**
   * What each query takes on the sample. It may take fewer when there is nothing left to read on a
   * level, never more.
   */
  private static final Map<String, Integer> STATEMENTS =
      Map.ofEntries(
          entry("leader", 32),
          entry("said-at-meetings", 8),
          entry("russia-sells-to-china", 7),
          entry("contradictions", 7),
          entry("no-limits-friendship", 14),
          entry("relationships-as-of", 9),
          entry("timeline", 19),
          entry("path", 16),
          entry("trade-series", 6),
          entry("stats", 7),
          entry("search", TestDatabase.IS_POSTGRESQL ? 19 : 21));

  @Inject SessionFactory factory;
  @Inject Dataset dataset;
  @Inject BundleReader reader;

  @Test
  void tenTimesTheRowsTakeNoMoreStatements(@TempDir Path folder) throws IOException {
    int rows = rows();
    assertThat(count()).isEqualTo(STATEMENTS);

    assertThat(dataset.load(reader.read(GrownSample.write(folder, 9)))).isTrue();

    assertThat(rows()).isEqualTo(10 * rows);
    assertThat(count())
        .allSatisfy((query, count) -> assertThat(count).isLessThanOrEqualTo(STATEMENTS.get(query)));
  }

  @Test
  void manyParentsTakeOneStatementForEachFieldAndSetOfArguments() {
    assertThat(
            statements(
                """
                { actors(first: 100) { nodes {
                    a: meetings(first: 3) { nodes { title } }
                    b: meetings(first: 5) { nodes { title } }
                    aliases { text }
                    asSpeaker: statements(first: 2) { totalCount nodes { text } }
                    spokenOf: statements(role: MENTIONED, first: 2) { nodes { text } } } } }"""))
        .isEqualTo(1 + 2 + 1 + 2 + 1);
  }

  @Test
  void timelinesOfManyActorsTakeOneStatementForEachKind() {
    String timelines =
        """
        { actors(first: %d) { nodes { timeline(first: 5%s) {
            totalCount
            nodes {
              ... on Meeting { participants { actor { name } } }
              ... on Statement { speakers { name } }
              ... on TradeFigure { reporter { name } }
              ... on Fact { citations(first: 1) { nodes { start } } } } } } } }""";
    int actors = 1;
    int kinds = 5;
    // Statements' speakers and citations; the participants' actors and reporters are on this page.
    int fields = 1 + 1 + 1;
    assertThat(statements(timelines.formatted(100, ""))).isEqualTo(actors + 2 * kinds + fields);
    assertThat(statements(timelines.formatted(100, ", types: [MEETING]")))
        .isEqualTo(actors + 2 + 2);
  }

  @Test
  void aPathTakesNoMoreStatementsForMoreFacts() {
    String path =
        """
        { path(from: { slug: "olaf-scholz" }, to: { slug: "uzbekistan" }) {
            from { name } to { name } facts(first: 3) { totalCount nodes { id } } } }""";
    int ends = 2;
    int steps = 4;
    int actors = 1;
    int kinds = 3;
    assertThat(statements(path)).isEqualTo(ends + steps + actors + 2 * kinds);
  }

  @Test
  void whatIsNotAskedForIsNotCounted() {
    assertThat(statements("{ meetings { nodes { title } } }")).isEqualTo(1);
    assertThat(statements("{ meetings { nodes { title } totalCount } }")).isEqualTo(2);
  }

  /**
   * Finding takes four, five on H2; then there is one for each of the types, fields and passages.
   */
  @Test
  void aSearchTakesNoMoreStatementsForMoreResults() {
    String search =
        """
        { search(text: "china", first: %d) { totalCount edges { score snippet node {
            ... on Actor { name aliases { text } }
            ... on Meeting { participants { actor { name } } }
            ... on Statement { speakers { name } quotes }
            ... on Article { publisher { name } }
            ... on TradeFigure { reporter { name } partner { name } } } } } }""";
    int all = statements(search.formatted(100));

    assertThat(statements(search.formatted(5))).isLessThanOrEqualTo(all);
    assertThat(all).isLessThanOrEqualTo(30);
  }

  private Map<String, Integer> count() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    STATEMENTS.keySet().forEach(name -> counts.put(name, statements(Api.documented(name))));
    return counts;
  }

  private int statements(String query) {
    factory.getStatistics().clear();
    Api.data(query);
    return (int) factory.getStatistics().getPrepareStatementCount();
  }

  private static int rows() {
    JsonPath counts =
        Api.data("{ dataset { counts { meetings statements relationships tradeFigures } } }")
            .setRootPath("data.dataset.counts");
    return counts.getInt("meetings")
        + counts.getInt("statements")
        + counts.getInt("relationships")
        + counts.getInt("tradeFigures");
  }

  /** Other tests count on the sample alone. */
  public static class OwnDatabase implements QuarkusTestProfile {}
}
