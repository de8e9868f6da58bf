package dev.entente.evidence;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** A citation and its place in a connection. */
@Description("A citation and its place in a connection.")
public class CitationEdge extends Edge<Citation> {

  CitationEdge(Citation node, String cursor) {
    super(node, cursor);
  }
}
