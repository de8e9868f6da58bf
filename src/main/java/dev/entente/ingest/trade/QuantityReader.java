package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import dev.entente.trade.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads numbers with their units from a sentence. Prices by the piece are left out. */
final class QuantityReader {

  private static final int LONGEST_NUMBER = 24;

  private static final Set<String> ABOUT =
      Words.of(
          "about around nearly almost roughly some approximately circa over under least most"
              + " estimated close than just well up some barely only as much many exactly only a"
              + " an to more less fewer nearly near approx slightly virtually practically");

  /** Words that make a number an approximate one by themselves. */
  private static final Set<String> APPROXIMATE =
      Words.of(
          "about around nearly almost roughly some approximately circa over under least estimated"
              + " close near approx");

  private static final Set<String> COUNTED_BY_PIECE =
      Words.of(
          "barrel tonne ton mwh litre liter gallon thousand kilo kilogram kg person head share unit"
              + " ounce cubic bushel pound megawatt-hour megawatt piece dose capita bag carat"
              + " kilowatt-hour bottle 1,000");

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
    return quantities;
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
        || (word.length() == 3
            && passage.has(at + 1)
            && passage.token(at + 1).kind() == TokenKind.NUMBER);
  }

  /** A number, without its unit. */
  private record Amount(BigDecimal value, String magnitude, int to, boolean fraction) {}

  private static Quantity read(Passage passage, int at) {
    Quantity multiple = multiple(passage, at);
    if (multiple != null) {
      return multiple;
    }
    String symbol = symbol(passage, at);
    int start = symbol == null ? at : at + symbolLength(passage, at);
    Amount number = number(passage, start);
    if (number == null) {
      return null;
    }
    int to = number.to;
    if (symbol != null) {
      Units.At same = Units.currency(passage, to);
      to = same == null ? to : same.to();
      return isPrice(passage, to)
          ? null
          : quantity(passage, at, to, Quantity.Kind.MONEY, number, symbol, null);
    }
    if (number.fraction) {
      return quantity(passage, at, to, Quantity.Kind.PERCENT, number, "percent", null);
    }
    int unitAt = passage.is(to, "of") && number.magnitude != null ? to + 1 : to;
    int percent = percent(passage, to);
    if (percent > 0) {
      return percent < 0
          ? null
          : quantity(passage, at, percent, Quantity.Kind.PERCENT, number, "percent", null);
    }
    Units.At currency = Units.currency(passage, unitAt);
    if (currency != null) {
      return isPrice(passage, currency.to())
          ? null
          : quantity(
              passage, at, currency.to(), Quantity.Kind.MONEY, number, currency.unit(), null);
    }
    Units.At goods = Units.goods(passage, unitAt);
    if (goods != null) {
      return quantity(passage, at, goods.to(), Quantity.Kind.AMOUNT, number, goods.unit(), null);
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
          at, to, upTo.kind(), number.value, upTo.unit(), false, null, at, upTo.goods());
    }
    return number.magnitude == null
        ? bare(passage, at, number)
        : quantity(passage, at, to, Quantity.Kind.BARE, number, null, null);
  }

  private static boolean isPlainUnit(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.PERCENT
        || quantity.kind() == Quantity.Kind.MONEY
        || quantity.kind() == Quantity.Kind.AMOUNT;
  }

  /** “It was 12 last year” leaves its unit out, and is read only where the unit is clear. */
  private static Quantity bare(Passage passage, int at, Amount number) {
    boolean digits = passage.token(at).kind() == TokenKind.NUMBER;
    boolean ends =
        !passage.has(number.to)
            || passage.token(number.to).kind() == TokenKind.MARK
            || passage.is(number.to, "in");
    boolean plain = passage.year(at) < 0 && !passage.isJoined(number.to);
    return digits && ends && plain && passage.is(at - 1, "was")
        ? quantity(passage, at, number.to, Quantity.Kind.BARE, number, null, null)
        : null;
  }

  private static Quantity quantity(
      Passage passage,
      int at,
      int to,
      Quantity.Kind kind,
      Amount number,
      String unit,
      Commodity goods) {
    int lead = at;
    boolean approximate = number.fraction;
    while (passage.has(lead - 1) && ABOUT.contains(passage.lower(lead - 1)) && at - lead < 5) {
      lead--;
    }
    // “rose to 5”: a bare “to”, “a” or “up” belongs to what stands before it.
    while (lead < at && isLoose(passage, lead)) {
      lead++;
    }
    for (int word = lead; word < at; word++) {
      approximate |= isApproximate(passage, word);
    }
    String whole =
        unit == null || kind == Quantity.Kind.PERCENT
            ? unit
            : number.magnitude == null ? unit : number.magnitude + " " + unit;
    String bare = unit == null ? number.magnitude : whole;
    return new Quantity(at, to, kind, number.value, bare, approximate, null, lead, goods);
  }

  private static boolean isApproximate(Passage passage, int at) {
    String word = passage.lower(at);
    return APPROXIMATE.contains(word)
        || (word.equals("than") && (passage.is(at - 1, "more") || passage.is(at - 1, "less")))
        || (word.equals("to") && passage.is(at - 1, "up"));
  }

  private static boolean isLoose(Passage passage, int at) {
    return switch (passage.lower(at)) {
      case "a", "an" -> !passage.is(at + 1, "estimated");
      case "to" -> true;
      case "up" -> !passage.is(at + 1, "to");
      case "close" -> !passage.is(at + 1, "to");
      case "as" -> !passage.is(at + 1, "much") && !passage.is(at + 1, "many");
      case "much", "many" -> true;
      case "more", "less", "fewer" -> !passage.is(at + 1, "than");
      case "than" -> true;
      case "most", "least" -> true;
      default -> false;
    };
  }

  /** “Between 10 and 15 percent”, “10-15 percent”: no single number. */
  private static Quantity range(Passage passage, int at) {
    boolean between = passage.is(at, "between");
    int start = between ? at + 1 : at;
    String symbol = symbol(passage, start);
    int firstAt = symbol == null ? start : start + symbolLength(passage, start);
    if (!passage.has(firstAt)
        || passage.token(firstAt).kind() != TokenKind.NUMBER
        || (passage.year(firstAt) > 0 && !between)) {
      return null;
    }
    Amount first = number(passage, firstAt);
    if (first == null) {
      return null;
    }
    int joint = first.to;
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
      Amount number = number(passage, joint + 1);
      second =
          number == null
              ? null
              : quantity(passage, joint + 1, number.to, Quantity.Kind.MONEY, number, symbol, null);
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

  private static Quantity multiple(Passage passage, int at) {
    int percent = NumberWords.multiple(passage.lower(at));
    if (percent == 0) {
      return null;
    }
    boolean fold = passage.lower(at).endsWith("fold");
    int lead = at;
    boolean approximate = false;
    while (passage.has(lead - 1)
        && (ABOUT.contains(passage.lower(lead - 1))
            && !passage.is(lead - 1, "to")
            && !passage.is(lead - 1, "a"))) {
      lead--;
      approximate |= isApproximate(passage, lead);
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

  private static String symbol(Passage passage, int at) {
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
            && passage
                .token(at)
                .text()
                .equals(passage.token(at).text().toUpperCase(java.util.Locale.ROOT))
            && passage.token(at + 1).kind() == TokenKind.NUMBER;
    Units.At currency = code ? Units.currency(passage, at) : null;
    return currency == null ? null : currency.unit();
  }

  private static int symbolLength(Passage passage, int at) {
    return Units.dollars(passage.lower(at)) != null && passage.isMark(at + 1, '$') ? 2 : 1;
  }

  private static Amount number(Passage passage, int at) {
    if (!passage.has(at)) {
      return null;
    }
    if (passage.token(at).kind() == TokenKind.NUMBER) {
      return digits(passage, at);
    }
    if (!passage.token(at).isWord()) {
      return null;
    }
    NumberWords.Fraction fraction = fraction(passage, at);
    if (fraction != null) {
      return new Amount(fraction.percent(), null, at + fraction.words(), true);
    }
    int value = NumberWords.cardinal(passage.lower(at));
    String magnitude = Units.magnitude(passage.lower(at + 1));
    boolean article = passage.is(at, "a") || passage.is(at, "one");
    boolean half = passage.is(at, "half") && passage.is(at + 1, "a");
    if (half && Units.magnitude(passage.lower(at + 2)) != null) {
      return new Amount(
          new BigDecimal("0.5"), Units.magnitude(passage.lower(at + 2)), at + 3, false);
    }
    if (article && magnitude != null && passage.lower(at + 1).length() > 2) {
      return new Amount(BigDecimal.ONE, magnitude, at + 2, false);
    }
    if (value < 1) {
      return null;
    }
    if (passage.is(at + 1, "hundred")) {
      String more = Units.magnitude(passage.lower(at + 2));
      return new Amount(
          BigDecimal.valueOf(100L * value), more, more == null ? at + 2 : at + 3, false);
    }
    return new Amount(
        BigDecimal.valueOf(value), magnitude, magnitude == null ? at + 1 : at + 2, false);
  }

  private static NumberWords.Fraction fraction(Passage passage, int at) {
    NumberWords.Fraction fraction =
        NumberWords.fraction(
            passage.lower(at), passage.lower(at + 1), passage.lower(at + 2), passage.lower(at + 3));
    if (fraction == null) {
      return null;
    }
    int to = at + fraction.words();
    boolean time =
        (passage.is(to, "of") && (passage.is(to + 1, "a") || passage.is(to + 1, "an")))
            || passage.is(to, "century")
            || passage.is(to, "hour")
            || passage.is(to, "year")
            || NumberWords.ordinal(passage.lower(at - 1)) > 0;
    return time || (passage.lower(at).equals("half") && !isPart(passage, to)) ? null : fraction;
  }

  private static boolean isPart(Passage passage, int to) {
    return passage.is(to, "of")
        || passage.is(to, "the")
        || passage.is(to, "its")
        || passage.is(to, "their")
        || passage.is(to, "all")
        || passage.is(to - 2, "by")
        || passage.is(to - 2, "in")
        || passage.is(to - 3, "by");
  }

  private static Amount digits(Passage passage, int at) {
    String text = passage.lower(at);
    int end = 0;
    while (end < text.length() && end < LONGEST_NUMBER && isNumeral(text.charAt(end))) {
      end++;
    }
    String magnitude = null;
    int to = at + 1;
    if (end < text.length()) {
      magnitude = Units.magnitude(text.substring(end));
      if (magnitude == null) {
        return null;
      }
    } else {
      String word = passage.lower(to);
      boolean spelled =
          word.length() > 2 || passage.isJoined(to) || word.equals("bn") || word.equals("mn");
      magnitude = spelled ? Units.magnitude(word) : null;
      to += magnitude == null ? 0 : 1;
      if (magnitude == null && passage.isJoined(to) && passage.token(to).isWord()) {
        return joined(text.substring(0, end), to);
      }
    }
    BigDecimal value = value(text.substring(0, end));
    return value == null ? null : new Amount(value, magnitude, to, false);
  }

  /** “13.8bcm”, “2mt”: the unit is written on to the number. */
  private static Amount joined(String digits, int at) {
    BigDecimal value = value(digits);
    return value == null ? null : new Amount(value, null, at, false);
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }

  /** A comma before three digits parts thousands, another one is a decimal comma. */
  static BigDecimal value(String numeral) {
    int comma = numeral.lastIndexOf(',');
    int point = numeral.lastIndexOf('.');
    String plain = numeral;
    if (comma >= 0 && point >= 0) {
      plain = comma < point ? numeral.replace(",", "") : numeral.replace(".", "").replace(',', '.');
    } else if (comma >= 0) {
      boolean thousands = numeral.length() - comma == 4 && !numeral.startsWith("0");
      plain = thousands ? numeral.replace(",", "") : numeral.replace(',', '.');
    } else if (point >= 0 && point != numeral.indexOf('.')) {
      plain = numeral.replace(".", "");
    }
    if (plain.isEmpty()
        || !Character.isDigit(plain.charAt(0))
        || plain.indexOf('.') != plain.lastIndexOf('.')) {
      return null;
    }
    return new BigDecimal(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
  }

  /** Index after the word or mark for percent; -1 where there is none, or percentage points. */
  private static int percent(Passage passage, int at) {
    if (passage.isMark(at, '%')) {
      return passage.is(at + 1, "points") ? -1 : at + 1;
    }
    return switch (passage.lower(at)) {
      case "percent", "pct", "percents" -> passage.is(at + 1, "points") ? -1 : at + 1;
      case "per" -> passage.is(at + 1, "cent") ? at + 2 : -1;
      default -> -1;
    };
  }

  private static boolean isPrice(Passage passage, int to) {
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
