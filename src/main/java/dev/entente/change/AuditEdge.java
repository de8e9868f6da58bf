package dev.entente.change;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** An entry of the audit log and its place in a connection. */
@Description("An entry of the audit log and its place in a connection.")
public class AuditEdge extends Edge<AuditEntry> {

  AuditEdge(AuditEntry node, String cursor) {
    super(node, cursor);
  }
}
