package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads numbers with their units from a sentence. Prices by the piece are left out. */
final class QuantityReader {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private QuantityReader() {}

  static List<Quantity> read(Passage passage) {
    List<Quantity> quantities = new ArrayList<>();
    int at = passage.from();
    while (at < passage.to()) {
      Quantity quantity = null;
      if (mayStart(passage, at)) {
        quantity = range(passage, at);
        quantity = quantity == null ? read(passage, at) : quantity;
      }
      if (quantity != null) {
        quantities.add(quantity);
        at = quantity.to();
      } else {
        at++;
      }
    }
    return Currencies.shared(passage, quantities);
  }

  /** Most tokens start no number, and are passed over fast. */
  private static boolean mayStart(Passage passage, int at) {
    Token token = passage.token(at);
    if (token.kind() != TokenKind.WORD) {
      return token.kind() == TokenKind.NUMBER || Units.symbol(token.text()) != null;
    }
    String word = token.lower();
    return word.equals("a")
        || word.equals("half")
        || word.equals("between")
        || word.indexOf('-') > 0
        || NumberWords.cardinal(word) > 0
        || NumberWords.multiple(word) != 0
        || Units.dollars(word) != null
        || CurrencySymbol.isCode(passage, at);
  }

  private static Quantity read(Passage passage, int at) {
    Quantity multiple = MultipleReader.read(passage, at);
    if (multiple != null) {
      return multiple;
    }
    String symbol = CurrencySymbol.at(passage, at);
    int start = symbol == null ? at : at + CurrencySymbol.length(passage, at);
    Numeral number = Numeral.read(passage, start);
    if (number == null) {
      return null;
    }
    int to = number.to();
    if (symbol != null) {
      Units.At same = Units.currency(passage, to);
      to = same == null ? to : same.to();
      return Prices.isPrice(passage, to)
          ? null
          : quantity(passage, at, to, Quantity.Kind.MONEY, number, symbol, null);
    }
    if (number.fraction()) {
      return quantity(passage, at, to, Quantity.Kind.PERCENT, number, "percent", null);
    }
    int unitAt = passage.is(to, "of") && number.magnitude() != null ? to + 1 : to;
    int percent = percent(passage, to);
    if (percent > 0) {
      return percent < 0
          ? null
          : quantity(passage, at, percent, Quantity.Kind.PERCENT, number, "percent", null);
    }
    Units.At currency = Units.currency(passage, unitAt);
    if (currency != null) {
      return Prices.isPrice(passage, currency.to())
          ? null
          : quantity(
              passage, at, currency.to(), Quantity.Kind.MONEY, number, currency.unit(), null);
    }
    Units.At goods = Units.goods(passage, unitAt);
    if (goods != null) {
      String unit = isMegatonnes(passage, unitAt, number) ? "million tonnes" : goods.unit();
      return quantity(passage, at, goods.to(), Quantity.Kind.AMOUNT, number, unit, null);
    }
    if (Units.isPieces(passage.lower(unitAt))) {
      Commodities.At pieces = Commodities.startingAt(passage, unitAt);
      return quantity(
          passage,
          at,
          unitAt + 1,
          Quantity.Kind.AMOUNT,
          number,
          passage.lower(unitAt),
          pieces == null ? null : pieces.commodity());
    }
    Quantity upTo =
        passage.is(at - 1, "from") && passage.is(to, "to") ? read(passage, to + 1) : null;
    if (upTo != null && upTo.value() != null && isPlainUnit(upTo)) {
      // “From 2.5 to 4.3 percent”: the unit stands only once.
      return new Quantity(
          at, to, upTo.kind(), number.value(), upTo.unit(), false, null, at, upTo.goods());
    }
    return number.magnitude() == null
        ? bare(passage, at, number)
        : quantity(passage, at, to, Quantity.Kind.BARE, number, null, null);
  }

  /** “20.8 MT” of what a country trades are millions of tonnes, “20,800 MT” are metric ones. */
  private static boolean isMegatonnes(Passage passage, int unit, Numeral number) {
    String written = passage.token(unit).text();
    boolean fraction = number.value().stripTrailingZeros().scale() > 0;
    return number.magnitude() == null
        && number.value().compareTo(THOUSAND) < 0
        && (written.equals("Mt") || (written.equals("MT") && fraction));
  }

