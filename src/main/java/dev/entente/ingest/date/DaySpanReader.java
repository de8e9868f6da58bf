package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.text.Passage;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads days of two months that a hyphen makes one word of: “March 20-August 21”, “March 21,
 * 2021-February 19, 2022”.
 */
final class DaySpanReader {

  private static final double WHOLE = 0.95;
  private static final double WITHOUT_YEAR = 0.88;

  private DaySpanReader() {}

  static Found read(Passage passage, int at) {
    int month = MonthReader.month(passage, at);
    if (month == 0) {
      return null;
    }
    int next = MonthReader.after(passage, at);
    int day = passage.number(next);
    int year = 0;
    int join = next;
    if (day > 0) {
      join = passage.isMark(next + 1, ',') ? next + 2 : next + 1;
    }
    String word = passage.stem(join);
    int dash = Math.max(word.indexOf('-'), word.indexOf('–'));
    int last = dash < 1 ? 0 : Calendar.month(word.substring(dash + 1));
    int number = dash < 1 ? -1 : Passage.digits(word.substring(0, dash));
    if (last == 0 || number < 1) {
      return null;
    }
    if (day > 0) {
      year = number;
    } else {
      day = number;
    }
    int until = passage.number(join + 1);
    int behind = passage.isMark(join + 2, ',') ? join + 3 : join + 2;
    int lastYear = Math.max(0, passage.year(behind));
    int to = lastYear > 0 ? behind + 1 : join + 2;
    if (!isDay(month, day) || !isDay(last, until) || (year > 0 && year < 1900)) {
      return null;
    }
    if (lastYear > 0 || year > 0) {
      int ends = lastYear > 0 ? lastYear : last < month ? year + 1 : year;
      int begins = year > 0 ? year : last < month ? ends - 1 : ends;
      String iso = iso(begins, month, day, ends, last, until);
      return iso == null ? null : Found.whole(at, to, iso, WHOLE, DateRule.DAYS);
    }
    int first = day;
    Tense tense = Tense.at(passage, at, to);
    return Found.relative(
        at,
        to,
        today -> {
          int ends = MonthReader.nearest(last, tense, today).getYear();
          return iso(last < month ? ends - 1 : ends, month, first, ends, last, until);
        },
        WITHOUT_YEAR,
        DateRule.DAYS);
  }

  private static boolean isDay(int month, int day) {
    return day >= 1 && day <= YearMonth.of(2000, month).lengthOfMonth();
  }

  private static String iso(int year, int month, int day, int lastYear, int last, int until) {
    boolean valid =
        YearMonth.of(year, month).isValidDay(day) && YearMonth.of(lastYear, last).isValidDay(until);
    if (!valid) {
      return null;
    }
    LocalDate begins = LocalDate.of(year, month, day);
    LocalDate ends = LocalDate.of(lastYear, last, until);
    return begins.isBefore(ends) ? Iso.interval(begins.toString(), ends.toString()) : null;
  }
}
