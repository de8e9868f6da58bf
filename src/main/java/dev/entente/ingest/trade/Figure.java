package dev.entente.ingest.trade;

import dev.entente.trade.TradeMeasure;

/** What a number was found to be. */
record Figure(
    Frame frame, TradeMeasure measure, FigureRule rule, double confidence, int from, int to) {

  static Figure of(Frame frame, TradeMeasure measure, FigureRule rule, Quantity quantity) {
    return new Figure(frame, measure, rule, rule.confidence(), quantity.from(), quantity.to());
  }

  /** An amount of trade. */
  static Figure amount(Frame frame, Quantity quantity) {
    return of(frame, measure(quantity), rule(quantity), quantity);
  }

  /** A number with what it has to do with the trade beside it. */
  static Figure told(Frame frame, Relation relation, Quantity quantity) {
    return of(frame, changed(quantity, relation), rule(quantity, relation), quantity);
  }

  private static TradeMeasure measure(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.MONEY ? TradeMeasure.VALUE : TradeMeasure.VOLUME;
  }

  private static FigureRule rule(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.MONEY ? FigureRule.VALUE : FigureRule.VOLUME;
  }

  private static TradeMeasure changed(Quantity quantity, Relation relation) {
    return relation.kind() == Relation.Kind.CHANGE ? TradeMeasure.CHANGE : measure(quantity);
  }

  private static FigureRule rule(Quantity quantity, Relation relation) {
    return switch (relation.kind()) {
      case CHANGE -> changeRule(quantity);
      case BASE -> FigureRule.BASE;
      default -> rule(quantity);
    };
  }

  private static FigureRule changeRule(Quantity quantity) {
    return switch (quantity.kind()) {
      case MULTIPLE -> FigureRule.CHANGE_MULTIPLE;
      case PERCENT -> FigureRule.CHANGE;
      default -> FigureRule.CHANGE_AMOUNT;
    };
  }
}
