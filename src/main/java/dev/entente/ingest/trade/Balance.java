package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import java.util.List;

/**
 * Tells with whom the balance of trade is that a sentence speaks of: “a deficit with China, with
 * exports rising by 5 percent”, “in trade with China, the surplus fell”. Exports and imports told
 * beside it are those of the two.
 */
final class Balance {

  private static final int REACH = 4;

  /** The same, where an amount stands between. */
  private static final int AMOUNT = 14;

  private Balance() {}

  /** The other side of the balance told before an index; {@code null} where none is. */
  static Party with(Passage sentence, List<Party> parties, int end) {
    Party found = null;
    for (int at = sentence.from(); at < end; at++) {
      boolean gap = TradeWords.isGap(sentence.lower(at));
      boolean trade = sentence.is(at, "trade") && at == sentence.from() + 1;
      if ((gap || (trade && sentence.is(at - 1, "in")))
          && with(sentence, parties, at, end) != null) {
        found = with(sentence, parties, at, end);
      }
    }
    return found;
  }

  private static Party with(Passage sentence, List<Party> parties, int from, int end) {
    // “A surplus of $5 billion with Chile”
    int reach = sentence.is(from + 1, "of") ? AMOUNT : REACH;
    for (int at = from + 1; at <= from + reach; at++) {
      if (at > from + REACH && sentence.isMark(at, ',')) {
        return null;
      }
      if (!sentence.is(at, "with")) {
        continue;
      }
      int name = at + 1;
      while (sentence.is(name, "the") || sentence.is(name, "mainland")) {
        name++;
      }
      Party party = Parties.startingAt(parties, name);
      boolean one =
          party != null
              && party.isPlain()
              && party.other() == null
              && party.to() <= end
              && !sentence.is(party.to(), "and");
      return one ? party : null;
    }
    return null;
  }
}
