package dev.entente.graphql.filter;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Which of its values an enum must have; each enum has a subclass of its own. */
@RegisterForReflection // inherited members are not found by the extension
public abstract class EnumFilter<E extends Enum<E>> implements Operators {

  @Description("Is this one.")
  public E eq;

  @Description("Is one of these.")
  public List<@NonNull E> in;

  @Description(Operators.IS_NULL)
  public Boolean isNull;

  @Override
  public void add(String value, Terms terms) {
    terms.holds(value + " = ?", eq);
    terms.in(value, "?", in);
    terms.isNull(value, isNull);
  }
}
