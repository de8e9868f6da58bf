package dev.entente.curation;

import dev.entente.change.Outcome;
import dev.entente.change.Payload;
import org.eclipse.microprofile.graphql.Description;

/** What came of `retractArticle`. */
@Description("What came of `retractArticle`.")
public class RetractArticlePayload extends Payload {

  private final int retractedFacts;

  RetractArticlePayload(Outcome outcome) {
    super(outcome);
    // All but the article itself.
    this.retractedFacts = outcome.entry() == null ? 0 : outcome.entry().affected - 1;
  }

  @Description("How many facts went with it, since no other article asserts them.")
  public int getRetractedFacts() {
    return retractedFacts;
  }
}
