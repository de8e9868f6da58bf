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

  public Decimal(String text) {
    this.value = new BigDecimal(text);
  }

  public Decimal(BigDecimal value) {
    this.value = value;
  }

  @Override
  public String stringValueForSerialization() {
    return value.stripTrailingZeros().toPlainString();
  }
}
