package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.Set;

/** Tells numbers of plans, goals and denials from those of trade that there was. */
final class Plans {

  private static final int MODAL_WINDOW = 10;

  private static final Set<String> NOT_HELD =
      Words.of(
          "proposed proposes proposal suggests suggested would could should may might will plan"
              + " plans planned planning aim aims aimed target targets targeted goal hopes hope"
              + " hoped wants want wanted if forecast forecasts predicts predicted projected not"
              + " never promised pledged agreed denied intends intended likely unless expects must"
              + " shall won't can");

  private Plans() {}

  /** Whether the words before a number keep it from being held. */
  static boolean isNotHeld(Passage clause, Quantity quantity) {
    int from = Math.max(clause.from(), quantity.from() - MODAL_WINDOW);
    for (int at = quantity.from() - 1; at >= from; at--) {
      String word = clause.lower(at);
      if (word.equals("said")
          || word.equals("after")
          || word.equals("because")
          || word.equals("since")) {
        return false;
      }
      boolean may = word.equals("may") && clause.isCapitalized(at);
      boolean expected =
          word.equals("expected") && !clause.is(at - 1, "than") && !clause.is(at - 1, "as");
      if (expected || (NOT_HELD.contains(word) && !may && !clause.is(at + 1, "only"))) {
        return true;
      }
    }
    return false;
  }
}
