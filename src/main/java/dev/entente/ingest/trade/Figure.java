package dev.entente.ingest.trade;

import dev.entente.trade.TradeMeasure;

/** What a number was found to be. */
record Figure(
    Frame frame, TradeMeasure measure, FigureRule rule, double confidence, int from, int to) {

  static Figure of(Frame frame, TradeMeasure measure, FigureRule rule, Quantity quantity) {
    return new Figure(frame, measure, rule, rule.confidence(), quantity.from(), quantity.to());
  }
}
