package dev.entente.ingest.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({"one, 1", "nineteen, 19", "forty, 40", "ninety-nine, 99", "won, -1", "second, -1"})
  void readsCardinals(String word, int number) {
    assertThat(NumberWords.cardinal(word)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"first, 1", "twelfth, 12", "3rd, 3", "21st, 21", "th, 0", "west, 0", "one, 0"})
  void readsOrdinals(String word, int place) {
    assertThat(NumberWords.ordinal(word)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({
    "a, quarter, of, it, 25, 2",
    "two, thirds, of, it, 66.7, 2",
    "three-quarters, of, it, all, 75, 1",
    "half, of, it, all, 50, 1",
    "one, in, five, of, 20, 3",
    "nine, out, of, ten, 90, 4",
  })
  void readsFractions(String a, String b, String c, String d, String percent, int words) {
    NumberWords.Fraction fraction = NumberWords.fraction(a, b, c, d);
    assertThat(fraction.percent()).isEqualByComparingTo(percent);
    assertThat(fraction.words()).isEqualTo(words);
  }

  @Test
  void leavesOutWhatIsNoFraction() {
    assertThat(NumberWords.fraction("a", "third", "man", "came")).isNotNull();
    assertThat(NumberWords.fraction("the", "third", "man", "came")).isNull();
    assertThat(NumberWords.fraction("half", "a", "million", "tonnes")).isNull();
    assertThat(NumberWords.fraction("five", "in", "two", "years")).isNull();
  }
}
