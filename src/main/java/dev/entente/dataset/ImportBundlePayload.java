package dev.entente.dataset;

import dev.entente.change.Outcome;
import dev.entente.change.Payload;
import org.eclipse.microprofile.graphql.Description;

/** What came of `importBundle`. */
@Description("What came of `importBundle`.")
public class ImportBundlePayload extends Payload {

  private final DatasetBundle bundle;
  private final boolean imported;

  ImportBundlePayload(Outcome outcome, DatasetBundle bundle) {
    super(outcome);
    this.bundle = bundle;
    this.imported = outcome.entry() != null;
  }

  @Description("The bundle as it is stored; null where it was refused.")
  public DatasetBundle getBundle() {
    return bundle;
  }

  @Description("Whether it was loaded: false where it was refused, and where it was there already.")
  public boolean isImported() {
    return imported;
  }
}
