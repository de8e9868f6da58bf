package dev.entente.actor;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** An actor and its place in a connection. */
@Description("An actor and its place in a connection.")
public class ActorEdge extends Edge<Actor> {

  ActorEdge(Actor node, String cursor) {
    super(node, cursor);
  }
}
