package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "gazprom, gazprom, 0",
    "gazporm, gazprom, 1",
    "jinpng, jinping, 1",
    "zelenski, zelenskyy, 2",
    "zelenski, zelensky, 1",
    "putin, tunip, 3",
    "'', xi, 2",
    "xi, '', 2"
  })
  void distanceCountsLettersAddedLeftOutReplacedAndSwapped(String a, String b, int distance) {
    assertThat(Spelling.distance(a, b)).isEqualTo(distance);
    assertThat(Spelling.distance(b, a)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({"gazp, gazprom, 0", "gzap, gazprom, 1", "zelensik, zelenskyy, 1", "xyw, gazprom, 3"})
  void aStartIsComparedWithTheBeginningThatIsNearest(String start, String word, int distance) {
    assertThat(Spelling.distanceOfStart(start, word)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({"xi, 0", "nato, 1", "gazprom, 1", "zelensky, 2", "𐌰𐌱𐌲𐌳, 0"})
  void shortWordsAreForgivenLess(String word, int tolerance) {
    assertThat(Spelling.tolerance(word)).isEqualTo(tolerance);
  }

  @Test
  void theNearestOfTheCandidatesComeFirst() {
    Term term = Term.of(List.of("zelenski"), false, false);

    assertThat(SimilarWords.near(term, Set.of("zelenskyy", "zelensky", "zeppelin", "zelenski")))
        .extracting(variant -> variant.words().get(0), Term.Variant::closeness)
        .containsExactly(
            tuple("zelensky", Term.ONE_LETTER_OFF), tuple("zelenskyy", Term.TWO_LETTERS_OFF));
  }
}
