package dev.entente.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.reading.Reading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFinderTest {

  /** Each line: an article, and what it says: kind, speakers and words, “;” between statements. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/ingest/statement/statements.psv",
      delimiter = '|',
      quoteCharacter = '`',
      maxCharsPerColumn = 4000)
  void readsStatements(String article, String expected) {
    List<String> found =
        Readings.statements(article.strip().replace("\\n", "\n\n")).stream()
            .map(StatementFinderTest::told)
            .toList();
    assertThat(String.join(" ; ", found)).isEqualTo(expected == null ? "" : expected.strip());
  }

  private static String told(ProposedStatement statement) {
    String speakers =
        statement.speakers().isEmpty()
            ? "(" + statement.speakerLabel() + ")"
            : String.join("+", statement.speakers());
    String to =
        statement.addressees().isEmpty() ? "" : ">" + String.join("+", statement.addressees());
    List<String> via = statement.evidence().get(0).via();
    return statement.kind().name().charAt(0)
        + " "
        + speakers
        + to
        + (via.isEmpty() ? "" : " via " + String.join("+", via))
        + ": "
        + statement.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said ",
        "Lind said ",
        "Lind said that ",
        "he said, ",
        "“a” ",
        "“Yes,” Lind said. ",
        "according to Lind ",
        "Lind, who said, ",
        "Lind and Okoro and ",
        "in the ",
        ", ",
        "quoted Lind as saying ",
      })
  void readsHostileTextInTime(String part) {
    Reading reading = Readings.of("So it is. " + part.repeat(1_000_000 / part.length()));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(8), () -> new StatementFinder().find(reading));
  }

  /** What was said stands in the lines below, or nowhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wang Yi, also a member of a council, speaking at the opening of a school, said:",
        "Wang Yi, speaking in Oslo on Tuesday, said",
        "Wang Yi on Tuesday said that",
        "Wang Yi told reporters on Tuesday:"
      })
  void readsNothingBehindTheLastWord(String line) {
    assertThat(Readings.statements(line + "\n\n- first, the harbour was opened again.")).isEmpty();
    assertThat(Readings.statements(line)).isEmpty();
  }
}
