package dev.entente.curation;

import dev.entente.change.Outcome;
import dev.entente.change.Payload;
import dev.entente.evidence.Fact;
import org.eclipse.microprofile.graphql.Description;

/** What came of `reviewFact`. */
@Description("What came of `reviewFact`.")
public class ReviewFactPayload extends Payload {

  private final Fact fact;

  ReviewFactPayload(Outcome outcome, Fact fact) {
    super(outcome);
    this.fact = fact;
  }

  @Description("The fact as readers see it now; null where it is hidden, or the input was refused.")
  public Fact getFact() {
    return fact;
  }
}
