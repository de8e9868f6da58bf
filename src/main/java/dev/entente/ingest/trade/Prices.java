package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.math.BigDecimal;
import java.util.Set;

/** Tells prices by the piece from amounts: “$60 a barrel”. */
final class Prices {

  private static final Set<String> COUNTED_BY_PIECE =
      Words.of(
          "barrel tonne ton mwh litre liter gallon thousand kilo kilogram kg person head share unit"
              + " ounce cubic bushel pound megawatt-hour megawatt piece dose capita bag carat"
              + " kilowatt-hour bottle 1,000");

  private static final BigDecimal LITTLE = BigDecimal.valueOf(1000);

  private Prices() {}

  /** “$9.55 worth of goods”: no country trades that little, the word for millions was lost. */
  static boolean isTooLittle(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.MONEY
        && quantity.value() != null
        && quantity.value().scale() > 0
        && quantity.value().compareTo(LITTLE) < 0
        && !quantity.unit().contains("illion")
        && !quantity.unit().contains("thousand");
  }

  /** Whether what follows an amount of money makes it a price. */
  static boolean isPrice(Passage passage, int to) {
    if (passage.isMark(to, '/')) {
      return true;
    }
    boolean per =
        passage.is(to, "a")
            || passage.is(to, "per")
            || passage.is(to, "each")
            || passage.is(to, "for");
    return passage.is(to, "apiece")
        || passage.is(to, "each")
        || (per && COUNTED_BY_PIECE.contains(passage.lower(to + 1)))
        || (passage.is(to, "for")
            && passage.is(to + 1, "a")
            && COUNTED_BY_PIECE.contains(passage.lower(to + 2)));
  }
}
