package dev.entente.ingest.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.change.AuditAction;
import dev.entente.change.Ledger;
import dev.entente.curation.Editor;
import dev.entente.dataset.Dataset;
import dev.entente.dataset.MinimalBundle;
import dev.entente.graphql.execution.DataVersion;
import dev.entente.ingest.draft.Proposing;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.security.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What becomes of proposals: new facts, facts that wait, and facts that the graph knows. */
@QuarkusTest
@TestProfile(Keys.Configured.class)
class IngestionTest {

  private static final String MEETINGS =
      """
      query($from: Date, $until: Date) {
        meetings(where: {date: {gte: $from, lte: $until}}) {
          nodes {
            status date { iso }
            citations { nodes { article { slug publishedOn { iso } } extractor confidence start end excerpt } }
            contradictions { kind topic sides { view article { slug } } }
          } } }""";

  @Inject Ledger ledger;
  @Inject Ingestion ingestion;
  @Inject KnownActors actors;
  @Inject Dataset dataset;
  @Inject DataVersion version;

  private Ingested ingest(Proposing article) {
    AtomicReference<Ingested> ingested = new AtomicReference<>();
    var gazetteer = actors.gazetteer();
    ledger.write(
        AuditAction.INGEST_ARTICLE,
        "test",
        change ->
            ingested.set(
                ingestion.store(
                    new Extraction(article.submission(), article.proposal(), true, null),
                    gazetteer,
                    change)));
    return ingested.get();
  }

  private static JsonPath meetings(String from, String until) {
    return Api.data(MEETINGS, Map.of("from", from, "until", until)).setRootPath("data.meetings");
  }

  @Test
  void twoArticlesOnOneCallAreOneMeetingWithTwoCitations() {
    Ingested first =
        ingest(
            Proposing.of("2021-02-11", "Modi and Scholz spoke by telephone on Wednesday.")
                .call("2021-02-10", "Modi and Scholz spoke", "narendra-modi", "olaf-scholz"));
    Ingested second =
        ingest(
            Proposing.of("2021-02-12", "On Wednesday, Scholz called Modi, his office said.")
                .call("2021-02-10", "Scholz called Modi", "olaf-scholz", "narendra-modi"));

    assertThat(first.live()).isEqualTo(1);
    assertThat(second.live()).isZero();
    assertThat(second.matched()).isEqualTo(1);
    JsonPath found = meetings("2021-02-10", "2021-02-10");
    assertThat(found.getList("nodes")).hasSize(1);
    assertThat(found.getList("nodes[0].citations.nodes.article.slug"))
        .containsExactly(first.article(), second.article());
    assertThat(found.getList("nodes[0].citations.nodes.extractor"))
        .containsOnly("meeting-verb-spoke");
    assertThat(found.getList("nodes[0].citations.nodes.excerpt"))
        .containsExactly("Modi and Scholz spoke", "Scholz called Modi");
    assertThat(found.getList("nodes[0].contradictions")).isEmpty();
  }

  @Test
  void anotherDayIsAContradiction() {
    ingest(
        Proposing.of("2021-03-11", "Macron and Scholz spoke on Tuesday, 9 March.")
            .call("2021-03-09", "Macron and Scholz spoke", "emmanuel-macron", "olaf-scholz"));
    Ingested second =
        ingest(
            Proposing.of("2021-03-12", "Scholz and Macron talked on 10 March by telephone.")
                .call("2021-03-10", "Scholz and Macron talked", "olaf-scholz", "emmanuel-macron"));

    assertThat(second.contradictions()).isEqualTo(1);
    JsonPath found = meetings("2021-03-09", "2021-03-10");
    assertThat(found.getList("nodes")).hasSize(1);
    assertThat(found.getList("nodes[0].citations.nodes")).hasSize(2);
    assertThat(found.getList("nodes[0].contradictions.kind")).containsExactly("DATE");
    assertThat(found.getList("nodes[0].contradictions[0].sides.view"))
        .containsExactly("2021-03-09", "2021-03-10");
  }

  @Test
  void whatIsDeniedIsNoCitationOfWhatIsHeld() {
    ingest(
        Proposing.of("2021-04-11", "Putin and Macron spoke by telephone on 10 April.")
            .call("2021-04-10", "Putin and Macron spoke", "vladimir-putin", "emmanuel-macron"));
    Ingested denial =
        ingest(
            Proposing.of("2021-04-12", "The Kremlin denied that Putin talked to Macron.")
                .meeting(
                    MeetingKind.CALL,
                    MeetingFormat.PHONE,
                    MeetingStatus.DENIED,
                    "2021-04-10",
                    "Putin talked to Macron",
                    0.9,
                    "vladimir-putin",
                    "emmanuel-macron"));

    assertThat(denial.live()).isEqualTo(1);
    assertThat(denial.contradictions()).isEqualTo(1);
    JsonPath found = meetings("2021-04-10", "2021-04-10");
    assertThat(found.getList("nodes.status")).containsExactlyInAnyOrder("HELD", "DENIED");
    assertThat(found.getList("nodes.contradictions.flatten().kind")).containsOnly("STATUS");
  }

