package dev.entente.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All steps together take time by the length of an article and by nothing else. */
class ExtractionTimeTest {

  private static final int MEGABYTE = 1_000_000;

  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.shipped());

  private static final String ARTICLE =
      "President Emmanuel Macron received Chancellor Olaf Scholz in Paris on Thursday. “We want to"
          + " build this railway together,” he said. Scholz, who had flown in from Oslo, told"
          + " reporters that Germany would pay half. French exports to Germany rose by 7 percent in"
          + " May, according to Reuters. Norway is an ally of both countries.\n\n";

  @Test
  void growsInALine() {
    read(ARTICLE.repeat(1500));
    Map<Integer, Long> times = new TreeMap<>();
    for (int round = 0; round < 5; round++) {
      for (int size : new int[] {1, 2, 4, 8}) {
        long start = System.nanoTime();
        read(ARTICLE.repeat(250 * size));
        times.merge(size, System.nanoTime() - start, Math::min);
      }
    }

    // Thrice what it should take leaves room for a busy machine; a square would be eight times it.
    assertThat(times.get(8) / (double) times.get(1)).isLessThan(24);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "Putin ",
        "Putin and ",
        "he ",
        "said that ",
        "he said, ",
        "“We will,” Xi said. ",
        "met Xi ",
        "the president of ",
        "in March ",
        "5 percent ",
        "imports from China of ",
        "according to Reuters, ",
        "Russia’s invasion of Ukraine and ",
        "Jane Roe, director of the Institute of "
      })
  void hostileTextEnds(String part) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> read("The " + part.repeat(MEGABYTE / part.length())));
  }

  private static void read(String text) {
    EXTRACTOR.extract(
        new RawArticle(
            text, RawArticle.Format.TEXT, null, null, PartialDate.parse("2023-06-16"), "en"));
  }
}
