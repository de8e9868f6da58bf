package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import java.util.List;

/**
 * Tells amounts of a surplus or a deficit from those of trade: “a surplus of $5 billion, up by 8
 * percent” is no change of exports.
 */
final class BalanceAmount {

  private static final int REACH = 6;

  private BalanceAmount() {}

  /** Whether the number just before one is that of a balance. */
  static boolean isBefore(Passage sentence, List<Quantity> quantities, Quantity quantity) {
    Quantity before = null;
    for (Quantity other : quantities) {
      before = other.to() <= quantity.lead() ? other : before;
    }
    if (before == null || before.kind() != Quantity.Kind.MONEY) {
      return false;
    }
    for (int at = before.to(); at < before.to() + 3 && at < quantity.lead(); at++) {
      if (TradeWords.isGap(sentence.lower(at))) {
        return true;
      }
    }
    for (int at = before.lead() - 1; at >= before.lead() - REACH && sentence.has(at); at--) {
      if (TradeWords.isGap(sentence.lower(at))) {
        return true;
      }
      boolean other = TradeWords.isNounForm(sentence.lower(at)) || sentence.isMark(at, ',');
      if (other) {
        return false;
      }
    }
    return false;
  }
}
