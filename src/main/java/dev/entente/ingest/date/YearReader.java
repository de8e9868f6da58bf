package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.Set;

/** Reads years, where the words beside a number show that it is one. */
final class YearReader {

  private static final double CONFIDENCE = 0.92;
  private static final double RANGE = 0.93;

  /** “2017–21” are years, “2017-45” need not be. */
  private static final int LONGEST_SPAN = 10;

  /** What a number before it counts, so that it is no year. */
  static final Set<String> COUNTED =
      Words.of(
          """
          troops soldiers people cases deaths tonnes tons barrels dollars euros km kilometers
          kilometres miles meters metres jobs votes percent per points years days hours men
          women children prisoners refugees tanks missiles drones drone missile companies
          firms homes houses kilograms kg rubles roubles yuan pounds troop fighters officers
          police protesters members delegates seats workers employees students times vehicles
          cars trucks flights households residents migrants million billion thousand civilians
          participants guests square cubic megawatts mw gw b civilian words pages
          """);

  /** Words after which a number of four digits is a year, whatever follows but what it counts. */
  private static final Set<String> STRONG =
      Words.of(
          """
          in since until till throughout during year early late mid whole entire full-year
          """);

  /** Words after which it is one where no noun follows. */
  private static final Set<String> WEAK =
      Words.of(
          """
          by from to of for before after and through around than with over or versus vs
          against between into on about as back like
          """);

  private static final Set<String> DETERMINERS =
      Words.of(
          """
          the his her its their a our that this my your
          """);

  /** Small words that may follow a year. */
  private static final Set<String> FUNCTION_WORDS =
      Words.of(
          """
          and when to but as was were is the that after with by on at which who compared over
          or for from in had has have he she it they we a an saw than while until before
          because following under amid will would through alone onwards onward its his her
          their since where if could may can due thanks despite without of not so then also
          between during there against via said
          """);

  private static final Set<String> EVENTS =
      Words.of(
          """
          elections protests sanctions talks games olympics agreements accords floods polls
          attacks levels negotiations figures results numbers events hostilities riots
          bombings reforms uprisings demonstrations prices borders summits exports imports
          sales
          """);

  private YearReader() {}

  static Found read(Passage passage, int at) {
    Found decade = decade(passage, at);
    if (decade != null) {
      return decade;
    }
    String word = passage.stem(at);
    Found fiscal = fiscal(word, at);
    if (fiscal != null) {
      return fiscal;
    }
    if (word.length() == 8 && word.startsWith("mid-")) {
      int year = year(word.substring(4));
      return year < 0 ? null : found(at, at + 1, year);
    }
    int year = passage.year(at);
    if (year < 0 && word.length() == 4 && !passage.lower(at).equals(word)) {
      year = year(word);
    }
    if (year < 0) {
      return null;
    }
    Found years = years(passage, at, year);
    if (years != null) {
      return years;
    }
    return isYear(passage, at) ? found(at, end(at), year) : null;
  }

  /**
   * Whether a number stands where the year would, and none of our time: “3 May 30000”, “May 1789”.
   * A date with such a year is not one of this year.
   */
  static boolean isImpossible(Passage passage, int at) {
    String word = passage.stem(at);
    if (word.length() < 4 || passage.year(at) > 0) {
      return false;
    }
    for (int index = 0; index < word.length(); index++) {
      if (word.charAt(index) < '0' || word.charAt(index) > '9') {
        return false;
      }
    }
    String after = passage.lower(at + 1);
    boolean counts =
        passage.has(at + 1)
            && !passage.isCapitalized(at + 1)
            && passage.token(at + 1).isWord()
            && !FUNCTION_WORDS.contains(after);
    return !counts && !passage.is(at + 1, "%") && !COUNTED.contains(after);
  }

  private static int end(int at) {
    return at + 1;
  }

  private static Found found(int at, int to, int year) {
    return Found.whole(at, to, Iso.year(year), CONFIDENCE, DateRule.YEAR);
  }

