package dev.entente.office;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.Person;
import dev.entente.evidence.Fact;
import dev.entente.evidence.FactEntity;
import dev.entente.graphql.node.NodeId;
import dev.entente.time.PartialDate;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * That a person holds a title in a country or an organization. A person with an office that leads a
 * country is a leader, and the country's trade figures are theirs.
 */
@Entity
@Description("That a person holds, or held, a title in a country or an organization.")
public class Office extends FactEntity implements Fact {

  public static final String NODE_TYPE = "Office";

  @Ignore public String slug;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Person person;

  @NonNull
  @Description("The title, for example `President`.")
  public String title;

  /** The country or organization. */
  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "of_id")
  public ActorEntity institution;

  @Description("Whether who holds it leads a country.")
  public boolean leader;

  @Description("From when; null where that is not known.")
  @EmbeddedColumnNaming
  public PartialDate from;

  @Description("Until when; null while it lasts, or where that is not known.")
  @EmbeddedColumnNaming
  public PartialDate until;

  @Override
  protected NodeId nodeId() {
    return new NodeId(NODE_TYPE, slug);
  }
}
