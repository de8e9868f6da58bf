package dev.entente.ingest.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.match.UtteranceMatch.Rendering;
import dev.entente.time.PartialDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UtteranceMatchTest {

  private static final String WORDS =
      "We shall rebuild the old lighthouse before the ships return in autumn.";

  private static Rendering compare(String speaker, String words, String date, String otherWords) {
    return UtteranceMatch.compare(
        new UtteranceSketch(Set.of(speaker), words, Window.of(PartialDate.parse(date))),
        new UtteranceSketch(Set.of("ann"), otherWords, Window.of(PartialDate.parse("2022-12-30"))));
  }

  @Test
  void wordByWord() {
    assertThat(compare("ann", WORDS, "2022-12-30", WORDS)).isEqualTo(Rendering.SAME_WORDS);
    assertThat(compare("ann", WORDS, "2022-12-30", WORDS.toUpperCase(Locale.ROOT) + "!"))
        .isEqualTo(Rendering.SAME_WORDS);
  }

  @Test
  void inAnotherTranslation() {
    assertThat(
            compare(
                "ann",
                WORDS,
                "2022-12-31",
                "The old lighthouse will be rebuilt before ships are returning in the autumn."))
        .isEqualTo(Rendering.OTHER_WORDS);
  }

  @Test
  void aShortPartOfIt() {
    assertThat(compare("ann", WORDS, "2022-12-30", "rebuild the old lighthouse before autumn"))
        .isEqualTo(Rendering.OTHER_WORDS);
    assertThat(compare("ann", WORDS, "2022-12-30", "the old lighthouse"))
        .isEqualTo(Rendering.OTHER);
  }

  @Test
  void bySomeoneElseOrMuchLater() {
    assertThat(compare("bob", WORDS, "2022-12-30", WORDS)).isEqualTo(Rendering.OTHER);
    assertThat(compare("ann", WORDS, "2023-01-09", WORDS)).isEqualTo(Rendering.OTHER);
  }

  @Test
  void somethingElse() {
    assertThat(
            compare(
                "ann",
                WORDS,
                "2022-12-30",
                "The price of bread has never worried this government."))
        .isEqualTo(Rendering.OTHER);
  }

  @Test
  void withOtherNumbersOrTheOppositeSense() {
    String one = "The lighthouse will cost us 12 million crowns over ten long years.";
    assertThat(
            compare(
                "ann",
                one,
                "2022-12-30",
                "The lighthouse will cost us 15 million crowns over ten long years."))
        .isEqualTo(Rendering.OTHER_NUMBERS);
    assertThat(compare("ann", WORDS, "2022-12-30", WORDS.replace("We shall", "We shall never")))
        .isEqualTo(Rendering.OTHER_SENSE);
  }
}
