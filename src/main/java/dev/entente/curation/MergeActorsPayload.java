package dev.entente.curation;

import dev.entente.actor.Actor;
import dev.entente.change.Outcome;
import dev.entente.change.Payload;
import org.eclipse.microprofile.graphql.Description;

/** What came of `mergeActors`. */
@Description("What came of `mergeActors`.")
public class MergeActorsPayload extends Payload {

  private final Actor actor;

  MergeActorsPayload(Outcome outcome, Actor actor) {
    super(outcome);
    this.actor = actor;
  }

  @Description("The actor that stayed; null where nothing was changed.")
  public Actor getActor() {
    return actor;
  }
}
