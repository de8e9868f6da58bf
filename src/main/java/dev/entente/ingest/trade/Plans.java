package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.Set;

/** Tells numbers of plans, goals and denials from those of trade that there was. */
final class Plans {

  private static final int MODAL_WINDOW = 12;

  private static final Set<String> NOT_HELD =
      Words.of(
          "proposed proposes proposal suggests suggested would could should may might will plan"
              + " plans planned planning aim aims aimed aiming target targets targeted targeting goal hopes hope"
              + " hoped hoping wants want wanted if forecast forecasts predicts predicted projected not"
              + " never promised pledged agreed denied intends intended likely unless expects must"
              + " shall won't can");

  /** A sentence on a poll names it among so many words. */
  private static final int POLL = 6;

  /** What is not done yet where “to” stands before it. */
  private static final Set<String> AIMS =
      Words.of("increase raise boost bring step double triple expand enhance lift push elevate");

  private static final Set<String> GERUNDS =
      Words.of(
          "increasing raising boosting bringing doubling tripling expanding enhancing lifting"
              + " pushing");

  private Plans() {}

  /**
   * Whether a clause goes on with a participle from one that tells of no more than a plan: “growth
   * will be 10 percent, pushing imports down by 30 percent”.
   */
  static boolean isNotHeld(Passage sentence, Passage clause, Quantity quantity) {
    if (isPolled(sentence, quantity.from())) {
      return true;
    }
    int first = quantity.from() - 1;
    int nearest = Math.max(sentence.from(), first - 2 * MODAL_WINDOW);
    while (first > nearest && !isParticiple(sentence, first)) {
      first--;
    }
    if (isParticiple(sentence, first)) {
      int from = Math.max(sentence.from(), first - 2 * MODAL_WINDOW);
      for (int at = first - 1; at >= from && !sentence.isMark(at, ';'); at--) {
        boolean may = sentence.is(at, "may") && sentence.isCapitalized(at);
        if (!may && NOT_HELD.contains(sentence.lower(at))) {
          return true;
        }
      }
    }
    return isNotHeld(clause, quantity);
  }

  /** “To boost trade to $10 billion”, but not “helped to boost”. */
  private static boolean isAim(Passage clause, int to) {
    boolean gerund =
        GERUNDS.contains(clause.lower(to + 1))
            && (clause.is(to, "through") || clause.is(to, "for") || clause.is(to, "at"));
    if (gerund) {
      // “It should go on, also through raising trade to $10 billion”
      return true;
    }
    if (!clause.is(to, "to") || !AIMS.contains(clause.lower(to + 1))) {
      return false;
    }
    return switch (clause.lower(to - 1)) {
      case "helped", "managed", "continued", "enabled", "allowed", "able", "helping" -> false;
      default -> true;
    };
  }

  /** “Higher than the 5 percent expected”, “the 5 percent rise forecast by economists”. */
  static boolean isExpected(Passage clause, Quantity quantity) {
    int at = quantity.to();
    int verb = TradeWords.isChangeNoun(clause.lower(at)) ? at + 1 : at;
    return clause.is(verb, "expected")
        || clause.is(verb, "forecast")
        || clause.is(verb, "forecasted")
        || clause.is(verb, "predicted")
        || clause.is(verb, "projected");
  }

  private static boolean isParticiple(Passage sentence, int at) {
    boolean begins =
        sentence.isMark(at - 1, ',')
            || (sentence.is(at - 1, "and") && sentence.isMark(at - 2, ','));
    return begins && sentence.lower(at).endsWith("ing") && !sentence.is(at, "including");
  }

  /** “A poll of economists had pointed to a drop of 5 percent”. */
  private static boolean isPolled(Passage sentence, int to) {
    boolean polled = false;
    for (int at = sentence.from(); at < to; at++) {
      boolean turns =
          sentence.isMark(at, ';') || sentence.is(at, "but") || sentence.is(at, "while");
      boolean subject = at - sentence.from() <= POLL;
      boolean poll = sentence.is(at, "poll") || sentence.is(at, "polled");
      polled = !turns && (polled || (subject && poll));
    }
    return polled;
  }

  /** Whether the words before a number keep it from being held. */
  static boolean isNotHeld(Passage clause, Quantity quantity) {
    if (isExpected(clause, quantity)) {
      return true;
    }
    int from = Math.max(clause.from(), quantity.from() - MODAL_WINDOW);
    for (int at = quantity.from() - 1; at >= from; at--) {
      String word = clause.lower(at);
      if (word.equals("said")
          || word.equals("after")
          || word.equals("because")
          || word.equals("since")) {
        return false;
      }
      if (isAim(clause, at)) {
        return true;
      }
      boolean due =
          word.equals("to")
              && (clause.is(at - 1, "is") || clause.is(at - 1, "are"))
              && clause.has(at + 1)
              && TradeWords.isVerb(clause.lower(at + 1));
      if (due) {
        return true;
      }
      boolean reached =
          word.equals("planned") && (clause.is(at - 2, "reached") || clause.is(at - 1, "reached"));
      if (reached) {
        continue;
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
