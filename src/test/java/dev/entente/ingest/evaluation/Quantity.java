package dev.entente.ingest.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/**
 * A number with its unit, the magnitude taken into the number: 13.8 billion cubic metres are
 * 13,800,000,000 cubic metres.
 */
record Quantity(BigDecimal value, String unit) {

  private static final Map<String, BigDecimal> MAGNITUDES =
      Map.of(
          "thousand", new BigDecimal("1e3"),
          "million", new BigDecimal("1e6"),
          "billion", new BigDecimal("1e9"),
          "trillion", new BigDecimal("1e12"));

  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  /** Units that are written in several ways. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("%", "percent"),
          Map.entry("per cent", "percent"),
          Map.entry("us dollars", "usd"),
          Map.entry("dollars", "usd"),
          Map.entry("$", "usd"),
          Map.entry("euros", "eur"),
          Map.entry("euro", "eur"),
          Map.entry("australian dollars", "aud"),
          Map.entry("canadian dollars", "cad"),
          Map.entry("rupees", "inr"),
          Map.entry("indian rupees", "inr"),
          Map.entry("yuan", "cny"),
          Map.entry("rubles", "rub"),
          Map.entry("roubles", "rub"),
          Map.entry("yen", "jpy"),
          Map.entry("rand", "zar"),
          Map.entry("pounds", "gbp"),
          Map.entry("metric tons", "tonnes"),
          Map.entry("metric tonnes", "tonnes"),
          Map.entry("tons", "tonnes"),
          Map.entry("tonne", "tonnes"),
          Map.entry("cubic meters", "cubic metres"),
          Map.entry("bpd", "barrels per day"),
          Map.entry("barrels a day", "barrels per day"),
          Map.entry("place", "rank"));

  /** Of a value whose unit may begin with a magnitude. */
  static Quantity of(BigDecimal value, String unit) {
    BigDecimal number = value.abs();
    String rest = unit.toLowerCase(Locale.ROOT).strip();
    int space = rest.indexOf(' ');
    if (space > 0 && MAGNITUDES.containsKey(rest.substring(0, space))) {
      number = number.multiply(MAGNITUDES.get(rest.substring(0, space)));
      rest = rest.substring(space + 1);
    }
    return new Quantity(number, UNITS.getOrDefault(rest, rest));
  }

  /** Thirds may be rounded: the percents of “a third” are 33.3 or 33.33. */
  boolean isSame(Quantity other) {
    BigDecimal difference = value.subtract(other.value).abs();
    return unit.equals(other.unit)
        && difference.compareTo("percent".equals(unit) ? ROUNDING : BigDecimal.ZERO) <= 0;
  }
}
