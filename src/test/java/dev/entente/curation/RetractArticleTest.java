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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** `retractArticle` and `reinstateArticle`. */
@QuarkusTest
@TestProfile(Keys.Configured.class)
class RetractArticleTest {

  private static final String ARTICLE = Ids.of("Article:reuk-in-porto-vela-2024-05");
  private static final String ONLY_THERE = Ids.of("Statement:solen-strait-would-stay-open");
  private static final String ELSEWHERE_TOO = Ids.of("Meeting:solen-reuk-porto-vela-2024-05");

  @Inject Dataset dataset;

  @BeforeEach
  void load() {
    dataset.load(MinimalBundle.get().named("retracted").read());
  }

  @AfterEach
  void putBack() {
    reinstate(ARTICLE);
    Editor.ALICE.mutate("reviewFact", "", Map.of("fact", ONLY_THERE, "decision", "ACCEPT"));
  }

  @Test
  void factsWithoutAnotherCitationGoAndTheOthersStay() {
    Reads before = Reads.everything();
    JsonPath retracted = retract(ARTICLE, "withdrawn by the paper");
    Reads after = Reads.everything();

    assertThat(retracted.getList("userErrors")).isEmpty();
    assertThat(retracted.getInt("retractedFacts")).isEqualTo(1);
    assertThat(after.ids())
        .contains(ELSEWHERE_TOO)
        .doesNotContain(ARTICLE, ONLY_THERE)
        .doesNotContain(Ids.of("Contradiction:reuk-in-porto-vela-day"));
    assertThat(after.text())
        .doesNotContain("reuk-in-porto-vela-2024-05")
        .doesNotContain("On Thursday, 2 May.");
    assertThat(after.counts())
        .isEqualTo(
            before.countsLess(
                Map.of("articles", 1, "statements", 1, "contradictions", 1, "citations", 2)));
    assertThat(citations(ELSEWHERE_TOO)).isEqualTo(1);
  }

  @Test
  void theAuditLogKeepsWhatWent() {
    retract(ARTICLE, "withdrawn by the paper");
    JsonPath log =
        Editor.BOB.data(
            """
            query($id: ID) { auditLog(target: $id, first: 1) { nodes {
              action reason target { id } targetId changes { field former present } } } }""",
            Map.of("id", ARTICLE));
    log.setRootPath("data.auditLog.nodes[0]");
    assertThat(log.getString("action")).isEqualTo("RETRACT_ARTICLE");
    assertThat(log.getString("reason")).isEqualTo("withdrawn by the paper");
    assertThat(log.getString("targetId")).isEqualTo(ARTICLE);
    assertThat(log.getMap("target")).isNull();
    assertThat(log.getList("changes"))
        .contains(
            Map.of(
                "field", "Statement:solen-strait-would-stay-open",
                "former", "ACCEPTED",
                "present", "RETRACTED"));
  }

  @Test
  void loadingTheBundleAgainDoesNotBringItBack() {
    retract(ARTICLE, "withdrawn");
    JsonPath loaded =
        Editor.ALICE.mutate(
            "importBundle",
            "imported change { changes { field present } }",
            Map.of(
                "bundle",
                MinimalBundle.get()
                    .named("retracted-again-" + System.nanoTime())
                    .json()
                    .toString()));

    assertThat(loaded.getBoolean("imported")).isTrue();
    assertThat(loaded.getList("change.changes.findAll { it.field == 'passedOver' }.present"))
        .containsExactly("Article:reuk-in-porto-vela-2024-05");
    assertThat(Reads.everything().ids())
        .contains(ELSEWHERE_TOO)
        .doesNotContain(ARTICLE, ONLY_THERE);
    assertThat(citations(ELSEWHERE_TOO)).isEqualTo(1);
  }

  @Test
  void whatIsReinstatedIsAsItWas() {
    String before = Reads.everything().text();
    retract(ARTICLE, "withdrawn");
    assertThat(reinstate(ARTICLE).getString("article.id")).isEqualTo(ARTICLE);
    assertThat(Reads.everything().text()).isEqualTo(before);
  }

  @Test
  void aRejectedFactDoesNotComeBackWithItsArticle() {
    Editor.ALICE.mutate("reviewFact", "", Map.of("fact", ONLY_THERE, "decision", "REJECT"));
    retract(ARTICLE, "withdrawn");
    reinstate(ARTICLE);
    assertThat(Reads.everything().ids()).contains(ARTICLE).doesNotContain(ONLY_THERE);
  }

  @Test
  void theSameKeyRetractsOnceAndAnswersAsTheFirstTime() {
    Map<String, Object> input =
        Map.of("article", ARTICLE, "reason", "withdrawn", "idempotencyKey", "retract-once");
    JsonPath first = Editor.ALICE.mutate("retractArticle", "retractedFacts", input);
    assertThat(Editor.ALICE.mutate("retractArticle", "retractedFacts", input).getMap(""))
        .isEqualTo(first.getMap(""));
  }

  @Test
  void wrongInputIsAUserError() {
    refused(retract("nonsense", "x"), "INVALID", "article");
    refused(retract(ELSEWHERE_TOO, "x"), "NOT_FOUND", "article");
    refused(retract(ARTICLE, " "), "INVALID", "reason");
    refused(retract(ARTICLE, "x".repeat(1001)), "INVALID", "reason");
    refused(reinstate(ARTICLE), "CONFLICT", "article");
    retract(ARTICLE, "once");
    refused(retract(ARTICLE, "twice"), "CONFLICT", "article");
    refused(
        Editor.ALICE.mutate("reviewFact", "", Map.of("fact", ONLY_THERE, "decision", "ACCEPT")),
        "CONFLICT",
        "fact");
  }

  private static JsonPath retract(String article, String reason) {
    return Editor.ALICE.mutate(
        "retractArticle", "retractedFacts", Map.of("article", article, "reason", reason));
  }

  private static JsonPath reinstate(String article) {
    return Editor.ALICE.mutate("reinstateArticle", "article { id }", Map.of("article", article));
  }

  private static int citations(String fact) {
    return Api.data(
            "query($id: ID!) { node(id: $id) { ... on Meeting { citations { totalCount } } } }",
            Map.of("id", fact))
        .getInt("node.citations.totalCount");
  }

  private static void refused(JsonPath payload, String code, String field) {
    assertThat(payload.getList("userErrors.code")).containsExactly(code);
    assertThat(payload.<List<String>>getList("userErrors.field"))
        .containsExactly(List.of("input", field));
  }
}
