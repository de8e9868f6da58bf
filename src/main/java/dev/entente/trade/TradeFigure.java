package dev.entente.trade;

import dev.entente.actor.ActorEntity;
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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * What an article says of trade, keyed as <a href="https://comtradeplus.un.org/">UN Comtrade</a>
 * keys it: reporter, partner, flow, commodity and period. A figure without a number has no value.
 */
@Entity
@Table(name = "trade_figure")
@Description(
    "What an article says of trade, keyed as UN Comtrade keys it: reporter, partner, flow, commodity"
        + " and period.")
public class TradeFigure extends FactEntity implements Fact, TimelineItem, SearchResult {

  public static final String NODE_TYPE = "TradeFigure";

  @Ignore public String slug;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Country reporter;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public ActorEntity partner;

  @NonNull
  @Description("Which way the goods go, seen from the reporter.")
  @Enumerated(EnumType.STRING)
  public TradeFlow flow;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Country exporter;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Country importer;

  @NonNull
  @Description("What is traded: `natural gas`; `all goods` where the article does not say.")
  public String commodity;

  @Description("The code in the Harmonized System, 2 to 6 digits; null where none fits.")
  public String hsCode;

  @NonNull
  @Description("What the figure measures.")
  @Enumerated(EnumType.STRING)
  public TradeMeasure measure;

  /** The number, in {@link #unit}; null where the article gives none. */
  @Ignore public BigDecimal amount;

  @NonNull
  @Description(
      "The unit of `value`: `percent`, `billion cubic metres`, `rank`. Where there is no value, the"
          + " unit that one would have, or `unspecified`.")
  public String unit;

  @Description("Whether the article gives the number as a rough one: “about”, “nearly”.")
  public boolean approximate;

  @Description("Which way the figure moves; null where the article does not say.")
  @Enumerated(EnumType.STRING)
  public Direction direction;

  @NonNull
  @Description("What time the figure is for.")
  @EmbeddedColumnNaming
  public PartialDate period;

  @Description("What time it is compared with; null where with none.")
  @EmbeddedColumnNaming
  public PartialDate comparedTo;

  @Description("The words of a claim that is quoted; null where none are.")
  public String quote;

  /** Reporter, partner, exporter and importer, each once: whom the figure is about. */
  @Ignore
  @ElementCollection
  @CollectionTable(name = "trade_figure_party", joinColumns = @JoinColumn(name = "trade_figure_id"))
  public Set<TradeParty> parties = new HashSet<>();

  @Ignore
  @ManyToMany
  @JoinTable(
      name = "trade_figure_claimant",
      joinColumns = @JoinColumn(name = "trade_figure_id"),
      inverseJoinColumns = @JoinColumn(name = "actor_id"))
  @OrderColumn(name = "position")
  public List<ActorEntity> claimants = new ArrayList<>();

  @Description("The number, in `unit`; null where the article gives none.")
  public Decimal getValue() {
    return amount == null ? null : new Decimal(amount);
  }

  /** Sets the period that it is of, for all whom it is about. */
  public void isOf(PartialDate when) {
    period = when;
    isAbout(parties.stream().map(party -> party.actor).collect(Collectors.toSet()));
  }

  /** Sets whom it is about; its period and its slug are known. */
  public void isAbout(Set<ActorEntity> actors) {
    Set<TradeParty> present = new HashSet<>();
    for (ActorEntity actor : actors) {
      TradeParty party = new TradeParty();
      party.actor = actor;
      party.periodStart = period.start();
      party.slug = slug;
      present.add(party);
    }
    parties.retainAll(present);
    parties.addAll(present);
  }

  @Override
  protected NodeId nodeId() {
    return new NodeId(NODE_TYPE, slug);
  }
}
