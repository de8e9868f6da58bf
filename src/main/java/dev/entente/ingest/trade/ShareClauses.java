package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import java.util.List;

/** Tells whether a clause speaks of a share, and whether that is one of what a country trades. */
final class ShareClauses {

  private ShareClauses() {}

  /** Whether the clause speaks of a share: “China’s share of exports fell to 33 percent”. */
  static boolean has(Passage clause, Quantity quantity) {
    int from = quantity.from();
    while (from > clause.from()
        && !clause.isMark(from - 1, ':')
        && !clause.isMark(from - 1, ';')
        && !clause.is(from - 1, "but")) {
      from--;
    }
    for (int at = from; at < quantity.from(); at++) {
      String word = clause.lower(at);
      if ((word.equals("share") && !clause.is(at - 1, "to")) || word.equals("proportion")) {
        // “Glad to share that exports rose” tells of none.
        return !isOtherChange(clause, at, quantity);
      }
      boolean makes = word.equals("make") || word.equals("makes") || word.equals("made");
      boolean accounts =
          (word.startsWith("account") || (makes && quantity.kind() == Quantity.Kind.PERCENT))
              && (clause.is(at + 1, "for") || clause.is(at + 1, "up"));
      if (accounts) {
        return true;
      }
    }
    return clause.is(quantity.to(), "share") || clause.is(quantity.to() + 1, "share");
  }

  /** “60% of global purchases”, “60% of what it produced”: no part of what a country trades. */
  static boolean isOfNoTrader(Passage clause, List<Party> parties, Quantity quantity) {
    for (int at = quantity.to() + 1; at < quantity.to() + 6 && clause.has(at); at++) {
      Party whose = Parties.startingAt(parties, at);
      if (whose != null && whose.form() == Party.Form.GENITIVE) {
        // “4 percent of Peru’s overall global exports”
        return false;
      }
      boolean other =
          switch (clause.lower(at)) {
            case "global", "world", "world's", "worldwide", "produced", "grown", "harvested" ->
                true;
            default -> false;
          };
      if (other) {
        return true;
      }
    }
    return false;
  }

  /** “With a 5 percent share, showing a growth of 3 percent”: it is no share that grew. */
  private static boolean isOtherChange(Passage clause, int share, Quantity quantity) {
    boolean shows = false;
    for (int at = share + 1; at < quantity.from(); at++) {
      shows |= clause.lower(at).endsWith("ing");
      if (shows && TradeWords.isChangeNoun(clause.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
