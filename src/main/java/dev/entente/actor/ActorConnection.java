package dev.entente.actor;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of actors. */
@Description("A page of actors.")
public class ActorConnection extends Connection<Actor, ActorEdge> {

  public ActorConnection(Slice<Actor> slice) {
    super(slice, ActorEdge::new);
  }
}
