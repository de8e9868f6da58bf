package dev.entente.ingest.trade;

import dev.entente.ingest.proposal.ProposedStatement;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.reading.Reading;
import java.util.List;

/** Reads figures from an article. */
public final class TradeFigureFinder {

  /** The figures that an article asserts, in order. */
  public List<ProposedTradeFigure> find(Reading reading, List<ProposedStatement> statements) {
    return List.of();
  }
}
