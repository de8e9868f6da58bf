package dev.entente.ingest.trade;

import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeMeasure;

/** What the figures before a clause were about: later ones leave it out. */
final class Discourse {

  private static final int MEMORY = 3;

  /** The last figure’s trade; {@code null} before the first. */
  Frame frame;

  PartialDate period;
  TradeMeasure measure;
  String unit;
  Direction direction;
  int sentence = -1;

  boolean isRecent(int index) {
    return frame != null && index - sentence <= MEMORY;
  }

  boolean isNext(int index) {
    return frame != null && index - sentence <= 1;
  }
}
