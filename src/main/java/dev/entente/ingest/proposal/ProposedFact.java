package dev.entente.ingest.proposal;

import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;

/** Something that an article asserts, as extraction reads it. */
public interface ProposedFact {

  /** Where the article asserts it, at least once. */
  List<Evidence> evidence();

  /** How sure the surest of its evidence is. */
  @Ignore
  default double confidence() {
    return evidence().stream().mapToDouble(Evidence::confidence).max().orElse(0);
  }
}
