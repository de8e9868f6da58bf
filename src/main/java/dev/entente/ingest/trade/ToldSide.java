package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;

/**
 * Finds the other side of trade in words before: “to Chile, exports rose”, “a deficit with Chile”.
 */
final class ToldSide {

  /** A partner that a sentence begins with stands at most so far from its start. */
  private static final int FRONT = 5;

  /** A sentence that goes on from the balance told before begins with its word for trade. */
  private static final int LEAD = 12;

  private final Passage sentence;
  private final List<Party> parties;
  private final Discourse discourse;
  private final int index;

  ToldSide(Passage sentence, List<Party> parties, Discourse discourse, int index) {
    this.sentence = sentence;
    this.parties = parties;
    this.discourse = discourse;
    this.index = index;
  }

  /**
   * The trade with its other side, if words before tell it.
   *
   * @param owned whether the words beside the trade say whose it is
   */
  Frame with(Frame frame, boolean owned) {
    Term term = frame.term();
    boolean oneWay = frame.flow() != TradeFlow.TOTAL && !frame.total();
    if (frame.other() != null || !oneWay || !term.isNoun()) {
      return frame;
    }
    Frame.Side side = fronted(frame);
    if (side == null && !owned) {
      Party with = Balance.with(sentence, parties, term.from());
      boolean next = parties.isEmpty() && term.from() <= sentence.from() + LEAD;
      side = with != null ? Frame.Side.of(with) : next ? discourse.balance(index) : null;
    }
    return side == null || Frame.isSame(side, frame.owner()) ? frame : frame.withOther(side);
  }

  /** “To the European Union, Peru’s exports rose”. */
  private Frame.Side fronted(Frame frame) {
    String preposition = frame.flow() == TradeFlow.EXPORT ? "to" : "from";
    if (!sentence.is(sentence.from(), preposition)) {
      return null;
    }
    for (Party party : parties) {
      boolean alone =
          party.from() <= sentence.from() + FRONT
              && party.isPlain()
              && party.other() == null
              && party.to() < frame.term().from()
              && sentence.isMark(party.to(), ',');
      if (alone) {
        return Frame.Side.of(party);
      }
    }
    return null;
  }
}
