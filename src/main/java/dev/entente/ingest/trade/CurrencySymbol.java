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
    Units.At currency = isCode(passage, at) ? Units.currency(passage, at) : null;
    return currency == null ? null : currency.unit();
  }

  /** “USD 5”, “Rs 5,000”: a short word in capitals before a number. */
  static boolean isCode(Passage passage, int at) {
    String code = passage.has(at) ? passage.token(at).text() : "";
    boolean capitals = code.length() == 3 && code.equals(code.toUpperCase(Locale.ROOT));
    boolean shortened =
        switch (code) {
          case "Rs",
              "Rs.",
              "Sh",
              "Shs",
              "Ksh",
              "KSh",
              "Ush",
              "USh",
              "Tsh",
              "RM",
              "Rp",
              "Tk",
              "R",
              "N" ->
              true;
          default -> false;
        };
    boolean letter = code.length() == 1;
    return (capitals || shortened)
        && passage.has(at + 1)
        && passage.token(at + 1).kind() == TokenKind.NUMBER
        && (!letter || passage.isJoined(at + 1));
  }

  /** How many tokens the sign at an index has. */
  static int length(Passage passage, int at) {
    return Units.dollars(passage.lower(at)) != null && passage.isMark(at + 1, '$') ? 2 : 1;
  }
}
