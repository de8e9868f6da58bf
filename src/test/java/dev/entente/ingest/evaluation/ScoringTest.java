package dev.entente.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.entente.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the measures are made of. */
class ScoringTest {

  @Test
  void overlapIsTheF1OfTheWords() {
    assertThat(Words.all("We met, and we talked.").overlap(Words.all("we talked")))
        .isCloseTo(2.0 * 2 / 7, within(1e-9));
    assertThat(Words.all("yes").overlap(Words.all("no"))).isZero();
  }

  @Test
  void contentLeavesOutWordsThatSayNothing() {
    assertThat(Words.content("the price of the gas").overlap(Words.content("a gas price")))
        .isEqualTo(1);
    assertThat(Words.content("to be").overlap(Words.content("to be"))).isEqualTo(1);
  }

  @Test
  void matchesTheBestPairsFirstAndEachOnce() {
    Matching matching =
        Matching.of(
            List.of(10, 20),
            List.of(19, 11, 20),
            (one, other) -> 1.0 / (1 + Math.abs(one - other)),
            0.5);

    assertThat(matching.pairs())
        .extracting(Matching.Pair::gold, Matching.Pair::found)
        .containsExactly(tuple(1, 2), tuple(0, 1));
  }

  @Test
  void theMagnitudeOfAUnitBelongsToTheNumber() {
    Quantity billions = Quantity.of(new BigDecimal("13.8"), "billion cubic meters");

    assertThat(billions.isSame(Quantity.of(new BigDecimal("13800000000"), "cubic metres")))
        .isTrue();
    assertThat(billions.isSame(Quantity.of(new BigDecimal("13.9"), "billion cubic metres")))
        .isFalse();
    assertThat(billions.isSame(Quantity.of(new BigDecimal("13.8"), "billion USD"))).isFalse();
  }

  @Test
  void anIntervalIsADateWithItsEnd() {
    PartialDate first = PartialDate.parse("2024-10-22");
    PartialDate last = PartialDate.parse("2024-10-24");

    assertThat(MeetingScorer.isSameDate("2024-10-22/2024-10-24", first, last)).isTrue();
    assertThat(MeetingScorer.isSameDate("2024-10-22/2024-10-24", first, null)).isFalse();
    assertThat(MeetingScorer.isSameDate("2024-10", first, last)).isFalse();
    assertThat(MeetingScorer.isSameDate("2024-10-22", null, null)).isFalse();
  }

  @Test
  void slugsAreWithoutAccentsAndMarks() {
    assertThat(Names.slugified("Luiz Inácio Lula da Silva")).isEqualTo("luiz-inacio-lula-da-silva");
    assertThat(Names.slugified("People’s Daily")).isEqualTo("peoples-daily");
  }
}
