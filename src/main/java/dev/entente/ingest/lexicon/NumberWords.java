package dev.entente.ingest.lexicon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** Numbers that are written as words. They are looked up in lower case. */
public final class NumberWords {

  private static final String[] CARDINALS = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] ORDINALS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth"
  };
  private static final String[] PARTS = {
    "", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
  };
  private static final Map<String, Integer> MULTIPLES =
      Map.ofEntries(
          Map.entry("doubled", 100),
          Map.entry("doubling", 100),
          Map.entry("tripled", 200),
          Map.entry("trebled", 200),
          Map.entry("tripling", 200),
          Map.entry("quadrupled", 300),
          Map.entry("quintupled", 400),
          Map.entry("halved", -50),
          Map.entry("twofold", 100),
          Map.entry("two-fold", 100),
          Map.entry("threefold", 200),
          Map.entry("three-fold", 200),
          Map.entry("fourfold", 300),
          Map.entry("four-fold", 300),
          Map.entry("fivefold", 400),
          Map.entry("five-fold", 400),
          Map.entry("sixfold", 500),
          Map.entry("six-fold", 500),
          Map.entry("tenfold", 900),
          Map.entry("ten-fold", 900));
  private static final Map<String, Integer> NUMBERS = numbers();
  private static final Map<String, Integer> PLACES = places();

  private NumberWords() {}

  /** From 0 to 99: “seven”, “twenty-three”; -1 where the word is no number. */
  public static int cardinal(String word) {
    return NUMBERS.getOrDefault(word, -1);
  }

  /** “Third” and “3rd” are 3; 0 where the word is no place in an order. */
  public static int ordinal(String word) {
    Integer place = PLACES.get(word);
    if (place != null) {
      return place;
    }
    int digits = word.length() - 2;
    boolean suffixed =
        (digits == 1 || digits == 2)
            && (word.endsWith("st")
                || word.endsWith("nd")
                || word.endsWith("rd")
                || word.endsWith("th"));
    int number = 0;
    for (int at = 0; suffixed && at < digits; at++) {
      char c = word.charAt(at);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** What “doubled” and the like add in percent, negative where they take away; 0 for others. */
  public static int multiple(String word) {
    return MULTIPLES.getOrDefault(word, 0);
  }

  /**
   * A part of a whole.
   *
   * @param percent so many percent of it
   * @param words how many words say so
   */
  public record Fraction(BigDecimal percent, int words) {}

  /**
   * “A quarter”, “two thirds”, “three-quarters”, “half”, “one in five”; {@code null} where the
   * words begin with no fraction.
   */
  public static Fraction fraction(String first, String second, String third, String fourth) {
    int dash = first.indexOf('-');
    if (dash > 0) {
      int count = cardinal(first.substring(0, dash));
      int parts = parts(first.substring(dash + 1));
      return count > 0 && parts > count ? fraction(count, parts, 1) : null;
    }
    if (first.equals("half")) {
      return second.equals("a") ? null : fraction(1, 2, 1);
    }
    int count = first.equals("a") ? 1 : cardinal(first);
    if (count < 1) {
      return null;
    }
    int parts = parts(second);
    if (parts > count) {
      return fraction(count, parts, 2);
    }
    if (second.equals("in") && cardinal(third) > count && !first.equals("a")) {
      return fraction(count, cardinal(third), 3);
    }
    if (second.equals("out") && third.equals("of") && cardinal(fourth) > count) {
      return fraction(count, cardinal(fourth), 4);
    }
    return null;
  }

  private static Fraction fraction(int count, int parts, int words) {
    BigDecimal percent =
        BigDecimal.valueOf(100L * count)
            .divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return new Fraction(percent.scale() < 0 ? percent.setScale(0) : percent, words);
  }

  /** Into how many parts “thirds” divide a whole; 0 where the word is none. */
  private static int parts(String word) {
    for (int parts = 2; parts < PARTS.length; parts++) {
      if (word.equals(PARTS[parts]) || word.equals(PARTS[parts] + "s")) {
        return parts;
      }
    }
    return 0;
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = 0; number < CARDINALS.length; number++) {
      numbers.put(CARDINALS[number], number);
    }
    for (int ten = 0; ten < TENS.length; ten++) {
      numbers.put(TENS[ten], 20 + 10 * ten);
      for (int one = 1; one < 10; one++) {
        numbers.put(TENS[ten] + "-" + CARDINALS[one], 20 + 10 * ten + one);
      }
    }
    return numbers;
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int place = 1; place <= ORDINALS.length; place++) {
      places.put(ORDINALS[place - 1], place);
    }
    return places;
  }
}
