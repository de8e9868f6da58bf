package dev.entente.actor;

import dev.entente.graphql.node.Node;
import dev.entente.graphql.node.NodeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What all actors store. It does not implement {@link Actor} itself: only the types that GraphQL
 * shows may, or this class would become a type of its own there.
 */
@Entity
@Table(name = "actor")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "type")
public abstract class ActorEntity {

  /** One id space for all three types: whether something is a country is not part of its id. */
  public static final String NODE_TYPE = "Actor";

  @jakarta.persistence.Id
  @Column(name = "id")
  @Ignore
  public UUID key;

  @NonNull
  @Description(Node.Descriptions.SLUG)
  public String slug;

  /** What it is, for filters and orders; the class says the same. */
  @Ignore
  @Enumerated(EnumType.STRING)
  @Column(name = "type", insertable = false, updatable = false)
  public ActorType actorType;

  @NonNull
  @Description(Actor.Descriptions.NAME)
  public String name;

  /** The name as {@link NameKey} compares it. */
  @Ignore public String nameKey;

  @Description(Actor.Descriptions.DESCRIPTION)
  public String description;

  @Description(Actor.Descriptions.WIKIDATA_ID)
  public String wikidataId;

  @Ignore
  @ElementCollection
  @CollectionTable(name = "alias", joinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "position")
  public List<Alias> aliases = new ArrayList<>();

  /** The primary key of the actor with this slug. */
  public static UUID keyOf(String slug) {
    return new NodeId(NODE_TYPE, slug).key();
  }

  @Id
  @NonNull
  @Description(Node.Descriptions.ID)
  public String getId() {
    return new NodeId(NODE_TYPE, slug).encode();
  }

  public String getSlug() {
    return slug;
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  public String getWikidataId() {
    return wikidataId;
  }

  @Ignore
  public UUID key() {
    return key;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof ActorEntity actor && getSlug().equals(actor.getSlug());
  }

  @Override
  public final int hashCode() {
    return getSlug().hashCode();
  }
}
