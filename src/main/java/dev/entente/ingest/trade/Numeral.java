package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import java.math.BigDecimal;

/**
 * A number without its unit: “1.2 million”, “two thirds”.
 *
 * @param magnitude word for thousands and more; {@code null} where there is none
 * @param to index after its last token
 * @param fraction whether it is a part of a whole, in percent
 */
record Numeral(BigDecimal value, String magnitude, int to, boolean fraction) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int LONGEST_NUMBER = 24;

  /** The number that starts at an index; {@code null} where none does. */
  static Numeral read(Passage passage, int at) {
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
      return new Numeral(fraction.percent(), null, at + fraction.words(), true);
    }
    int value = NumberWords.cardinal(passage.lower(at));
    String magnitude = Units.magnitude(passage.lower(at + 1));
    boolean article = passage.is(at, "a") || passage.is(at, "one");
    boolean half = passage.is(at, "half") && passage.is(at + 1, "a");
    if (half && Units.magnitude(passage.lower(at + 2)) != null) {
      return new Numeral(
          new BigDecimal("0.5"), Units.magnitude(passage.lower(at + 2)), at + 3, false);
    }
    if (article && magnitude != null && passage.lower(at + 1).length() > 2) {
      return new Numeral(BigDecimal.ONE, magnitude, at + 2, false);
    }
    if (value < 1) {
      return null;
    }
    if (passage.is(at + 1, "hundred")) {
      String more = Units.magnitude(passage.lower(at + 2));
      return new Numeral(
          BigDecimal.valueOf(100L * value), more, more == null ? at + 2 : at + 3, false);
    }
    return new Numeral(
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

  private static Numeral digits(Passage passage, int at) {
    String text = passage.lower(at);
    int end = 0;
    while (end < text.length() && end < LONGEST_NUMBER && isNumeral(text.charAt(end))) {
      end++;
    }
    Numeral parted = parted(passage, at);
    if (parted != null) {
      return parted;
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
          word.length() > 2
              || passage.isJoined(to)
              || word.equals("bn")
              || word.equals("mn")
              || word.equals("cr");
      boolean trillions = word.equals("t") && passage.isJoined(to) && isMoney(passage, at);
      magnitude = trillions ? "trillion" : spelled ? Units.magnitude(word) : null;
      to += magnitude == null ? 0 : 1;
      if (magnitude == null && passage.isJoined(to) && passage.token(to).isWord()) {
        return joined(text.substring(0, end), to);
      }
    }
    BigDecimal value = value(text.substring(0, end));
    return value == null ? null : compound(passage, value, magnitude, to);
  }

  /** “$2, 280 million”: a blank has come between a comma and the hundreds. */
  private static Numeral parted(Passage passage, int at) {
    String thousands = passage.lower(at);
    String hundreds = passage.lower(at + 2);
    boolean blank =
        isMoney(passage, at)
            && thousands.length() <= 3
            && passage.number(at) > 0
            && passage.isMark(at + 1, ',')
            && passage.isJoined(at + 1)
            && !passage.isJoined(at + 2)
            && hundreds.length() == 3
            && passage.number(at + 2) >= 0;
    String magnitude = blank ? Units.magnitude(passage.lower(at + 3)) : null;
    return magnitude == null || passage.isJoined(at + 3)
        ? null
        : new Numeral(value(thousands + hundreds), magnitude, at + 4, false);
  }

  /** “$3.05T”. */
  private static boolean isMoney(Passage passage, int at) {
    return passage.isMark(at - 1, '$')
        || passage.isMark(at - 1, '€')
        || passage.isMark(at - 1, '£');
  }

  /** “11 billion 181 million” is one number, and not two. */
  private static Numeral compound(Passage passage, BigDecimal value, String magnitude, int to) {
    if ("lakh".equals(magnitude) || "crore".equals(magnitude)) {
      return indian(passage, value, magnitude, to);
    }
    String lesser = magnitude == null ? null : lesser(magnitude);
    boolean follows =
        lesser != null
            && passage.has(to)
            && passage.token(to).kind() == TokenKind.NUMBER
            && lesser.equals(Units.magnitude(passage.lower(to + 1)));
    BigDecimal rest = follows ? value(passage.lower(to)) : null;
    if (rest == null || rest.compareTo(THOUSAND) >= 0) {
      return new Numeral(value, magnitude, to, false);
    }
    // “5 billion 948 million 129 thousand”
    Numeral lower = compound(passage, rest, lesser, to + 2);
    return new Numeral(value.add(lower.value.divide(THOUSAND)), magnitude, lower.to, false);
  }

  /** A crore is ten million, a lakh a hundred thousand, and a lakh crore a trillion. */
  private static Numeral indian(Passage passage, BigDecimal value, String magnitude, int to) {
    boolean lakh = magnitude.equals("lakh");
    if (lakh && passage.lower(to).startsWith("crore")) {
      return new Numeral(value, "trillion", to + 1, false);
    }
    BigDecimal times = lakh ? BigDecimal.valueOf(100) : BigDecimal.TEN;
    return new Numeral(value.multiply(times), lakh ? "thousand" : "million", to, false);
  }

  private static String lesser(String magnitude) {
    return switch (magnitude) {
      case "trillion" -> "billion";
      case "billion" -> "million";
      case "million" -> "thousand";
      default -> null;
    };
  }

  /** “13.8bcm”, “2mt”: the unit is written on to the number. */
  private static Numeral joined(String digits, int at) {
    BigDecimal value = value(digits);
    return value == null ? null : new Numeral(value, null, at, false);
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
}
