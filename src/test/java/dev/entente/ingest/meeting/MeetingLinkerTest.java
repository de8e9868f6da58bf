package dev.entente.ingest.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements were made at a meeting. */
class MeetingLinkerTest {

  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.shipped());

  private static Proposal read(String text) {
    return EXTRACTOR.extract(
        new RawArticle(
            text, RawArticle.Format.TEXT, null, null, PartialDate.parse("2023-06-15"), "en"));
  }

  private static List<Integer> links(String text) {
    return read(text).statements().stream().map(ProposedStatement::meeting).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "During a call with Mark Rutte on Monday, Olaf Scholz said that the pipeline was safe.",
        "Olaf Scholz told Mark Rutte in a phone call on Monday that the pipeline was safe.",
        "Olaf Scholz met Mark Rutte in Berlin on Monday. During the meeting, Scholz said that the"
            + " pipeline was safe.",
        "Olaf Scholz met Mark Rutte in Berlin on Monday. “The pipeline is safe,” Scholz said at"
            + " the talks.",
        "Olaf Scholz met Mark Rutte in Berlin on Monday. Scholz told Rutte that the pipeline was"
            + " safe.",
        "Olaf Scholz and Mark Rutte spoke by phone on Monday. The pipeline was safe, Scholz told"
            + " Rutte."
      })
  void itWasSaidThere(String text) {
    assertThat(links(text)).containsExactly(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Olaf Scholz met Mark Rutte in Berlin on Monday. Scholz said that the pipeline was safe.",
        "Olaf Scholz met Mark Rutte in Berlin on Monday. After the meeting, Scholz said that the"
            + " pipeline was safe.",
        "Olaf Scholz met Mark Rutte in Berlin on Monday. Scholz told reporters that the pipeline"
            + " was safe.",
        "Olaf Scholz will meet Mark Rutte in Berlin on Monday. Scholz told Rutte that the pipeline"
            + " was safe.",
        "Olaf Scholz met Mark Rutte in Berlin on Monday. Emmanuel Macron said at the meeting of"
            + " his party that the pipeline was safe.",
        "Olaf Scholz met Mark Rutte in Berlin on Monday. Scholz said at a meeting of his party that"
            + " the pipeline was safe.",
        "Olaf Scholz met Mark Rutte in Berlin on Monday. Scholz told Emmanuel Macron that the"
            + " pipeline was safe.",
        "Olaf Scholz met Mark Rutte in Berlin on Monday. Scholz said that the pipeline was safe in"
            + " the talks."
      })
  void itIsNotToldWhereItWasSaid(String text) {
    assertThat(links(text)).containsOnlyNulls();
  }

  @Test
  void whatFollowsInTheSameParagraphWasSaidThereToo() {
    assertThat(
            links(
                "During a call with Mark Rutte on Monday, Olaf Scholz said that the pipeline was"
                    + " safe. Rutte said that it was leaking.\n\nScholz said that he likes fish."))
        .containsExactly(0, 0, null);
  }

  @Test
  void eachStatementHasTheMeetingThatWasToldLast() {
    Proposal proposal =
        read(
            "Olaf Scholz met Mark Rutte in Berlin on Monday. Scholz told Rutte that the pipeline"
                + " was safe.\n\n"
                + "On Tuesday, Scholz met Emmanuel Macron in Paris. Scholz told Macron that the"
                + " fish was good.");

    assertThat(proposal.meetings()).hasSize(2);
    assertThat(proposal.statements()).extracting(ProposedStatement::meeting).containsExactly(0, 1);
  }
}