  @Test
  void whatWasPlannedTookPlace() {
    ingest(
        Proposing.of("2021-05-01", "Biden and Xi are to speak by telephone on 5 May.")
            .meeting(
                MeetingKind.CALL,
                MeetingFormat.PHONE,
                MeetingStatus.PLANNED,
                "2021-05-05",
                "Biden and Xi are to speak",
                0.9,
                "joe-biden",
                "xi-jinping"));
    ingest(
        Proposing.of("2021-05-06", "Biden and Xi spoke by telephone on Wednesday.")
            .call("2021-05-05", "Biden and Xi spoke", "joe-biden", "xi-jinping"));

    JsonPath found = meetings("2021-05-05", "2021-05-05");
    assertThat(found.getList("nodes.status")).containsExactly("HELD");
    assertThat(found.getList("nodes[0].citations.nodes")).hasSize(2);
    assertThat(found.getList("nodes[0].contradictions")).isEmpty();
  }

  @Test
  void whatIsNotSureEnoughWaitsForAnEditor() {
    String words = "Modi might have met Macron";
    Ingested article =
        ingest(
            Proposing.of("2021-06-11", "Some say that " + words + " on Thursday.")
                .meeting(
                    MeetingKind.MEETING,
                    MeetingFormat.IN_PERSON,
                    MeetingStatus.HELD,
                    "2021-06-10",
                    words,
                    0.6,
                    "narendra-modi",
                    "emmanuel-macron"));

    assertThat(article.live()).isZero();
    assertThat(article.waiting()).isEqualTo(1);
    assertThat(meetings("2021-06-10", "2021-06-10").getList("nodes")).isEmpty();
    JsonPath queue =
        Editor.ALICE.data(
            "{ reviewQueue { nodes { id state citations { nodes { article { slug } } } } } }");
    String waiting =
        "reviewQueue.nodes.find { it.citations.nodes[0].article.slug == '%s' }."
            .formatted(article.article());
    assertThat(queue.getString(waiting + "state")).isEqualTo("PROPOSED");
    Editor.ALICE.mutate(
        "reviewFact",
        "fact { id }",
        Map.of("fact", queue.getString(waiting + "id"), "decision", "ACCEPT"));
    assertThat(meetings("2021-06-10", "2021-06-10").getList("nodes")).hasSize(1);
  }

  @Test
  void aSurerArticleBringsToLightWhatWaited() {
    ingest(
        Proposing.of("2021-07-11", "It seems that Modi called Biden.")
            .meeting(
                MeetingKind.CALL,
                MeetingFormat.PHONE,
                MeetingStatus.HELD,
                "2021-07-10",
                "Modi called Biden",
                0.5,
                "narendra-modi",
                "joe-biden"));
    assertThat(meetings("2021-07-10", "2021-07-10").getList("nodes")).isEmpty();
    ingest(
        Proposing.of("2021-07-12", "Biden and Modi spoke on Saturday.")
            .call("2021-07-10", "Biden and Modi spoke", "joe-biden", "narendra-modi"));

    assertThat(meetings("2021-07-10", "2021-07-10").getList("nodes[0].citations.nodes")).hasSize(2);
  }

  @Test
  void theSameWordsAreStoredOnce() {
    Proposing article =
        Proposing.of("2021-08-11", "Xi and Modi spoke by telephone.")
            .call("2021-08-10", "Xi and Modi spoke", "xi-jinping", "narendra-modi");
    Ingested first = ingest(article);
    String before = version.current();
    Ingested again = ingest(article);

    assertThat(again.duplicate()).isTrue();
    assertThat(again.article()).isEqualTo(first.article());
    assertThat(version.current()).isEqualTo(before);
  }

  @Test
  void anotherTranslationIsAVariant() {
    String one = "We will build the new harbour together with all our neighbours this summer.";
    String other = "Together with all neighbours we shall be building the new harbour in summer.";
    ingest(
        Proposing.of("2021-09-11", "“" + one + "” said Modi.")
            .said("narendra-modi", one, "“" + one + "” said Modi", 0.95));
    ingest(
        Proposing.of("2021-09-12", "Modi said: “" + other + "”")
            .said("narendra-modi", other, "Modi said: “" + other + "”", 0.95));

    JsonPath found =
        Api.data(
            "{ statements(where: {text: {contains: \"harbour\"}}) {"
                + " nodes { text variants { text } } } }");
    assertThat(found.getList("statements.nodes")).hasSize(2);
    assertThat(found.getList("statements.nodes.variants.flatten().text"))
        .containsExactlyInAnyOrder(one, other);
  }

