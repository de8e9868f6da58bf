package dev.entente.statement;

import dev.entente.evidence.Fact;
import dev.entente.evidence.FactEntity;
import dev.entente.graphql.node.NodeId;
import dev.entente.graphql.search.SearchResult;
import dev.entente.meeting.Meeting;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What someone said, as one article renders it (schema.org Quotation). */
@Entity
@Description("What someone said, quoted or retold, as an article renders it.")
public class Statement extends FactEntity implements Fact, TimelineItem, SearchResult {

  public static final String NODE_TYPE = "Statement";

  @Ignore public String slug;

  @NonNull
  @Description("How the article gives the words.")
  @Enumerated(EnumType.STRING)
  public StatementKind kind;

  @NonNull
  @Description("What was said: the quoted words where all are quoted, else retold in our words.")
  public String text;

  @Description("When it was said; null where that is not known.")
  @EmbeddedColumnNaming
  public PartialDate saidOn;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Meeting meeting;

  @NonNull
  @Description("What it is about, as slugs: `ukraine-war`, `trade`.")
  public List<@NonNull String> topics;

  /** Names what was said; shared by all renderings of it. Null where there is one only. */
  @Ignore public String utterance;

  @Ignore
  @ElementCollection
  @CollectionTable(name = "statement_actor", joinColumns = @JoinColumn(name = "statement_id"))
  public List<StatementActor> actors = new ArrayList<>();

  /** Sets when it was said, for all whom it names; null where that is not known. */
  public void wasSaid(PartialDate when) {
    saidOn = when;
    LocalDate day = when == null ? null : when.start();
    actors.forEach(actor -> actor.saidOn = day);
  }

  @Override
  protected NodeId nodeId() {
    return new NodeId(NODE_TYPE, slug);
  }
}
