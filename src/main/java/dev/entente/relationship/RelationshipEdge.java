package dev.entente.relationship;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** A relationship and its place in a connection. */
@Description("A relationship and its place in a connection.")
public class RelationshipEdge extends Edge<Relationship> {

  RelationshipEdge(Relationship node, String cursor) {
    super(node, cursor);
  }
}
