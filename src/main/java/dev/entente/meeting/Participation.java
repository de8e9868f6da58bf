package dev.entente.meeting;

import dev.entente.actor.ActorEntity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** That an actor takes part in a meeting. */
@Embeddable
@Description("That an actor takes part in a meeting.")
public class Participation {

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public ActorEntity actor;

  @NonNull
  @Description("The part that the actor has in it.")
  @Enumerated(EnumType.STRING)
  public ParticipationRole role;

  /** The first day of the meeting: the meetings of an actor are read in its order. */
  @Ignore public LocalDate metOn;
}
