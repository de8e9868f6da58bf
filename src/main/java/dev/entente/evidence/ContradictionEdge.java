package dev.entente.evidence;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** A contradiction and its place in a connection. */
@Description("A contradiction and its place in a connection.")
public class ContradictionEdge extends Edge<Contradiction> {

  ContradictionEdge(Contradiction node, String cursor) {
    super(node, cursor);
  }
}
