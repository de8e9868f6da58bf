package dev.entente.ingest.statement;

import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.reading.Reading;
import java.util.List;

/** Reads statements from an article. */
public final class StatementFinder {

  /** The statements that an article asserts, in order. */
  public List<ProposedStatement> find(Reading reading) {
    return List.of();
  }
}
