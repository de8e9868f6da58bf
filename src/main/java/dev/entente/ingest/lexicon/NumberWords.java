package dev.entente.ingest.lexicon;

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
