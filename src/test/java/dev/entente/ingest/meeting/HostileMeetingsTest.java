package dev.entente.ingest.meeting;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anything is read in time. */
class HostileMeetingsTest {

  private static final int LENGTH = 1_000_000;
  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "met ",
        "met with and met, ",
        "Joe Biden ",
        "Joe Biden and Xi Jinping, ",
        "Joe Biden met Xi Jinping. ",
        "Joe Biden met Xi Jinping and ",
        "the meeting of the meeting with ",
        "to meet ",
        "not ",
        "was due to ",
        "that ",
        ", ",
        "their talks ",
        "“Joe Biden ",
        "In a call with Joe Biden, ",
      })
  void timeIsLinear(String part) {
    String text = "Joe Biden and Xi Jinping met. " + part.repeat(LENGTH / part.length());
    Reading reading =
        EXTRACTOR.read(
            new RawArticle(
                text, RawArticle.Format.TEXT, null, null, PartialDate.parse("2023-06-15"), "en"));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> new MeetingFinder().find(reading));
  }
}
