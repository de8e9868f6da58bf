package dev.entente.evidence;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of citations. */
@Description("A page of citations.")
public class CitationConnection extends Connection<Citation, CitationEdge> {

  public CitationConnection(Slice<Citation> slice) {
    super(slice, CitationEdge::new);
  }
}
