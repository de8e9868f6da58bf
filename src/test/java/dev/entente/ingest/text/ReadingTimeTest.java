package dev.entente.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time grows with the length of an article and with nothing else. */
class ReadingTimeTest {

  private static final int MEGABYTE = 1_000_000;

  private static final String ARTICLE =
      "U.S. envoy Jane B. Roe met Mr. Lee on Feb. 3. “We agreed on 13.8 percent,” she said. “The"
          + " rest?” he asked. Trade between Norway’s ports grew by $5bn.\n\nRead more: Fish\n\n";

  @Test
  void growsInALine() {
    read(ARTICLE.repeat(2000));
    Map<Integer, Long> times = new TreeMap<>();
    for (int round = 0; round < 5; round++) {
      for (int size : new int[] {1, 2, 4, 8}) {
        long start = System.nanoTime();
        read(ARTICLE.repeat(500 * size));
        times.merge(size, System.nanoTime() - start, Math::min);
      }
    }

    // Twice the time it should take leaves room for a busy machine; a square would be eightfold.
    assertThat(times.get(8) / (double) times.get(1)).isLessThan(24);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Ab",
        "“",
        "\"",
        ".",
        " .",
        "!?",
        "\n",
        "x\n",
        "A.",
        "A. ",
        "x’",
        "(",
        "The ",
        "x.” ",
        "1,",
        "a-",
        "|x",
        "You may also like\nx y\n",
        "Jane Roe is a reporter at X.\n",
        "by Ad\n"
      })
  void hostileTextEnds(String part) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> read("x " + part.repeat(MEGABYTE / part.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<span>x", "&amp;", "<", "<!--", "<article>x", "<h1 class=sidebar>x"})
  void hostileHtmlEnds(String part) {
    String html = "<p>x" + part.repeat(MEGABYTE / 2 / part.length());

    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Reading.html(html));
  }

  /** Formatting that nobody closes is opened again in every block: of 1 MB it takes a second. */
  @ParameterizedTest
  @ValueSource(
      strings = {"<b><i>", "<b><p>x", "<b id=#><i id=#><p>x", "<a><b><i><u><s><em><p>x", "<nobr>x"})
  void formattingThatIsNeverClosedEnds(String part) {
    String html = "<p>x" + part.repeat(MEGABYTE / part.length());

    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Reading.html(html));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<table><b>x", "<table><span>x", "<b><table>x<i>", "<table><tr><td>x"})
  void tablesThatAreNoTablesAreRefused(String part) {
    String html = "<p>x" + part.repeat(MEGABYTE / part.length());

    assertThatThrownBy(() -> Reading.html(html))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("table")
        .hasMessageContaining("Mend its HTML");
  }

  private static void read(String text) {
    Reading.text(text);
  }
}
