package dev.entente.graphql.connection;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One step of an {@code orderBy}; each type of node has a subclass with its own fields. */
@RegisterForReflection // inherited members are not found by the extension
public abstract class Order<F extends SortField<?>> {

  @NonNull
  @Description("What to order by. Where two are equal, the next element of the list decides.")
  public F field;

  @DefaultValue("ASC")
  @Description("Which end comes first. Nodes without a value come last either way.")
  public OrderDirection direction = OrderDirection.ASC;
}
