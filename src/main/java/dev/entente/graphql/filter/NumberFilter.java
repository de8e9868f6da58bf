package dev.entente.graphql.filter;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

/** How large a number must be; each kind of numbers has a subclass of its own. */
@RegisterForReflection // inherited members are not found by the extension
public abstract class NumberFilter<T> implements Operators {

  @Description("Is this number.")
  public T eq;

  @Description("Is this number or more.")
  public T gte;

  @Description("Is more than this number.")
  public T gt;

  @Description("Is this number or less.")
  public T lte;

  @Description("Is less than this number.")
  public T lt;

  @Description(Operators.IS_NULL)
  public Boolean isNull;

  /** The number as the database has it; null for null. */
  protected Object stored(T number) {
    return number;
  }

  @Override
  public void add(String value, Terms terms) {
    terms.holds(value + " = ?", stored(eq));
    terms.holds(value + " >= ?", stored(gte));
    terms.holds(value + " > ?", stored(gt));
    terms.holds(value + " <= ?", stored(lte));
    terms.holds(value + " < ?", stored(lt));
    terms.isNull(value, isNull);
  }
}
