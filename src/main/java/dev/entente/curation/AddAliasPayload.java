package dev.entente.curation;

import dev.entente.actor.Actor;
import dev.entente.change.Outcome;
import dev.entente.change.Payload;
import org.eclipse.microprofile.graphql.Description;

/** What came of `addAlias`. */
@Description("What came of `addAlias`.")
public class AddAliasPayload extends Payload {

  private final Actor actor;

  AddAliasPayload(Outcome outcome, Actor actor) {
    super(outcome);
    this.actor = actor;
  }

  @Description("The actor as it is now; null where nothing was changed.")
  public Actor getActor() {
    return actor;
  }
}
