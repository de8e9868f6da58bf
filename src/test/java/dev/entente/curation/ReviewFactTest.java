package dev.entente.curation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.dataset.Dataset;
import dev.entente.dataset.MinimalBundle;
import dev.entente.security.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** `reviewFact`, and who sees what afterwards. */
@QuarkusTest
@TestProfile(Keys.Configured.class)
class ReviewFactTest {

  private static final String MEETING = Ids.of("Meeting:solen-reuk-porto-vela-2024-05");
  private static final String STATEMENT = Ids.of("Statement:solen-keep-the-strait-open");
  private static final String FIGURE = Ids.of("TradeFigure:belmark-grain-from-arvenia-2024");
  private static final String RELATIONSHIP =
      Ids.of("Relationship:arvenia-supplies-goods-to-belmark");
  private static final String OFFICE = Ids.of("Office:mira-solen-president-of-arvenia");
  private static final List<String> ALL = List.of(OFFICE, MEETING, STATEMENT, RELATIONSHIP, FIGURE);

  @Inject Dataset dataset;
  @Inject DataSource source;

  @BeforeEach
  void everyFactIsAcceptedAndAsTheBundleSays() {
    dataset.load(MinimalBundle.get().named("reviewed").read());
    correct(OFFICE, "office", Map.of("title", "President"));
    correct(MEETING, "meeting", Map.of("status", "HELD", "date", "2024-05-03"));
    correct(
        STATEMENT, "statement", Map.of("text", "We will keep the strait open.", "kind", "DIRECT"));
    correct(RELATIONSHIP, "relationship", Map.of("status", "ASSERTED"));
    correct(FIGURE, "tradeFigure", Map.of("value", "40", "period", "2024"));
  }

  @Test
  void whatIsRejectedIsInNoDefaultRead() {
    Reads before = Reads.everything();
    assertThat(ALL).allSatisfy(fact -> assertThat(before.ids()).contains(fact));

    for (String fact : ALL) {
      JsonPath rejected = review(fact, "REJECT", "misread");
      assertThat(rejected.getList("userErrors")).isEmpty();
      assertThat(rejected.getMap("fact")).isNull();
    }

    Reads after = Reads.everything();
    assertThat(after.ids()).doesNotContainAnyElementsOf(ALL);
    assertThat(after.text())
        .doesNotContain("We will keep the strait open")
        .doesNotContain("about 40 percent")
        .doesNotContain("Mira Solen receives Tomas Reuk")
        .doesNotContain("When Tomas Reuk was in Porto Vela");
    assertThat(after.counts())
        .isEqualTo(
            before.countsLess(
                Map.of(
                    "offices", 1,
                    "meetings", 1,
                    "statements", 1,
                    "relationships", 1,
                    "tradeFigures", 1,
                    "contradictions", 1,
                    "citations", 6)));
  }

  @Test
  void whatIsAcceptedAgainIsAsItWas() {
    Reads before = Reads.everything();
    ALL.forEach(fact -> review(fact, "REJECT", null));

    for (String fact : ALL) {
      assertThat(review(fact, "ACCEPT", null).getString("fact.id")).isEqualTo(fact);
    }

    assertThat(Reads.everything().text()).isEqualTo(before.text());
  }

  @Test
  void aStatementOutlivesTheMeetingItWasMadeAt() {
    review(MEETING, "REJECT", null);
    JsonPath statement =
        Api.data(
            "query($id: ID!) { node(id: $id) { ... on Statement { text meeting { id } } } }",
            Map.of("id", STATEMENT));
    assertThat(statement.getString("node.text")).isEqualTo("We will keep the strait open.");
    assertThat(statement.getMap("node.meeting")).isNull();
    assertThat(
            Api.data(
                    "{ statements(where: {meeting: {title: {contains: \"Reuk in Porto\"}}}) {"
                        + " totalCount } }")
                .getInt("statements.totalCount"))
        .isZero();
  }

  @Test
  void nobodyLeadsByAnOfficeThatIsRejected() {
    String leaders =
        """
        { leaders(where: {slug: {eq: "mira-solen"}}) { totalCount }
          person(by: {slug: "mira-solen"}) { tradeFigures { totalCount } } }\
        """;
    assertThat(Api.data(leaders).getInt("leaders.totalCount")).isEqualTo(1);
    assertThat(Api.data(leaders).getInt("person.tradeFigures.totalCount")).isEqualTo(1);

    review(OFFICE, "REJECT", null);

    assertThat(Api.data(leaders).getInt("leaders.totalCount")).isZero();
    assertThat(Api.data(leaders).getInt("person.tradeFigures.totalCount")).isZero();
  }

