package dev.entente.evidence;

import dev.entente.database.HiddenRows;
import dev.entente.graphql.node.Node;
import dev.entente.graphql.node.NodeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.SQLRestriction;

/**
 * What all facts store. One table holds the keys of all of them, so that a citation can point at
 * any fact and the database sees to it that the fact exists.
 */
@Entity
@Table(name = "fact")
@Inheritance(strategy = InheritanceType.JOINED)
@SQLRestriction(HiddenRows.RESTRICTION)
public abstract class FactEntity {

  @jakarta.persistence.Id
  @Column(name = "id")
  @Ignore
  public UUID key;

  @Description(Fact.CONFIDENCE)
  public double confidence;

  @NonNull
  @Description(Fact.STATE)
  @Enumerated(EnumType.STRING)
  public FactState state = FactState.ACCEPTED;

  /** Whether readers do not see it; follows from the state. */
  @Ignore public boolean hidden;

  /** The version of the data that changed it last; {@link Hiding} sets it. */
  @Ignore
  @Column(insertable = false, updatable = false)
  public long changedIn;

  /** Whether an editor corrected it, so that no bundle takes the correction back. */
  @Ignore public boolean corrected;

  /** The type and the natural key. */
  protected abstract NodeId nodeId();

  @Id
  @NonNull
  @Description(Node.Descriptions.ID)
  public String getId() {
    return nodeId().encode();
  }

  /** Sets the state, and what follows from it for this fact; {@link Hiding} does the rest. */
  public void decide(FactState decided) {
    state = decided;
    hidden = decided != FactState.ACCEPTED;
  }

  public FactState getState() {
    return state;
  }

  public double getConfidence() {
    return confidence;
  }

  @Ignore
  public UUID key() {
    return key;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof FactEntity fact && nodeId().equals(fact.nodeId());
  }

  @Override
  public final int hashCode() {
    return nodeId().hashCode();
  }
}