  private static boolean isPlainUnit(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.PERCENT
        || quantity.kind() == Quantity.Kind.MONEY
        || quantity.kind() == Quantity.Kind.AMOUNT;
  }

  /** “It was 12 last year” leaves its unit out, and is read only where the unit is clear. */
  private static Quantity bare(Passage passage, int at, Numeral number) {
    boolean digits = passage.token(at).kind() == TokenKind.NUMBER;
    boolean ends =
        !passage.has(number.to())
            || passage.token(number.to()).kind() == TokenKind.MARK
            || passage.is(number.to(), "in");
    boolean plain = passage.year(at) < 0 && !passage.isJoined(number.to());
    return digits && ends && plain && passage.is(at - 1, "was")
        ? quantity(passage, at, number.to(), Quantity.Kind.BARE, number, null, null)
        : null;
  }

  private static Quantity quantity(
      Passage passage,
      int at,
      int to,
      Quantity.Kind kind,
      Numeral number,
      String unit,
      Commodity goods) {
    int lead = Approximation.lead(passage, at);
    boolean approximate = number.fraction() || Approximation.isBetween(passage, lead, at);
    String whole =
        unit == null || kind == Quantity.Kind.PERCENT
            ? unit
            : number.magnitude() == null ? unit : number.magnitude() + " " + unit;
    String bare = unit == null ? number.magnitude() : whole;
    return new Quantity(at, to, kind, number.value(), bare, approximate, null, lead, goods);
  }

  /** “Between 10 and 15 percent”, “10-15 percent”: no single number. */
  private static Quantity range(Passage passage, int at) {
    boolean between = passage.is(at, "between");
    int start = between ? at + 1 : at;
    String symbol = CurrencySymbol.at(passage, start);
    int firstAt = symbol == null ? start : start + CurrencySymbol.length(passage, start);
    if (!passage.has(firstAt)
        || passage.token(firstAt).kind() != TokenKind.NUMBER
        || (passage.year(firstAt) > 0 && !between)) {
      return null;
    }
    Numeral first = Numeral.read(passage, firstAt);
    if (first == null) {
      return null;
    }
    int joint = first.to();
    int percent = percent(passage, joint);
    joint = percent > 0 ? percent : joint;
    boolean joins =
        between
            ? passage.is(joint, "and")
            : passage.isDash(joint)
                || (passage.is(joint, "to") && isPlainRange(passage, at, joint));
    if (!joins) {
      return null;
    }
    Quantity second = read(passage, joint + 1);
    if (second == null && symbol != null) {
      Numeral number = Numeral.read(passage, joint + 1);
      second =
          number == null
              ? null
              : quantity(
                  passage, joint + 1, number.to(), Quantity.Kind.MONEY, number, symbol, null);
    }
    return second == null || second.kind() == Quantity.Kind.MULTIPLE || second.value() == null
        ? null
        : new Quantity(
            at, second.to(), second.kind(), null, second.unit(), true, null, at, second.goods());
  }

  /** “10 to 15 percent” is a range, “from 10 to 15 percent” a change. */
  private static boolean isPlainRange(Passage passage, int at, int joint) {
    return !passage.is(at - 1, "from") && percent(passage, joint - 1) < 0 && joint == at + 1;
  }

  /** Index after the word or mark for percent; -1 where there is none, or percentage points. */
  private static int percent(Passage passage, int at) {
    if (passage.isDash(at) && passage.isJoined(at) && passage.isJoined(at + 1)) {
      return passage.isMark(at + 1, '%') ? -1 : percent(passage, at + 1);
    }
    if (passage.isMark(at, '%')) {
      return passage.is(at + 1, "points") ? -1 : at + 1;
    }
    return switch (passage.lower(at)) {
      case "pc" -> passage.isJoined(at) ? at + 1 : -1;
      case "percent", "pct", "percents" -> passage.is(at + 1, "points") ? -1 : at + 1;
      case "per" -> passage.is(at + 1, "cent") ? at + 2 : -1;
      default -> -1;
    };
  }
}
