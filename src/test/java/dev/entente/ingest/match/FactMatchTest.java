package dev.entente.ingest.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Figures and relationships that two articles give. */
class FactMatchTest {

  private static FigureSketch figure(
      String value, boolean approximate, Direction direction, String period) {
    return new FigureSketch(
        "arvenia",
        "belmark",
        TradeFlow.EXPORT,
        "Grain",
        TradeMeasure.VALUE,
        value == null ? null : new BigDecimal(value),
        "million USD",
        approximate,
        direction,
        PartialDate.parse(period),
        null);
  }

  private static RelationshipSketch related(RelationshipStatus status, String since) {
    return new RelationshipSketch(
        "arvenia",
        Predicate.SUPPORTS,
        "belmark",
        status,
        since == null ? null : PartialDate.parse(since));
  }

  @Test
  void theSameNumberIsOneFigure() {
    assertThat(
            FigureMatch.compare(
                figure("40", false, null, "2023"), figure("40.0", false, null, "2023")))
        .isEqualTo(Likeness.SAME);
    assertThat(
            FigureMatch.compare(
                figure(null, false, Direction.UP, "2023"),
                figure(null, false, Direction.UP, "2023")))
        .isEqualTo(Likeness.SAME);
  }

  @Test
  void anotherNumberContradictsUnlessItIsRounded() {
    assertThat(
            FigureMatch.compare(
                figure("40", false, null, "2023"), figure("46", false, null, "2023")))
        .isEqualTo(Likeness.CONTRARY);
    assertThat(
            FigureMatch.compare(
                figure("40", true, null, "2023"), figure("40.9", false, null, "2023")))
        .isEqualTo(Likeness.OTHER);
    assertThat(
            FigureMatch.compare(
                figure("40", true, null, "2023"), figure("60", false, null, "2023")))
        .isEqualTo(Likeness.CONTRARY);
    assertThat(
            FigureMatch.compare(
                figure("40", false, Direction.UP, "2023"),
                figure("40", false, Direction.DOWN, "2023")))
        .isEqualTo(Likeness.CONTRARY);
  }

  @Test
  void anotherTimeIsAnotherFigure() {
    assertThat(
            FigureMatch.compare(
                figure("40", false, null, "2023"), figure("46", false, null, "2022")))
        .isEqualTo(Likeness.OTHER);
    assertThat(
            FigureMatch.compare(
                figure("40", false, null, "2023"), figure(null, false, null, "2023")))
        .isEqualTo(Likeness.OTHER);
  }

  @Test
  void relationshipsAreOneUnlessTheyBeganAtOtherTimes() {
    assertThat(
            RelationshipMatch.compare(
                related(RelationshipStatus.ASSERTED, null),
                related(RelationshipStatus.ASSERTED, "2022-02-24")))
        .isEqualTo(Likeness.SAME);
    assertThat(
            RelationshipMatch.compare(
                related(RelationshipStatus.ASSERTED, "2022-02-22"),
                related(RelationshipStatus.ASSERTED, "2022-02-24")))
        .isEqualTo(Likeness.SAME_OTHER_DATE);
    assertThat(
            RelationshipMatch.compare(
                related(RelationshipStatus.ASSERTED, "2014"),
                related(RelationshipStatus.ASSERTED, "2022-02-24")))
        .isEqualTo(Likeness.OTHER);
  }

  @Test
  void whatIsDeniedIsContraryToWhatIsAsserted() {
    assertThat(
            RelationshipMatch.compare(
                related(RelationshipStatus.ASSERTED, null),
                related(RelationshipStatus.DENIED, null)))
        .isEqualTo(Likeness.CONTRARY);
    assertThat(
            RelationshipMatch.compare(
                related(RelationshipStatus.ALLEGED, null),
                related(RelationshipStatus.DENIED, null)))
        .isEqualTo(Likeness.OTHER);
  }
}