  @Test
  void editorsSeeWhatIsRejectedWithEverythingBelowIt() {
    review(STATEMENT, "REJECT", "misread");
    review(MEETING, "REJECT", "misread");
    JsonPath queue =
        Editor.BOB.data(
            """
            { reviewQueue(state: REJECTED, first: 100) { totalCount nodes { id state
                citations { nodes { start article { slug } } }
                ... on Statement { text speakers { name } meeting { title state } } } } }\
            """);
    assertThat(queue.getList("reviewQueue.nodes.id")).contains(STATEMENT, MEETING);
    String found = "reviewQueue.nodes.find { it.id == '" + STATEMENT + "' }";
    assertThat(queue.getString(found + ".state")).isEqualTo("REJECTED");
    assertThat(queue.getString(found + ".speakers[0].name")).isEqualTo("Mira Solen");
    assertThat(queue.getString(found + ".meeting.state")).isEqualTo("REJECTED");
    assertThat(queue.getInt(found + ".citations.nodes[0].start")).isEqualTo(113);
    assertThat(Reads.everything().ids()).doesNotContain(STATEMENT);
  }

  @Test
  void theQueueIsForEditorsAndAlone() {
    assertThat(Api.answer("{ reviewQueue { totalCount } }").getString("errors[0].extensions.code"))
        .isEqualTo("UNAUTHENTICATED");
    assertThat(
            Editor.ALICE
                .answer("{ meetings { totalCount } reviewQueue { totalCount } }", Map.of())
                .getString("errors[0].extensions.code"))
        .isEqualTo("BAD_USER_INPUT");
  }

  @Test
  void aCorrectionIsShownAndTheFormerValuesAreInTheAuditLog() {
    JsonPath corrected =
        Editor.ALICE.mutate(
            "reviewFact",
            "fact { id ... on TradeFigure { value approximate period { iso start } commodity } }",
            Map.of(
                "fact",
                FIGURE,
                "decision",
                "CORRECT",
                "reason",
                "The article says 38.",
                "tradeFigure",
                Map.of("value", "38", "period", "2023-12")));
    assertThat(corrected.getList("userErrors")).isEmpty();
    assertThat(corrected.getString("fact.value")).isEqualTo("38");
    assertThat(corrected.getString("fact.period.start")).isEqualTo("2023-12-01");
    assertThat(corrected.getString("fact.commodity")).isEqualTo("grain");

    JsonPath log =
        Editor.ALICE.data(
            """
            query($id: ID) { auditLog(target: $id, first: 1) { nodes {
              action reason madeBy changes { field former present } } } }\
            """,
            Map.of("id", FIGURE));
    assertThat(log.getString("auditLog.nodes[0].reason")).isEqualTo("The article says 38.");
    assertThat(log.getList("auditLog.nodes[0].changes"))
        .containsExactly(
            Map.of("field", "value", "former", "40", "present", "38"),
            Map.of("field", "period", "former", "2024", "present", "2023-12"));
  }

  @Test
  void everyKindOfFactCanBeCorrected() {
    correct(OFFICE, "office", Map.of("title", "Acting President", "from", "2024-01"));
    correct(MEETING, "meeting", Map.of("status", "PLANNED", "date", "2024-05-02"));
    correct(STATEMENT, "statement", Map.of("text", "The strait stays open.", "kind", "INDIRECT"));
    correct(RELATIONSHIP, "relationship", Map.of("status", "ALLEGED", "note", "says the paper"));

    JsonPath nodes =
        Api.data(
            """
            query($ids: [ID!]!) { nodes(ids: $ids) {
              ... on Office { title from { iso } } ... on Meeting { held: status date { iso } }
              ... on Statement { text kind } ... on Relationship { status note } } }\
            """,
            Map.of("ids", List.of(OFFICE, MEETING, STATEMENT, RELATIONSHIP)));
    assertThat(nodes.getString("nodes[0].from.iso")).isEqualTo("2024-01");
    assertThat(nodes.getString("nodes[1].held")).isEqualTo("PLANNED");
    assertThat(nodes.getString("nodes[2].text")).isEqualTo("The strait stays open.");
    assertThat(nodes.getString("nodes[3].note")).isEqualTo("says the paper");
  }

  /** The order of the facts of an actor is read from copies of their dates. */
  @Test
  void whatIsCorrectedTakesItsNewPlaceAmongTheFactsOfItsActors() throws SQLException {
    correct(MEETING, "meeting", Map.of("date", "2019-01-02"));
    correct(STATEMENT, "statement", Map.of("saidOn", "2019-01-03"));
    correct(FIGURE, "tradeFigure", Map.of("period", "2018"));

    try (Connection connection = source.getConnection();
        var statement = connection.createStatement();
        ResultSet different =
            statement.executeQuery(
                """
                select
                  (select count(*) from participation p join meeting m on m.id = p.meeting_id
                    where p.met_on <> m.date_start),
                  (select count(*) from statement_actor a join statement s on s.id = a.statement_id
                    where a.said_on is distinct from s.said_on_start),
                  (select count(*) from trade_figure_party p join trade_figure f
                    on f.id = p.trade_figure_id
                    where p.period_start <> f.period_start or p.slug <> f.slug)\
                """)) {
      different.next();
      assertThat(List.of(different.getInt(1), different.getInt(2), different.getInt(3)))
          .containsExactly(0, 0, 0);
    }
  }

