package dev.entente.ingest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.actor.ActorType;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.match.Surroundings;
import dev.entente.statement.StatementKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is stored of an article, as entries of a bundle. */
class DraftingTest {

  private static final String TEXT =
      "Ida Falk called Olaf Scholz on Monday. “The mill is turning again,” she said.";

  private static final Map<String, ActorType> STORED = Map.of("olaf-scholz", ActorType.PERSON);

  private static Proposing article() {
    return Proposing.of("2022-01-11", TEXT)
        .person("ida-falk", "Ida Falk", "Ida Falk")
        .call("2022-01-10", "Ida Falk called Olaf Scholz", "ida-falk", "olaf-scholz")
        .said("ida-falk", "The mill is turning again,", "she said", 0.7);
  }

  private static Draft draft(boolean keepsText, Map<String, String> slugs) {
    Proposing article = article();
    return new Drafting(0.8, keepsText)
        .draft(
            article.submission(),
            article.proposal(),
            new KnownGraph(Gazetteer.shipped(), STORED, slugs, Surroundings.NONE),
            null);
  }

  @Test
  void theSameArticleIsDraftedAlike() {
    assertThat(draft(true, Map.of())).isEqualTo(draft(true, Map.of()));
  }

  @Test
  void theArticleIsNamedByTitleDayAndWords() {
    ArticleEntry entry = draft(true, Map.of()).bundle().all(BundleFile::articles).get(0);

    assertThat(entry.slug()).matches("ida-falk-called-olaf-scholz.*-2022-01-11-[0-9a-f]{8}");
    assertThat(entry.title()).isEqualTo(TEXT);
    assertThat(entry.text().content()).isEqualTo(TEXT);
    assertThat(entry.mentions()).containsExactly("ida-falk", "olaf-scholz");
  }

  @Test
  void wordsAreKeptOnlyWhereTheInstallationKeepsThem() {
    ArticleEntry entry = draft(false, Map.of()).bundle().all(BundleFile::articles).get(0);

    assertThat(entry.text().content()).isNull();
    assertThat(entry.text().length()).isEqualTo(TEXT.length());
    assertThat(entry.text().sha256()).isEqualTo(Drafting.sum(TEXT));
  }

  @Test
  void onlyThoseWhoAreNotStoredBecomeActors() {
    Bundle bundle = draft(true, Map.of()).bundle();
    assertThat(bundle.all(BundleFile::actors)).extracting("slug").containsExactly("ida-falk");
    Bundle renamed = draft(true, Map.of("ida-falk", "ida-falk-2")).bundle();
    assertThat(renamed.all(BundleFile::actors)).extracting("slug").containsExactly("ida-falk-2");
    assertThat(renamed.all(BundleFile::statements).get(0).speakers()).containsExactly("ida-falk-2");
  }

  @Test
  void aCitationCoversItsQuotations() {
    Draft draft = draft(true, Map.of());
    StatementEntry said = draft.bundle().all(BundleFile::statements).get(0);
    CitationEntry citation = said.citations().get(0);

    assertThat(TEXT.substring(citation.start(), citation.end()))
        .isEqualTo("The mill is turning again,” she said");
    assertThat(citation.quotes()).extracting("text").containsExactly("The mill is turning again,");
    assertThat(citation.extractor()).isEqualTo("statement-direct");
    assertThat(said.kind()).isEqualTo(StatementKind.DIRECT);
    assertThat(draft.waiting()).containsExactly(said.reference());
  }

  @Test
  void whatWasSaidAtAMeetingBelongsToIt() {
    Bundle bundle = draft(true, Map.of()).bundle();
    List<MeetingEntry> meetings = bundle.all(BundleFile::meetings);

    assertThat(meetings).hasSize(1);
    assertThat(meetings.get(0).slug()).matches("ida-falk-olaf-scholz-call-2022-01-10-[0-9a-f]{8}");
    assertThat(bundle.all(BundleFile::statements).get(0).meeting())
        .isEqualTo(meetings.get(0).slug());
  }

  @Test
  void aMeetingWithoutADateWaitsForOne() {
    Proposing article =
        Proposing.of("2022-01-11", TEXT)
            .person("ida-falk", "Ida Falk", "Ida Falk")
            .call(null, "Ida Falk called Olaf Scholz", "ida-falk", "olaf-scholz");
    Draft draft =
        new Drafting(0.8, true)
            .draft(
                article.submission(),
                article.proposal(),
                new KnownGraph(Gazetteer.shipped(), STORED, Map.of(), Surroundings.NONE),
                null);
    MeetingEntry meeting = draft.bundle().all(BundleFile::meetings).get(0);

    assertThat(meeting.date().iso()).isEqualTo("2022");
    assertThat(meeting.date().stated()).isFalse();
    assertThat(draft.waiting()).containsExactly(meeting.reference());
  }
}
