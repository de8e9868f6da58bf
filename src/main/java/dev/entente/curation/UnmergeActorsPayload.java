package dev.entente.curation;

import dev.entente.actor.Actor;
import dev.entente.change.Outcome;
import dev.entente.change.Payload;
import org.eclipse.microprofile.graphql.Description;

/** What came of `unmergeActors`. */
@Description("What came of `unmergeActors`.")
public class UnmergeActorsPayload extends Payload {

  private final Actor actor;

  UnmergeActorsPayload(Outcome outcome, Actor actor) {
    super(outcome);
    this.actor = actor;
  }

  @Description("The actor that is back; null where nothing was changed.")
  public Actor getActor() {
    return actor;
  }
}
