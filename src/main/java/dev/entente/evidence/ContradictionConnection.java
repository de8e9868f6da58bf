package dev.entente.evidence;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of contradictions. */
@Description("A page of contradictions.")
public class ContradictionConnection extends Connection<Contradiction, ContradictionEdge> {

  public ContradictionConnection(Slice<Contradiction> slice) {
    super(slice, ContradictionEdge::new);
  }
}
