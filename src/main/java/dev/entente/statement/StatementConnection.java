package dev.entente.statement;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of statements. */
@Description("A page of statements.")
public class StatementConnection extends Connection<Statement, StatementEdge> {

  public StatementConnection(Slice<Statement> slice) {
    super(slice, StatementEdge::new);
  }
}
