package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Reads weekdays. A bare one is the last on or before the day of publication; where its clause
 * looks ahead, the next on or after it. “Last” and “next” leave the day of publication itself out.
 */
final class WeekdayReader {

  private static final double LED = 0.93;
  private static final double BARE = 0.9;
  private static final double OPEN = 0.8;

  private static final Set<String> NAMES_BEFORE =
      Words.of(
          """
          good black bloody palm easter super ash holy cyber giving every each any most clean
          whit shrove bright girl man
          """);
  private static final Set<String> NAMES_AFTER =
      Words.of(
          """
          times telegraph express mirror mail post prayers people world
          """);

  private WeekdayReader() {}

  static Found read(Passage passage, int at) {
    int number = passage.isCapitalized(at) ? Calendar.weekday(passage.stem(at)) : 0;
    boolean shortened = passage.stem(at).length() <= 5;
    if (number == 0
        || NAMES_BEFORE.contains(passage.lower(at - 1))
        || NAMES_AFTER.contains(passage.lower(at + 1))
        || (shortened && !isShort(passage, at))) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(number);
    int to = at + 1;
    String after = passage.lower(to) + " " + passage.lower(to + 1);
    int weeks =
        switch (after) {
          case "last week" -> -1;
          case "this week" -> 0;
          case "next week" -> 1;
          default -> 99;
        };
    if (weeks != 99) {
      return Found.relative(
          at,
          to + 2,
          today -> today.plusWeeks(weeks).with(weekday).toString(),
          LED,
          weeks > 0 ? DateRule.WEEKDAY_NEXT : DateRule.WEEKDAY_LAST);
    }
    Tense tense = Tense.at(passage, at, to);
    String lead = passage.lower(at - 1);
    return switch (lead) {
      case "last", "past" ->
          Found.relative(
              at - 1,
              to,
              today -> today.with(TemporalAdjusters.previous(weekday)).toString(),
              LED,
              DateRule.WEEKDAY_LAST);
      case "next", "coming" ->
          Found.relative(
              at - 1,
              to,
              today -> today.with(TemporalAdjusters.next(weekday)).toString(),
              LED,
              DateRule.WEEKDAY_NEXT);
      case "previous", "following" -> null;
      case "this" -> bare(at - 1, to, weekday, tense);
      default -> bare(at, to, weekday, tense);
    };
  }

  private static Found bare(int at, int to, DayOfWeek weekday, Tense tense) {
    return tense == Tense.FUTURE
        ? Found.relative(at, to, today -> next(weekday, today), BARE, DateRule.WEEKDAY_FUTURE)
        : Found.relative(
            at,
            to,
            today -> today.with(TemporalAdjusters.previousOrSame(weekday)).toString(),
            tense == Tense.PAST ? BARE : OPEN,
            DateRule.WEEKDAY_PAST);
  }

  private static String next(DayOfWeek weekday, LocalDate today) {
    return today.with(TemporalAdjusters.nextOrSame(weekday)).toString();
  }

  /** “Sun”, “Sat”, “Wed” are weekdays only where “on” stands before them. */
  private static boolean isShort(Passage passage, int at) {
    return passage.is(at - 1, "on");
  }
}