  @Test
  void theSameWordsOfASpeakerAreOneStatement() {
    String words = "Nobody has ever caught a heavier pike in this quiet lake.";
    ingest(
        Proposing.of("2021-10-11", "“" + words + "” said Scholz.")
            .said("olaf-scholz", words, "“" + words + "” said Scholz", 0.95));
    Ingested second =
        ingest(
            Proposing.of("2021-10-11", "Scholz boasted: “" + words + "”")
                .said("olaf-scholz", words, "Scholz boasted: “" + words + "”", 0.95));

    assertThat(second.matched()).isEqualTo(1);
    JsonPath found =
        Api.data(
            "{ statements(where: {text: {contains: \"pike\"}}) {"
                + " nodes { quotes citations { totalCount } } } }");
    assertThat(found.getList("statements.nodes.citations.totalCount")).containsExactly(2);
  }

  @Test
  void relationshipsAndFiguresAreMatchedAndContradicted() {
    ingest(
        Proposing.of("2023-03-01", "Norway supports Japan. Norway sold Japan 5 percent more.")
            .related(
                "norway",
                Predicate.SUPPORTS,
                "japan",
                RelationshipStatus.ASSERTED,
                "Norway supports Japan")
            .figure("norway", "japan", "5", "5 percent more"));
    Ingested second =
        ingest(
            Proposing.of("2023-03-02", "Norway backs Japan. It sold Japan 8 percent more.")
                .related(
                    "norway",
                    Predicate.SUPPORTS,
                    "japan",
                    RelationshipStatus.ASSERTED,
                    "Norway backs Japan")
                .figure("norway", "japan", "8", "8 percent more"));

    assertThat(second.matched()).isEqualTo(1);
    assertThat(second.live()).isEqualTo(1);
    assertThat(second.contradictions()).isEqualTo(1);
    JsonPath found =
        Api.data(
            "{ tradeFigures(where: {commodity: {eq: \"ball bearings\"}}) { nodes { value"
                + " contradictions { kind sides { view } } } }"
                + " relationships(where: {subject: {slug: {eq: \"norway\"}}}) {"
                + " nodes { citations { totalCount } } } }");
    assertThat(found.getList("tradeFigures.nodes.value")).containsExactlyInAnyOrder("5", "8");
    assertThat(found.getList("tradeFigures.nodes[0].contradictions.kind"))
        .containsExactly("NUMBER");
    assertThat(found.getList("relationships.nodes.citations.totalCount")).containsExactly(2);
  }

  @Test
  void someoneNewIsStoredAndNeverTakenForAnother() {
    Ingested first =
        ingest(
            Proposing.of("2022-01-11", "Ida Falk, a miller, spoke to Scholz.")
                .person("ida-falk", "Ida Falk", "Ida Falk")
                .call(
                    "2022-01-10",
                    "Ida Falk, a miller, spoke to Scholz",
                    "ida-falk",
                    "olaf-scholz"));
    Proposing namesake =
        Proposing.of("2022-02-11", "Ida-Falk GmbH spoke to Scholz.")
            .person("ida-falk", "Ida Falk-Berg", "Ida-Falk")
            .call("2022-02-10", "Ida-Falk GmbH spoke to Scholz", "ida-falk", "olaf-scholz");
    Ingested second = ingest(namesake);

    JsonPath found =
        Api.data(
            """
            query($one: String, $other: String) {
              one: articles(where: {slug: {eq: $one}}) { nodes { actors { nodes { slug } } } }
              other: articles(where: {slug: {eq: $other}}) { nodes { actors { nodes { slug } } } } }""",
            Map.of("one", first.article(), "other", second.article()));
    assertThat(found.getList("one.nodes[0].actors.nodes.slug"))
        .containsExactlyInAnyOrder("ida-falk", "olaf-scholz");
    assertThat(found.getList("other.nodes[0].actors.nodes.slug"))
        .containsExactlyInAnyOrder("ida-falk-2", "olaf-scholz");
  }

  @Test
  void anotherVersionOfABundleLeavesWhatWasAdded() {
    MinimalBundle bundle = MinimalBundle.get().named("and-ingested");
    dataset.load(bundle.read());
    Ingested article =
        ingest(
            Proposing.of("2024-05-04", "Mira Solen received Tomas Reuk in Porto Vela.")
                .meeting(
                    MeetingKind.MEETING,
                    MeetingFormat.IN_PERSON,
                    MeetingStatus.HELD,
                    "2024-05-03",
                    "Mira Solen received Tomas Reuk",
                    0.95,
                    "mira-solen",
                    "tomas-reuk"));
    dataset.load(bundle.with("/title", "'Another version'").read());

    JsonPath found = meetings("2024-05-03", "2024-05-03");
    assertThat(article.matched()).isEqualTo(1);
    assertThat(found.getList("nodes")).hasSize(1);
    List<String> articles = found.getList("nodes[0].citations.nodes.article.slug");
    assertThat(articles).contains(article.article()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
  }
}
