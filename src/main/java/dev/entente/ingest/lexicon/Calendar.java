package dev.entente.ingest.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words for parts of the year. They are looked up in lower case, without a genitive. */
public final class Calendar {

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Integer> WEEKDAYS =
      Map.ofEntries(
          Map.entry("monday", 1),
          Map.entry("mon", 1),
          Map.entry("tuesday", 2),
          Map.entry("tue", 2),
          Map.entry("tues", 2),
          Map.entry("wednesday", 3),
          Map.entry("wed", 3),
          Map.entry("thursday", 4),
          Map.entry("thu", 4),
          Map.entry("thurs", 4),
          Map.entry("friday", 5),
          Map.entry("fri", 5),
          Map.entry("saturday", 6),
          Map.entry("sat", 6),
          Map.entry("sunday", 7),
          Map.entry("sun", 7));
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

  /** Months that are also words or names: they need a preposition or a number beside them. */
  private static final Set<String> AMBIGUOUS_MONTHS =
      Set.of("april", "may", "march", "mar", "june", "august", "dec", "jan");

  private Calendar() {}

  /**
   * From 1 to 12; 0 where the word is no month. Abbreviations are known without their full stop.
   */
  public static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** From 1, Monday, to 7; 0 where the word is no day of the week. */
  public static int weekday(String word) {
    return WEEKDAYS.getOrDefault(word, 0);
  }

  /** From 21, spring, to 24, winter, as EDTF has them; 0 where the word is no season. */
  public static int season(String word) {
    return SEASONS.getOrDefault(word, 0);
  }

  /** Whether a word for a month is also another word, or someone's name. */
  public static boolean isAmbiguousMonth(String word) {
    return AMBIGUOUS_MONTHS.contains(word);
  }

  /** Whether a word for a month or a weekday is one that a full stop may follow. */
  public static boolean isAbbreviated(String word) {
    return word.length() <= 5
        && !word.equals("march")
        && !word.equals("april")
        && !word.equals("may")
        && !word.equals("june")
        && !word.equals("july");
  }

  private static Map<String, Integer> months() {
    String[] names = {
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december"
    };
    Map<String, Integer> months = new HashMap<>();
    for (int month = 1; month <= names.length; month++) {
      months.put(names[month - 1], month);
      months.put(names[month - 1].substring(0, 3), month);
    }
    months.put("sept", 9);
    return months;
  }
}
