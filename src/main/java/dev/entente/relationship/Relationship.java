package dev.entente.relationship;

import dev.entente.actor.ActorEntity;
import dev.entente.evidence.Fact;
import dev.entente.evidence.FactEntity;
import dev.entente.graphql.node.NodeId;
import dev.entente.time.PartialDate;
import dev.entente.time.TimelineItem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What one actor is or does to another, as an article has it. */
@Entity
@Description("What one actor is to another or does to it: subject, predicate, object.")
public class Relationship extends FactEntity implements Fact, TimelineItem {

  public static final String NODE_TYPE = "Relationship";

  @Ignore public String slug;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public ActorEntity subject;

  @NonNull
  @Description("What the subject is to the object, or does to it.")
  @Enumerated(EnumType.STRING)
  public Predicate predicate;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public ActorEntity object;

  @NonNull
  @Description("Whether it is so, as far as the articles know.")
  @Enumerated(EnumType.STRING)
  public RelationshipStatus status;

  @Description("Since when; null where that is not known.")
  @EmbeddedColumnNaming
  public PartialDate since;

  @Description("Until when; null while it lasts, or where that is not known.")
  @EmbeddedColumnNaming
  public PartialDate until;

  @Description("What else there is to know, in our words.")
  public String note;

  @Override
  protected NodeId nodeId() {
    return new NodeId(NODE_TYPE, slug);
  }
}
