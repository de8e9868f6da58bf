package dev.entente.evidence;

import dev.entente.database.HiddenRows;
import dev.entente.graphql.node.Node;
import dev.entente.graphql.node.NodeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.SQLRestriction;

/** Something that articles tell differently. */
@Entity
@SQLRestriction(HiddenRows.RESTRICTION)
@Description("Something that two articles tell differently, or one article in two ways.")
public class Contradiction implements Node {

  public static final String NODE_TYPE = "Contradiction";

  @jakarta.persistence.Id
  @Column(name = "id")
  @Ignore
  public UUID key;

  @Ignore public String slug;

  @NonNull
  @Description("What it is about.")
  public String topic;

  @NonNull
  @Description("What the sides differ in.")
  @Enumerated(EnumType.STRING)
  public ContradictionKind kind;

  @Ignore
  @ElementCollection
  @CollectionTable(
      name = "contradiction_side",
      joinColumns = @JoinColumn(name = "contradiction_id"))
  @OrderColumn(name = "position")
  @SQLRestriction(HiddenRows.RESTRICTION)
  public List<ContradictionSide> sides = new ArrayList<>();

  /** Whether readers do not see it: fewer than two sides are left to them. */
  @Ignore public boolean hidden;

  @Id
  @NonNull
  @Description(Node.Descriptions.ID)
  @Override
  public String getId() {
    return new NodeId(NODE_TYPE, slug).encode();
  }

  @Ignore
  public UUID key() {
    return key;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Contradiction contradiction && slug.equals(contradiction.slug);
  }

  @Override
  public final int hashCode() {
    return slug.hashCode();
  }
}
