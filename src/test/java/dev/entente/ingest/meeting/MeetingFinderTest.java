package dev.entente.ingest.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedParticipant;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and what they tell of, in {@code meetings.txt}; all are published on 15 June 2023. */
class MeetingFinderTest {

  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.shipped());

  static Stream<String> sentences() throws IOException {
    try (InputStream lines =
        MeetingFinderTest.class.getResourceAsStream("/ingest/meeting/meetings.txt")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceTellsOfTheseMeetings(String line) {
    int bar = line.lastIndexOf('|');
    List<String> expected =
        Arrays.stream(line.substring(bar + 1).split(";"))
            .map(String::trim)
            .filter(meeting -> !meeting.isEmpty())
            .map(MeetingFinderTest::sorted)
            .sorted()
            .toList();
    assertThat(read(line.substring(0, bar).trim()).stream().map(MeetingFinderTest::told).sorted())
        .isEqualTo(expected);
  }

  static List<ProposedMeeting> read(String text) {
    return EXTRACTOR
        .extract(
            new RawArticle(
                text, RawArticle.Format.TEXT, null, null, PartialDate.parse("2023-06-15"), "en"))
        .meetings();
  }

  private static String told(ProposedMeeting meeting) {
    return sorted(
        meeting.status()
            + " "
            + meeting.format()
            + " "
            + meeting.participants().stream()
                .map(ProposedParticipant::actor)
                .map(
                    slug ->
                        slug.equals("xi-jinping")
                            ? "xi"
                            : slug.substring(slug.lastIndexOf('-') + 1))
                .collect(Collectors.joining("+")));
  }

  private static String sorted(String meeting) {
    String[] words = meeting.split(" ", -1);
    String[] people = words[2].split("\\+", -1);
    Arrays.sort(people);
    return words[0] + " " + words[1] + " " + String.join("+", people);
  }
}
