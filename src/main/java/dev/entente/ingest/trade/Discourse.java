package dev.entente.ingest.trade;

import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeMeasure;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures before a clause were about: later ones leave it out. */
final class Discourse {

  private static final int MEMORY = 8;

  /** The last figure’s trade; {@code null} before the first. */
  Frame frame;

  PartialDate period;
  TradeMeasure measure;
  String unit;
  Direction direction;
  int sentence = -1;
  private int passedOn = -2;

  private final Map<Frame.Side, Integer> sides = new LinkedHashMap<>();

  /** Counts whose trade a figure was of. */
  void count(Frame figure) {
    sides.merge(figure.owner(), 1, Integer::sum);
    if (figure.other() != null) {
      sides.merge(figure.other(), 1, Integer::sum);
    }
  }

  /** Whose trade most figures are of: the one whom an article on trade is about. */
  Frame.Side home() {
    Frame.Side home = frame.owner();
    for (Map.Entry<Frame.Side, Integer> side : sides.entrySet()) {
      home = side.getValue() > sides.getOrDefault(home, 0) ? side.getKey() : home;
    }
    return home;
  }

  /**
   * A sentence without figures has begun with a country; what the next one leaves out is no trade
   * of others.
   */
  void passOn(String country, int index) {
    if (country != null && frame != null && !isOf(frame.owner(), country)) {
      passedOn = isOf(frame.other(), country) ? passedOn : index;
    }
  }

  private static boolean isOf(Frame.Side side, String country) {
    return side != null && side.slug().equals(country);
  }

  boolean isRecent(int index) {
    return frame != null && index - sentence <= MEMORY && passedOn != index - 1;
  }

  boolean isNext(int index) {
    return frame != null && index - sentence <= 1;
  }
}
