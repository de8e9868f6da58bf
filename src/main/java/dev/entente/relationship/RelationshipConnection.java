package dev.entente.relationship;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of relationships. */
@Description("A page of relationships.")
public class RelationshipConnection extends Connection<Relationship, RelationshipEdge> {

  public RelationshipConnection(Slice<Relationship> slice) {
    super(slice, RelationshipEdge::new);
  }
}
