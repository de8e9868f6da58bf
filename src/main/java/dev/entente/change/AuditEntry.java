package dev.entente.change;

import dev.entente.graphql.node.NodeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One change of the data: who made it, when, why, and what was there before. */
@Entity
@Table(name = "audit_entry")
@Description("One change of the data: who made it, when and why, and what was there before.")
public class AuditEntry {

  @Id
  @Column(name = "id")
  @Ignore
  public UUID key;

  /** The version of the data that it made. */
  @Ignore public long version;

  @NonNull
  @Description("When it was made.")
  public OffsetDateTime madeAt;

  @NonNull
  @Description(
      "Who made it: `key:` and the name of an API key, `token:` and the name in a token, `start`"
          + " for what was loaded when the application started, or `command line`.")
  public String madeBy;

  @NonNull
  @Description("What was done.")
  @Enumerated(EnumType.STRING)
  public AuditAction action;

  /** The {@code type:slug} of the object that was changed; null where there is not one alone. */
  @Ignore public String target;

  @Description("Why, in the words of the one who did it.")
  public String reason;

  @Description("How many objects it changed, those that go with the target included.")
  public int affected;

  @Ignore public String idempotencyKey;

  /** SHA-256 of what was asked for, to tell a repetition from another wish under the same key. */
  @Ignore public String inputSha256;

  @Ignore
  @ElementCollection
  @CollectionTable(name = "audit_change", joinColumns = @JoinColumn(name = "audit_entry_id"))
  @OrderColumn(name = "position")
  public List<AuditChange> changes = new ArrayList<>();

  static UUID keyOf(long version) {
    return new NodeId("AuditEntry", Long.toString(version)).key();
  }

  @NonNull
  @Description("The version of the data that it made, as in `dataset { version }`.")
  public String getDatasetVersion() {
    return Long.toString(version);
  }

  @org.eclipse.microprofile.graphql.Id
  @Description(
      "The id of the object that was changed, also where it is hidden now; null where it was not"
          + " one alone.")
  public String getTargetId() {
    return target == null ? null : NodeId.parse(target).encode();
  }

  @Ignore
  public UUID key() {
    return key;
  }
}
