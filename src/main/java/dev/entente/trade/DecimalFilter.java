package dev.entente.trade;

import dev.entente.graphql.filter.NumberFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** How large a decimal number must be. */
@Input("DecimalFilter")
@Description("How large a decimal number must be. All given must hold; what is null asks nothing.")
public class DecimalFilter extends NumberFilter<Decimal> {

  @Override
  protected Object stored(Decimal number) {
    return number == null ? null : number.value();
  }
}
