package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import dev.entente.trade.Direction;
import java.math.BigDecimal;

/** Reads words that tell a change without a number: “doubled”, “threefold”. */
final class MultipleReader {

  private MultipleReader() {}

  /** “Almost doubled by an estimated 46 percent”: the number tells how much, not the word. */
  private static boolean isCounted(Passage passage, int by) {
    if (!passage.is(by, "by")) {
      return false;
    }
    for (int at = by + 1; at < by + 5 && passage.has(at); at++) {
      if (passage.token(at).kind() == TokenKind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** The change whose word stands at an index; {@code null} where none does. */
  static Quantity read(Passage passage, int at) {
    int percent = NumberWords.multiple(passage.lower(at));
    if (percent == 0 || isCounted(passage, at + 1)) {
      return null;
    }
    boolean fold = passage.lower(at).endsWith("fold");
    int lead = at;
    boolean approximate = false;
    while (passage.has(lead - 1)
        && (Approximation.isWord(passage.lower(lead - 1))
            && !passage.is(lead - 1, "to")
            && !passage.is(lead - 1, "a"))) {
      lead--;
      approximate |= Approximation.isApproximate(passage, lead);
    }
    return new Quantity(
        at,
        at + 1,
        Quantity.Kind.MULTIPLE,
        BigDecimal.valueOf(Math.abs(percent)),
        "percent",
        approximate,
        fold ? null : percent > 0 ? Direction.UP : Direction.DOWN,
        lead,
        null);
  }
}
