package dev.entente.evidence;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of facts of several kinds. */
@Description("A page of facts of several kinds.")
public class FactConnection extends Connection<Fact, FactEdge> {

  public FactConnection(Slice<Fact> slice) {
    super(slice, FactEdge::new);
  }
}
