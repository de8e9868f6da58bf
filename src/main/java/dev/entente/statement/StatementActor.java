package dev.entente.statement;

import dev.entente.actor.ActorEntity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** That an actor says a statement, is told it or is spoken of in it. */
@Embeddable
public class StatementActor {

  @Enumerated(EnumType.STRING)
  public StatementRole role;

  /** The place among the actors of the same role, from 0. */
  public int position;

  @ManyToOne(fetch = FetchType.LAZY)
  public ActorEntity actor;

  /**
   * The first day that the statement may be of: the statements of an actor are read in its order.
   */
  public LocalDate saidOn;
}
