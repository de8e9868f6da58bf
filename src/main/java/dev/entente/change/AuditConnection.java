package dev.entente.change;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of the audit log. */
@Description("A page of the audit log.")
public class AuditConnection extends Connection<AuditEntry, AuditEdge> {

  public AuditConnection(Slice<AuditEntry> slice) {
    super(slice, AuditEdge::new);
  }
}
