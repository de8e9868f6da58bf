package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeMeasure;
import java.util.List;

/**
 * Reads amounts that are told together with the part they are of a whole: “Chile accounted for $5
 * billion, or 12%, of its exports”, “with $5 billion (12%) of its exports”.
 */
final class PartAmount {

  private PartAmount() {}

  /** Whether the second number only tells which part of a whole the first one is. */
  static boolean isPair(Passage sentence, Quantity amount, Quantity part) {
    boolean kinds =
        (amount.kind() == Quantity.Kind.MONEY || amount.kind() == Quantity.Kind.AMOUNT)
            && part.kind() == Quantity.Kind.PERCENT
            && part.value() != null;
    int or = sentence.isMark(amount.to(), ',') ? amount.to() + 1 : amount.to();
    boolean joined =
        (sentence.is(or, "or") && part.lead() == or + 1)
            || (sentence.isMark(amount.to(), '(') && part.lead() == amount.to() + 1);
    return kinds && joined && of(sentence, part) > 0;
  }

  /** Index of “of” after a part, be there a mark between or not; -1 where there is none. */
  private static int of(Passage sentence, Quantity part) {
    boolean mark = sentence.isMark(part.to(), ',') || sentence.isMark(part.to(), ')');
    int at = mark ? part.to() + 1 : part.to();
    boolean told = sentence.is(at + 1, "this") || sentence.is(at + 1, "that");
    return sentence.is(at, "of") && !told ? at : -1;
  }

  /** What a number of such a pair is; {@code null} where it is in none. */
  static Figure read(FigureContext context, Passage clause, List<Term> terms, Quantity quantity) {
    List<Quantity> all = context.quantities();
    int index = all.indexOf(quantity);
    Quantity amount = null;
    Quantity part = null;
    if (index + 1 < all.size() && isPair(clause, quantity, all.get(index + 1))) {
      amount = quantity;
      part = all.get(index + 1);
    } else if (index > 0 && isPair(clause, all.get(index - 1), quantity)) {
      amount = all.get(index - 1);
      part = quantity;
    }
    if (amount == null) {
      return null;
    }
    // The words between are left out as if there were but one number.
    Quantity whole =
        new Quantity(
            amount.from(),
            of(clause, part),
            Quantity.Kind.PERCENT,
            part.value(),
            part.unit(),
            part.approximate(),
            null,
            amount.lead(),
            null);
    boolean first = quantity.equals(amount);
    return new PartShare(
            clause, context.parties(), terms, context.discourse(), context.sentence().index())
        .read(whole)
        .map(
            frame ->
                first
                    ? Figure.amount(frame, quantity)
                    : Figure.of(frame, TradeMeasure.SHARE, FigureRule.SHARE_OF, quantity))
        .orElse(null);
  }
}
