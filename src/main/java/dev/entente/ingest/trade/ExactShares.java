package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares that a sentence tells twice: “nearly half of its imports (48.6%)”. The number in the
 * brackets is the share, the words only round it.
 */
final class ExactShares {

  private static final BigDecimal NEAR = BigDecimal.valueOf(8);

  private final Passage passage;
  private final List<Quantity> quantities;
  private final Map<Quantity, Figure> exact = new HashMap<>();

  ExactShares(Passage passage, List<Quantity> quantities) {
    this.passage = passage;
    this.quantities = quantities;
  }

  /** The number in brackets that tells a rounded share; {@code null} where there is none. */
  Quantity of(Quantity rounded) {
    boolean word =
        rounded.kind() == Quantity.Kind.PERCENT
            && passage.token(rounded.from()).isWord()
            && rounded.value() != null;
    if (!word) {
      return null;
    }
    for (Quantity quantity : quantities) {
      if (quantity.from() < rounded.to()) {
        continue;
      }
      boolean near =
          quantity.kind() == Quantity.Kind.PERCENT
              && quantity.value() != null
              && passage.isMark(quantity.lead() - 1, '(')
              && quantity.value().subtract(rounded.value()).abs().compareTo(NEAR) < 0;
      return near ? quantity : null;
    }
    return null;
  }

  /** Keeps what a rounded share is of for the number in the brackets. */
  void keep(Quantity quantity, Figure rounded) {
    exact.put(quantity, Figure.of(rounded.frame(), rounded.measure(), rounded.rule(), quantity));
  }

  /** The share that a number in brackets is; {@code null} where it is none of those. */
  Figure read(Quantity quantity) {
    return exact.get(quantity);
  }
}
