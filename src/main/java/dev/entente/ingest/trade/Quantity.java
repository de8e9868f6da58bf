package dev.entente.ingest.trade;

import dev.entente.trade.Direction;
import java.math.BigDecimal;

/**
 * A number in a text, with what it counts.
 *
 * @param from index of its first token, “about” left out
 * @param to index after its last token
 * @param kind what sort of number it is
 * @param value {@code null} for a range, which has no single one
 * @param unit {@code null} where the text leaves it out
 * @param approximate whether the text gives it as about so much
 * @param direction which way a multiple goes: “doubled”; {@code null} for others
 * @param lead index of the first word before it that makes it an approximate one, else {@code from}
 * @param goods that its unit names: “300,000 cars”; {@code null} for others
 */
record Quantity(
    int from,
    int to,
    Kind kind,
    BigDecimal value,
    String unit,
    boolean approximate,
    Direction direction,
    int lead,
    Commodity goods) {

  /** What sort of number it is. */
  enum Kind {
    PERCENT,
    MONEY,
    AMOUNT,
    /** “Doubled”, “threefold”. */
    MULTIPLE,
    /** A number with a magnitude and no unit: “34.7 billion”. */
    BARE
  }
}
