package dev.entente.meeting;

import dev.entente.actor.Country;
import dev.entente.evidence.Fact;
import dev.entente.evidence.FactEntity;
import dev.entente.graphql.node.NodeId;
import dev.entente.graphql.search.SearchResult;
import dev.entente.time.PartialDate;
import dev.entente.time.TimelineItem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * A contact between actors (PLOVER: CONSULT): a meeting, visit, call or summit, whether it took
 * place or not. Two articles on one call are one meeting with two citations.
 */
@Entity
@Description("A contact between actors: a meeting, visit, call or summit, held or not.")
public class Meeting extends FactEntity implements Fact, TimelineItem, SearchResult {

  public static final String NODE_TYPE = "Meeting";

  @Ignore public String slug;

  @NonNull
  @Description("What kind of contact it is.")
  @Enumerated(EnumType.STRING)
  public MeetingKind kind;

  @NonNull
  @Description("How they met, or are to meet.")
  @Enumerated(EnumType.STRING)
  public MeetingFormat format;

  @NonNull
  @Description("Whether it took place.")
  @Enumerated(EnumType.STRING)
  public MeetingStatus status;

  @NonNull
  @Description("Who meets whom for what, in our words.")
  public String title;

  @NonNull
  @Description("When it took place or is to take place; the first day where it lasts several.")
  @EmbeddedColumnNaming
  public PartialDate date;

  @Description("The last day, where it lasts several.")
  @EmbeddedColumnNaming
  public PartialDate endDate;

  @Description("Where, as finely as an article says: a city, a hall. Null for calls.")
  public String place;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Country country;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Meeting partOf;

  @Ignore
  @ElementCollection
  @CollectionTable(name = "participation", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  public List<Participation> participants = new ArrayList<>();

  /** Sets when it takes place, for all who take part. */
  public void takesPlace(PartialDate when) {
    date = when;
    participants.forEach(participation -> participation.metOn = when.start());
  }

  @Override
  protected NodeId nodeId() {
    return new NodeId(NODE_TYPE, slug);
  }
}
