package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import java.util.Locale;

/** Reads signs of currencies that stand before a number: “$”, “US$”, “EUR”. */
final class CurrencySymbol {

  private CurrencySymbol() {}

  /** The currency whose sign stands at an index; {@code null} where none does. */
  static String at(Passage passage, int at) {
    if (!passage.has(at) || !passage.has(at + 1)) {
      return null;
    }
    String symbol = Units.symbol(passage.token(at).text());
    if (symbol != null) {
      boolean yuan = passage.isMark(at, '¥') && passage.is(at - 1, "cn");
      return yuan ? "yuan" : symbol;
    }
    String dollars = Units.dollars(passage.lower(at));
    if (dollars != null && passage.isMark(at + 1, '$') && passage.isJoined(at + 1)) {
      return dollars;
    }
    boolean code =
        passage.lower(at).length() == 3
            && passage.token(at).text().equals(passage.token(at).text().toUpperCase(Locale.ROOT))
            && passage.token(at + 1).kind() == TokenKind.NUMBER;
    Units.At currency = code ? Units.currency(passage, at) : null;
    return currency == null ? null : currency.unit();
  }

  /** How many tokens the sign at an index has. */
  static int length(Passage passage, int at) {
    return Units.dollars(passage.lower(at)) != null && passage.isMark(at + 1, '$') ? 2 : 1;
  }
}
