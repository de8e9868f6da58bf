package dev.entente.statement;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** A statement and its place in a connection. */
@Description("A statement and its place in a connection.")
public class StatementEdge extends Edge<Statement> {

  StatementEdge(Statement node, String cursor) {
    super(node, cursor);
  }
}
