package dev.entente.trade;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;

/** An exact decimal number; text in JSON, since JavaScript's numbers lose digits. */
@CustomScalar("Decimal")
@Description("An exact decimal number as text, for example \"13.8\".")
public class Decimal implements CustomStringScalar {

  private final BigDecimal value;

  /** What the column that stores decimals holds, numeric(38, 12), in any way of writing it. */
  private static final int MAX_DIGITS = 38;

  /**
   * Reads a number.
   *
   * @throws NumberFormatException when it is none, or one with more digits than are stored
   */
  public Decimal(String text) {
    this.value = new BigDecimal(text);
    if (value.precision() > MAX_DIGITS || Math.abs(value.scale()) > MAX_DIGITS) {
      throw new NumberFormatException("more than " + MAX_DIGITS + " digits");
    }
  }

  public Decimal(BigDecimal value) {
    this.value = value;
  }

  BigDecimal value() {
    return value;
  }

  @Override
  public String stringValueForSerialization() {
    return value.stripTrailingZeros().toPlainString();
  }
}
