package dev.entente.graphql.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Whether something must be so. */
@Input("BooleanFilter")
@Description("Whether something must be so. What is null asks nothing.")
public class BooleanFilter implements Operators {

  @Description("Is so, or is not so.")
  public Boolean eq;

  @Override
  public void add(String value, Terms terms) {
    terms.holds(value + " = ?", eq);
  }
}
