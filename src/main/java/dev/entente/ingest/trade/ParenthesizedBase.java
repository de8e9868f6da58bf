package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeMeasure;
import java.util.List;
import java.util.Set;

/**
 * Reads amounts in brackets that a change before them is measured against: “rose 5 percent compared
 * to the same period in 2022 ($4 billion)”, “up 5% year-on-year ($4 billion in May 2022)”.
 */
final class ParenthesizedBase {

  private static final int REACH = 18;

  private static final Set<String> COMPARING =
      Words.of(
          "than against versus over from on year-on-year year-over-year yoy y-o-y earlier ago"
              + " previous relative corresponding same since");

  private ParenthesizedBase() {}

  /**
   * Index of the first word that tells with what a change is compared; -1 where the number is no
   * such base.
   */
  static int start(Passage passage, List<Quantity> quantities, Quantity quantity) {
    boolean amount =
        quantity.kind() == Quantity.Kind.MONEY || quantity.kind() == Quantity.Kind.AMOUNT;
    if (!amount || !passage.isMark(quantity.lead() - 1, '(')) {
      return -1;
    }
    int from = -1;
    for (Quantity before : quantities) {
      if (before.to() > quantity.lead()) {
        break;
      }
      from = before.to();
    }
    if (from < 0 || quantity.lead() - from > REACH) {
      return -1;
    }
    boolean compares = false;
    for (int at = from; at < quantity.lead() - 1; at++) {
      String word = passage.lower(at);
      if (passage.isMark(at, '(') || passage.isMark(at, ';')) {
        return -1;
      }
      compares |= word.startsWith("compar") || COMPARING.contains(word);
    }
    return compares ? from : -1;
  }

  /** “The lowest since May 2021 ($3 billion)”. */
  private static boolean isSince(Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      if (passage.is(at, "since")) {
        return true;
      }
    }
    return false;
  }

  /** The trade of the change, as an amount; {@code null} where the number is no such base. */
  static Figure read(FigureContext context, Quantity quantity) {
    Discourse discourse = context.discourse();
    int start = start(context.passage(), context.quantities(), quantity);
    if (start < 0
        || discourse.sentence != context.sentence().index()
        || discourse.frame == null
        || (discourse.measure != TradeMeasure.CHANGE
            && !isSince(context.passage(), start, quantity.lead()))) {
      return null;
    }
    TradeMeasure measure =
        quantity.kind() == Quantity.Kind.MONEY ? TradeMeasure.VALUE : TradeMeasure.VOLUME;
    return Figure.of(discourse.frame, measure, FigureRule.BASE, quantity);
  }
}
