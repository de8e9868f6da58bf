package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;

/**
 * Reads two numbers of which the first one is of exports and the second one of imports, or the
 * other way round: “exports and imports rose by 5 percent and 3 percent, respectively”.
 */
final class PairedFlows {

  /** So many words after the two nouns their numbers stand. */
  private static final int REACH = 24;

  private Quantity first;
  private Quantity second;
  private TradeFlow firstFlow;
  private TradeFlow secondFlow;
  private Figure read;
  private Relation relation;

  PairedFlows(FigureContext context) {
    Passage passage = context.passage();
    List<Quantity> quantities = context.quantities();
    for (int index = 0; index + 1 < quantities.size(); index++) {
      Quantity one = quantities.get(index);
      Quantity two = quantities.get(index + 1);
      Quantity next = index + 2 < quantities.size() ? quantities.get(index + 2) : null;
      boolean pair =
          one.kind() == two.kind()
              && two.lead() == one.to() + 1
              && passage.is(one.to(), "and")
              && !(next != null && next.lead() == two.to() + 1 && passage.is(two.to(), "and"));
      int nouns = pair ? nouns(passage, one.lead()) : -1;
      if (nouns >= 0) {
        first = one;
        second = two;
        firstFlow = TradeWords.flow(passage.lower(nouns));
        secondFlow = TradeWords.flow(passage.lower(nouns + 2));
        return;
      }
    }
  }

  /** Index of the first of two nouns for one way of trade each; -1 where there are none. */
  private static int nouns(Passage passage, int end) {
    for (int at = end - 3; at >= end - REACH && passage.has(at); at--) {
      TradeFlow one = TradeWords.flow(passage.lower(at));
      TradeFlow two = passage.is(at + 1, "and") ? TradeWords.flow(passage.lower(at + 2)) : null;
      boolean both = one != null && two != null && one != two;
      if (both && one != TradeFlow.TOTAL && two != TradeFlow.TOTAL) {
        return at;
      }
      if (passage.isMark(at, ';')) {
        return -1;
      }
    }
    return -1;
  }

  /** A figure of both ways, made one of the first where its number is the first one. */
  Figure first(Figure figure, Relation relation, Quantity quantity) {
    if (!quantity.equals(first) || figure == null || figure.frame().flow() != TradeFlow.TOTAL) {
      return figure;
    }
    this.read = figure;
    this.relation = relation;
    return of(firstFlow, quantity);
  }

  /** The figure that the second number gives; {@code null} for other numbers. */
  Figure second(Quantity quantity) {
    return quantity.equals(second) && read != null ? of(secondFlow, quantity) : null;
  }

  /** What the first number has to do with its trade, and so has the second one. */
  Relation relation() {
    return new Relation(relation.kind(), relation.direction(), -1);
  }

  private Figure of(TradeFlow flow, Quantity quantity) {
    Frame both = read.frame();
    Frame frame =
        new Frame(
            both.term(),
            flow,
            both.owner(),
            both.other(),
            both.commodity(),
            both.total(),
            both.joint());
    return Figure.of(frame, read.measure(), read.rule(), quantity);
  }
}
