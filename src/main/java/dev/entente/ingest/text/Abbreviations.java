package dev.entente.ingest.text;

import java.util.Locale;
import java.util.Set;

/** Words that keep their full stop. */
final class Abbreviations {

  /** They stand before what they belong to: no sentence ends with them. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "cmdr", "adm",
          "sen", "rep", "gov", "rev", "hon", "pres", "st", "mt", "ft", "amb", "supt", "messrs",
          "mme", "mlle", "brig", "cpl", "fr", "ald", "atty", "min", "sec", "vs");

  /** They are abbreviations only before a number. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "no", "nos", "art", "fig", "vol", "pp", "p", "para", "mar", "sun", "mon", "tue", "tues",
          "wed", "thu", "thur", "thurs", "fri", "sat", "sec", "ch", "jun", "jul", "approx", "ca");

  /** Of these, what is no other word in lower case. */
  private static final Set<String> NUMBERED =
      Set.of("nos", "fig", "vol", "pp", "para", "approx", "ca");

  /** A sentence may end with them. */
  private static final Set<String> OTHERS =
      Set.of(
          "jan", "feb", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "ltd", "corp",
          "co", "bros", "jr", "sr", "calif", "mass", "conn", "wash", "fla", "pa", "va", "md");

  /** The same in lower case. */
  private static final Set<String> LOWER =
      Set.of("etc", "approx", "govt", "dept", "cf", "al", "est", "vs", "viz", "resp", "v");

  private Abbreviations() {}

  /**
   * Whether the full stop after a word belongs to it.
   *
   * @param word without the full stop
   * @param next the first character after the full stop that is not blank; 0 where there is none
   */
  static boolean takesStop(String word, char next) {
    int length = word.length();
    if (length == 0 || length > 6) {
      return false;
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (length == 1) {
      return (capital && word.charAt(0) != 'I' && Character.isUpperCase(next))
          || (word.equals("v") && Character.isUpperCase(next))
          || (word.equals("p") && Character.isDigit(next));
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(next) && BEFORE_NUMBERS.contains(lower)) {
      return capital || NUMBERED.contains(lower);
    }
    if (!capital) {
      return LOWER.contains(word);
    }
    boolean shouted = Character.isUpperCase(word.charAt(1));
    return !shouted
        && (OTHERS.contains(lower)
            || (BEFORE_NAMES.contains(lower) && Character.isUpperCase(next)));
  }

  /** Whether no sentence ends with an abbreviation, given in lower case with its full stop. */
  static boolean needsMore(String abbreviation) {
    String word = abbreviation.substring(0, abbreviation.length() - 1);
    return BEFORE_NAMES.contains(word) || BEFORE_NUMBERS.contains(word);
  }
}
