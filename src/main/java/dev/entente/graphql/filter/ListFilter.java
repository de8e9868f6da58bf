package dev.entente.graphql.filter;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

/** What many things must be like that belong to one; each type has a subclass of its own. */
@RegisterForReflection // inherited members are not found by the extension
public abstract class ListFilter<F> {

  @Description("At least one is like this; with `{}`, there is one.")
  public F some;

  @Description("None is like this; with `{}`, there is none.")
  public F none;
}
