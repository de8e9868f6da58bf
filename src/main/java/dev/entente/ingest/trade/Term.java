package dev.entente.ingest.trade;

import dev.entente.trade.TradeFlow;

/**
 * A word that tells of trade.
 *
 * @param from index of it
 * @param to index after it
 * @param flow as seen from whoever does it
 * @param form what sort of word it is
 * @param weak whether it tells of trade only beside goods: “sent”, “receives”
 */
record Term(int from, int to, TradeFlow flow, Form form, boolean weak) {

  /** What sort of word it is. */
  enum Form {
    NOUN,
    VERB,
    /** A verb whose subject is the goods: “were bought by”. */
    PASSIVE
  }

  boolean isNoun() {
    return form == Form.NOUN;
  }
}
