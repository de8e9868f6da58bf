package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Gives a number the currency that a sentence writes only once: “$5 billion and 3 billion”. */
final class Currencies {

  private Currencies() {}

  static List<Quantity> shared(Passage passage, List<Quantity> quantities) {
    String currency = null;
    boolean bare = false;
    for (Quantity quantity : quantities) {
      bare |= quantity.kind() == Quantity.Kind.BARE && quantity.unit() != null;
      if (quantity.kind() == Quantity.Kind.MONEY) {
        String own = plain(quantity.unit());
        if (currency != null && !currency.equals(own)) {
          return quantities;
        }
        currency = own;
      }
    }
    if (!bare || currency == null) {
      return quantities;
    }
    List<Quantity> read = new ArrayList<>();
    for (Quantity quantity : quantities) {
      read.add(isMoney(passage, quantity) ? inCurrency(quantity, currency) : quantity);
    }
    return read;
  }

  private static String plain(String unit) {
    int space = unit.indexOf(' ');
    boolean magnitude = space > 0 && Units.magnitude(unit.substring(0, space)) != null;
    return magnitude ? unit.substring(space + 1) : unit;
  }

  /** A number that no word counts: “to 73.9 billion.” */
  private static boolean isMoney(Passage passage, Quantity quantity) {
    // “Ksh46.77 billion” has a currency of its own, though an unknown one.
    boolean joined = passage.isJoined(quantity.from());
    if (joined || quantity.kind() != Quantity.Kind.BARE || quantity.unit() == null) {
      return false;
    }
    if (!passage.has(quantity.to())
        || (passage.token(quantity.to()).kind() == TokenKind.MARK
            && !passage.isDash(quantity.to()))) {
      return true;
    }
    return switch (passage.lower(quantity.to())) {
      case "in", "from", "to", "and", "by", "while", "during", "last", "respectively", "compared" ->
          true;
      default -> false;
    };
  }

  private static Quantity inCurrency(Quantity bare, String currency) {
    return new Quantity(
        bare.from(),
        bare.to(),
        Quantity.Kind.MONEY,
        bare.value(),
        bare.unit() + " " + currency,
        bare.approximate(),
        bare.direction(),
        bare.lead(),
        bare.goods());
  }
}
