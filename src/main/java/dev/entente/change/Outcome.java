package dev.entente.change;

import dev.entente.graphql.node.NodeId;
import java.util.List;

/**
 * What came of a wish to change something.
 *
 * @param entry what the audit log says of it; null where nothing was changed
 * @param userErrors why nothing was changed
 */
public record Outcome(AuditEntry entry, List<UserError> userErrors) {

  /** The id of what was changed; null where nothing was. */
  public NodeId target() {
    return entry == null || entry.target == null ? null : NodeId.parse(entry.target);
  }
}
