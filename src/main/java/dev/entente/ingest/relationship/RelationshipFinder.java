package dev.entente.ingest.relationship;

import dev.entente.ingest.proposal.ProposedRelationship;
import dev.entente.ingest.reading.Reading;
import java.util.List;

/** Reads relationships from an article. */
public final class RelationshipFinder {

  /** The relationships that an article asserts, in order. */
  public List<ProposedRelationship> find(Reading reading) {
    return List.of();
  }
}