  private static boolean isYear(Passage passage, int at) {
    String before = passage.lower(at - 1);
    String after = passage.lower(at + 1);
    if (COUNTED.contains(after)
        || (passage.isJoined(at + 1) && isJoining(passage, at + 1))
        || (passage.isJoined(at) && !passage.isMark(at - 1, '('))) {
      return false;
    }
    if (STRONG.contains(before)) {
      return true;
    }
    boolean wordAfter =
        passage.has(at + 1) && passage.token(at + 1).isWord() && !passage.isCapitalized(at + 1);
    boolean noun = wordAfter && !FUNCTION_WORDS.contains(after);
    if (WEAK.contains(before)) {
      return !noun && !passage.is(at + 1, "%");
    }
    if (DETERMINERS.contains(before) || before.endsWith("'s") || before.endsWith("s'")) {
      return passage.isCapitalized(at + 1)
          || (noun && (!after.endsWith("s") || EVENTS.contains(after) || after.endsWith("ss")));
    }
    if (before.equals("(") || before.equals(",")) {
      return passage.isMark(at + 1, ')');
    }
    boolean opens = at == passage.from() || !passage.token(at - 1).isWord();
    return opens && (after.equals("was") || after.equals("saw") || after.equals("is"));
  }

  /** “2022-tonne”, “2022/23” are read elsewhere or no years. */
  private static boolean isJoining(Passage passage, int at) {
    return passage.isDash(at)
        || passage.isMark(at, '/')
        || passage.isMark(at, '%')
        || passage.token(at).isWord();
  }

  private static Found years(Passage passage, int at, int year) {
    boolean and = passage.is(at + 1, "and") && passage.is(at - 1, "between");
    boolean joins =
        and
            || passage.isDash(at + 1)
            || passage.isMark(at + 1, '/')
            || (passage.is(at + 1, "to") && passage.is(at - 1, "from"))
            || passage.is(at + 1, "through")
            || (passage.is(at + 1, "until") && passage.is(at - 1, "from"));
    if (!joins) {
      return null;
    }
    int last = passage.year(at + 2);
    int number = passage.number(at + 2);
    boolean shortened = passage.isJoined(at + 2) && passage.lower(at + 2).length() == 2;
    int span = number - year % 100;
    boolean later = span == 1 || (span > 1 && span <= LONGEST_SPAN && passage.isDash(at + 1));
    if (last < 0 && shortened && number >= 0 && (later || number == (year + 1) % 100)) {
      last = later ? year + span : year + 1;
    }
    boolean longer = passage.isJoined(at + 3) && isJoining(passage, at + 3);
    return last <= year || longer || COUNTED.contains(passage.lower(at + 3))
        ? null
        : Found.whole(at, at + 3, year + "/" + last, RANGE, DateRule.YEARS);
  }

  /** “FY2022-23”, which may be one word. */
  private static Found fiscal(String word, int at) {
    if (word.length() != 9 || !word.startsWith("fy") || word.charAt(6) != '-') {
      return null;
    }
    int year = year(word.substring(2, 6));
    return year > 0 && Passage.digits(word.substring(7)) == (year + 1) % 100
        ? Found.whole(at, at + 1, year + "/" + (year + 1), RANGE, DateRule.YEARS)
        : null;
  }

  private static Found decade(Passage passage, int at) {
    String word = passage.lower(at);
    int to = at + 1;
    if (word.length() == 4 && passage.is(to, "s") && passage.isJoined(to)) {
      word += "s";
      to++;
    }
    if (word.length() == 4
        && passage.is(to, "'")
        && passage.is(to + 1, "s")
        && word.endsWith("0")) {
      return null;
    }
    if (word.length() == 6 && word.charAt(4) == '\'') {
      word = word.substring(0, 4) + word.charAt(5);
    }
    if (word.length() != 5 || !word.endsWith("0s")) {
      return null;
    }
    int year = year(word.substring(0, 4));
    return year < 0
        ? null
        : Found.whole(at, to, year + "/" + (year + 9), CONFIDENCE, DateRule.DECADE);
  }

  private static int year(String digits) {
    int year = digits.length() == 4 ? Passage.digits(digits) : -1;
    return year >= 1900 && year <= 2100 ? year : -1;
  }
}
