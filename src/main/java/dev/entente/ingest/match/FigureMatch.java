package dev.entente.ingest.match;

import dev.entente.actor.NameKey;
import dev.entente.time.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** Whether two articles give one figure, and give it alike. */
public final class FigureMatch {

  /** “About 190” and 190.3 do not contradict each other. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  private FigureMatch() {}

  /** Compares two figures. */
  public static Likeness compare(FigureSketch one, FigureSketch other) {
    if (!sameKey(one, other)) {
      return Likeness.OTHER;
    }
    if (one.value() == null || other.value() == null) {
      return one.value() == null && other.value() == null && one.direction() == other.direction()
          ? Likeness.SAME
          : Likeness.OTHER;
    }
    if (one.direction() != null
        && other.direction() != null
        && one.direction() != other.direction()) {
      return Likeness.CONTRARY;
    }
    if (one.value().compareTo(other.value()) == 0) {
      return Likeness.SAME;
    }
    boolean rounded = one.approximate() || other.approximate();
    return rounded && isClose(one.value(), other.value()) ? Likeness.OTHER : Likeness.CONTRARY;
  }

  private static boolean sameKey(FigureSketch one, FigureSketch other) {
    return one.reporter().equals(other.reporter())
        && Objects.equals(one.partner(), other.partner())
        && one.flow() == other.flow()
        && NameKey.of(one.commodity()).equals(NameKey.of(other.commodity()))
        && one.measure() == other.measure()
        && NameKey.of(one.unit()).equals(NameKey.of(other.unit()))
        && one.period().iso().equals(other.period().iso())
        && sameBase(one.comparedTo(), other.comparedTo());
  }

  private static boolean sameBase(PartialDate one, PartialDate other) {
    return one == null || other == null || one.iso().equals(other.iso());
  }

  private static boolean isClose(BigDecimal one, BigDecimal other) {
    BigDecimal larger = one.abs().max(other.abs());
    return one.subtract(other)
            .abs()
            .divide(larger.signum() == 0 ? BigDecimal.ONE : larger, 6, RoundingMode.HALF_UP)
            .compareTo(ROUNDING)
        <= 0;
  }
}
