package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import dev.entente.trade.Direction;
import java.math.BigDecimal;

/** Reads words that tell a change without a number: “doubled”, “threefold”. */
final class MultipleReader {

  /** So many words before “3.1 times” it may be said which way it went. */
  private static final int TIMES_WINDOW = 4;

  private static final int LONGEST_FOLD = 12;

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

  /** “Rose by 3.1 times”, “1.4 times higher”, “grew 2.5-fold”: as often as the text says. */
  private static Quantity times(Passage passage, int at) {
    BigDecimal value = fold(passage.lower(at));
    int to = at + 1;
    if (value == null) {
      Numeral number = passage.isJoined(at) ? null : Numeral.read(passage, at);
      boolean plain = number != null && number.magnitude() == null && !number.fraction();
      if (!plain || !passage.is(number.to(), "times")) {
        return null;
      }
      value = number.value();
      to = number.to() + 1;
    }
    int lead = Approximation.lead(passage, at);
    int verb = passage.is(lead - 1, "by") ? lead - 2 : lead - 1;
    Direction before = null;
    for (int word = verb; word >= verb - TIMES_WINDOW && passage.has(word); word--) {
      before = before == null ? TradeWords.direction(passage.lower(word)) : before;
      if (!passage.token(word).isWord()) {
        break;
      }
    }
    boolean compared = passage.is(to + 1, "than") || passage.is(to + 1, "compared");
    Direction after = compared ? TradeWords.direction(passage.lower(to)) : null;
    Direction way = after == null ? before : after;
    return way == null
        ? null
        : new Quantity(
            at,
            after == null ? to : to + 1,
            Quantity.Kind.MULTIPLE,
            value,
            "times",
            Approximation.isBetween(passage, lead, at),
            way,
            lead,
            null);
  }

  /** “2.5-fold” is one word; {@code null} for others. */
  private static BigDecimal fold(String word) {
    if (!word.endsWith("-fold") || word.length() > LONGEST_FOLD) {
      return null;
    }
    String number = word.substring(0, word.length() - "-fold".length());
    boolean points = false;
    for (int at = 0; at < number.length(); at++) {
      char c = number.charAt(at);
      boolean point = c == '.' && !points && at > 0 && at + 1 < number.length();
      if (!point && (c < '0' || c > '9')) {
        return null;
      }
      points |= point;
    }
    return number.isEmpty() ? null : new BigDecimal(number);
  }

  /** The change whose word stands at an index; {@code null} where none does. */
  static Quantity read(Passage passage, int at) {
    Quantity times = times(passage, at);
    if (times != null) {
      return times;
    }
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
