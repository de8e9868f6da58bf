package dev.entente.trade;

import dev.entente.actor.ActorEntity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;

/** That a figure is about an actor. Its order is copied: the figures of an actor are read in it. */
@Embeddable
public class TradeParty {

  @ManyToOne(fetch = FetchType.LAZY)
  public ActorEntity actor;

  /** The first day of the figure's period. */
  public LocalDate periodStart;

  /** The slug of the figure. */
  public String slug;

  @Override
  public boolean equals(Object other) {
    return other instanceof TradeParty party
        && Objects.equals(actor, party.actor)
        && Objects.equals(periodStart, party.periodStart)
        && Objects.equals(slug, party.slug);
  }

  @Override
  public int hashCode() {
    return Objects.hash(actor, periodStart, slug);
  }
}
