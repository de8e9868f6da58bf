package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;

/**
 * Finds with whom the trade is that a sentence begins with: “Trade with Chile was mixed, with
 * imports falling by 5 percent”. What it tells of one way is of the same two.
 */
final class SentenceTrade {

  /** Words that may stand before its first word for trade. */
  private static final int FRONT = 6;

  private SentenceTrade() {}

  /**
   * The trade that a sentence begins with.
   *
   * @param before index of the word for trade that goes on from it
   * @return {@code null} where it begins with none that has a partner
   */
  static Frame before(Passage sentence, List<Party> parties, int before) {
    for (int at = sentence.from(); at < sentence.from() + FRONT && at < before; at++) {
      Term term = TradeWords.at(sentence, at, parties);
      if (term == null || !term.isNoun() || term.flow() != TradeFlow.TOTAL) {
        continue;
      }
      Passage beginning = new Passage(sentence.tokens(), sentence.from(), before);
      Frame frame = FrameReader.read(beginning, parties, term);
      return frame.other() == null || frame.joint() ? null : frame;
    }
    return null;
  }
}
