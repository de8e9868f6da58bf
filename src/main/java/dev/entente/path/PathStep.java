package dev.entente.path;

import dev.entente.actor.Actor;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** One step of the chain between two actors. */
@Description("One step of the chain between two actors.")
public class PathStep {

  private final List<Actor> chain;
  private final int index;

  PathStep(List<Actor> chain, int index) {
    this.chain = chain;
    this.index = index;
  }

  @NonNull
  @Description("Where the step starts: the `to` of the step before.")
  public Actor getFrom() {
    return chain.get(index);
  }

  @NonNull
  @Description("Where the step leads.")
  public Actor getTo() {
    return chain.get(index + 1);
  }

  /** The actors of the whole chain. */
  @Ignore
  List<Actor> chain() {
    return chain;
  }
}
