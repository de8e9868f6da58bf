package dev.entente.evidence;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** A fact and its place in a connection. */
@Description("A fact and its place in a connection.")
public class FactEdge extends Edge<Fact> {

  FactEdge(Fact node, String cursor) {
    super(node, cursor);
  }
}