  @Test
  void whatWasDecidedStandsWhenABundleIsLoadedAgain() {
    review(RELATIONSHIP, "REJECT", null);
    correct(OFFICE, "office", Map.of("title", "Head of State"));

    JsonPath loaded =
        Editor.ALICE.mutate(
            "importBundle",
            "imported change { changes { field present } }",
            Map.of("bundle", MinimalBundle.get().named("reviewed-again").json().toString()));

    assertThat(loaded.getBoolean("imported")).isTrue();
    assertThat(loaded.getList("change.changes.findAll { it.field == 'passedOver' }.present"))
        .contains(
            "Office:mira-solen-president-of-arvenia",
            "Relationship:arvenia-supplies-goods-to-belmark");
    assertThat(Reads.everything().ids()).doesNotContain(RELATIONSHIP);
    assertThat(
            Api.data(
                    "query($id: ID!) { node(id: $id) { ... on Office { title citations { totalCount"
                        + " } } } }",
                    Map.of("id", OFFICE))
                .getMap("node"))
        .containsEntry("title", "Head of State")
        .containsEntry("citations", Map.of("totalCount", 1));
  }

  @Test
  void wrongInputIsAUserError() {
    refused(Map.of("fact", "nonsense", "decision", "ACCEPT"), "INVALID", "fact");
    refused(Map.of("fact", Editor.actor("mira-solen"), "decision", "ACCEPT"), "NOT_FOUND", "fact");
    refused(Map.of("fact", MEETING, "decision", "CORRECT"), "INVALID", "decision");
    refused(
        Map.of("fact", MEETING, "decision", "ACCEPT", "meeting", Map.of("place", "x")),
        "INVALID",
        "decision");
    refused(
        Map.of("fact", MEETING, "decision", "CORRECT", "statement", Map.of("text", "x")),
        "INVALID",
        "statement");
    refused(
        Map.of("fact", MEETING, "decision", "CORRECT", "meeting", Map.of("date", "soon")),
        "INVALID",
        "meeting.date");
    refused(
        Map.of("fact", MEETING, "decision", "CORRECT", "meeting", Map.of("endDate", "2020")),
        "INVALID",
        "meeting.endDate");
    refused(
        Map.of("fact", STATEMENT, "decision", "CORRECT", "statement", Map.of("text", "")),
        "INVALID",
        "statement.text");
    refused(
        Map.of("fact", FIGURE, "decision", "CORRECT", "tradeFigure", Map.of("value", "many")),
        "INVALID",
        "tradeFigure.value");
    refused(
        Map.of("fact", MEETING, "decision", "REJECT", "reason", "x".repeat(1001)),
        "INVALID",
        "reason");
  }

  @Test
  void toDecideWhatIsDecidedIsNoChange() {
    review(MEETING, "REJECT", "misread");
    for (JsonPath again :
        List.of(
            review(MEETING, "REJECT", "still misread"),
            review(STATEMENT, "ACCEPT", null),
            Editor.ALICE.mutate(
                "reviewFact",
                "fact { id }",
                Map.of(
                    "fact",
                    STATEMENT,
                    "decision",
                    "CORRECT",
                    "statement",
                    Map.of("kind", "DIRECT"))))) {
      assertThat(again.getList("userErrors")).isEmpty();
      assertThat(again.getMap("change")).isNull();
    }
    assertThat(review(STATEMENT, "ACCEPT", null).getString("fact.id")).isEqualTo(STATEMENT);
    assertThat(
            Editor.ALICE
                .data(
                    "query($id: ID) { auditLog(target: $id, first: 1) { nodes { reason } } }",
                    Map.of("id", MEETING))
                .getString("auditLog.nodes[0].reason"))
        .isEqualTo("misread");
  }

  @Test
  void theSameKeyDecidesOnce() {
    Map<String, Object> input =
        Map.of("fact", MEETING, "decision", "REJECT", "idempotencyKey", "review-once");
    String first = Editor.ALICE.mutate("reviewFact", "", input).getString("change.datasetVersion");
    review(MEETING, "ACCEPT", null);

    assertThat(Editor.ALICE.mutate("reviewFact", "", input).getString("change.datasetVersion"))
        .isEqualTo(first);
    assertThat(Reads.everything().ids()).contains(MEETING);
  }

  private static void correct(String fact, String member, Map<String, Object> values) {
    JsonPath corrected =
        Editor.ALICE.mutate(
            "reviewFact",
            "fact { id }",
            Map.of("fact", fact, "decision", "CORRECT", member, values));
    assertThat(corrected.getList("userErrors")).isEmpty();
    assertThat(corrected.getString("fact.id")).isEqualTo(fact);
  }

  private static JsonPath review(String fact, String decision, String reason) {
    Map<String, Object> input = new HashMap<>(Map.of("fact", fact, "decision", decision));
    input.put("reason", reason);
    return Editor.ALICE.mutate("reviewFact", "fact { id }", input);
  }

  private static void refused(Map<String, Object> input, String code, String field) {
    JsonPath refused = Editor.ALICE.mutate("reviewFact", "fact { id }", input);
    assertThat(refused.getList("userErrors.code")).as(field).containsExactly(code);
    assertThat(String.join(".", refused.<List<String>>getList("userErrors.field").get(0)))
        .isEqualTo("input." + field);
  }
}
