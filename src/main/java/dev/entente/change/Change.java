package dev.entente.change;

import dev.entente.graphql.node.NodeId;
import java.util.Objects;

/** A change while it is made: what the audit log will say of it. */
public final class Change {

  private final AuditEntry entry = new AuditEntry();
  private boolean made;

  Change(AuditAction action, String madeBy) {
    entry.action = action;
    entry.madeBy = madeBy;
  }

  /** What is changed, where it is one object alone, and why. */
  public Change of(NodeId target, String reason) {
    entry.target = target.type() + ':' + target.slug();
    entry.reason = reason;
    return this;
  }

  /** That so many objects were changed. Without this, nothing was, and there is no entry. */
  public Change affected(int objects) {
    entry.affected += objects;
    made = true;
    return this;
  }

  /** A value before and after; not worth a word where they are equal. */
  public Change value(String field, Object former, Object present) {
    if (!Objects.equals(former, present)) {
      entry.changes.add(new AuditChange(field, text(former), text(present)));
    }
    return this;
  }

  /** Whether a value differs from what it was before. */
  public boolean hasValues() {
    return !entry.changes.isEmpty();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  boolean isMade() {
    return made;
  }

  AuditEntry entry() {
    return entry;
  }
}
