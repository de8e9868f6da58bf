package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Reads days of the calendar, with a weekday beside them or not. */
final class DayReader {

  private static final double WHOLE = 0.97;
  private static final double WITHOUT_YEAR = 0.9;
  private static final int LONGEST_GAP = 45;
  private static final Set<String> SUFFIXES =
      Words.of(
          """
          st nd rd th
          """);

  private DayReader() {}

  /**
   * Days of a month: {@code last} is {@code first} but for several; the year is 0 where missing.
   */
  private record Days(int first, int last, int month, int year, int to) {}

  static Found read(Passage passage, int at) {
    int weekday = weekday(passage, at);
    int start = weekday == 0 ? at : afterWeekday(passage, at);
    Days days = days(passage, start);
    if (days == null) {
      return null;
    }
    int to = days.to;
    if (weekday != 0 && passage.isMark(start - 1, '(') && passage.isMark(to, ')')) {
      to++;
    } else if (weekday == 0 && passage.isMark(to, '(') && passage.isMark(to + 2, ')')) {
      weekday = weekday(passage, to + 1);
      to += weekday == 0 ? 0 : 3;
    }
    return days.year == 0 ? withoutYear(passage, at, to, days, weekday) : whole(at, to, days);
  }

  private static Found whole(int at, int to, Days days) {
    String iso = iso(days, days.year);
    return iso == null
        ? null
        : Found.whole(at, to, iso, WHOLE, days.first == days.last ? DateRule.DAY : DateRule.DAYS);
  }

  private static Found withoutYear(Passage passage, int at, int to, Days days, int weekday) {
    Tense tense = Tense.at(passage, at, to);
    return Found.relative(
        at,
        to,
        today -> iso(days, year(days, weekday, tense, today)),
        WITHOUT_YEAR,
        days.first == days.last ? DateRule.DAY_OF_YEAR : DateRule.DAYS);
  }

  private static int year(Days days, int weekday, Tense tense, LocalDate today) {
    int year = today.getYear();
    if (weekday != 0) {
      for (int other : new int[] {year, year - 1, year + 1}) {
        LocalDate day = day(other, days.month, days.first);
        if (day != null
            && day.getDayOfWeek().getValue() == weekday
            && Math.abs(day.toEpochDay() - today.toEpochDay()) < 200) {
          return other;
        }
      }
    }
    return nearest(days, tense, today);
  }

  private static int nearest(Days days, Tense tense, LocalDate today) {
    int year = today.getYear();
    LocalDate day = day(year, days.month, days.first);
    if (day == null) {
      return year;
    }
    LocalDate before = day.isAfter(today) ? day.minusYears(1) : day;
    LocalDate after = day.isBefore(today) ? day.plusYears(1) : day;
    long gap = after.toEpochDay() - today.toEpochDay();
    boolean ahead =
        switch (tense) {
          case FUTURE -> gap < 300 || today.toEpochDay() - before.toEpochDay() > 60;
          case PAST -> false;
          case OPEN -> gap <= LONGEST_GAP;
        };
    return (ahead ? after : before).getYear();
  }

  private static LocalDate day(int year, int month, int day) {
    return YearMonth.of(year, month).isValidDay(day) ? LocalDate.of(year, month, day) : null;
  }

  private static String iso(Days days, int year) {
    try {
      String first = LocalDate.of(year, days.month, days.first).toString();
      return days.last == days.first
          ? first
          : first + "/" + LocalDate.of(year, days.month, days.last);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static int weekday(Passage passage, int at) {
    int weekday = Calendar.weekday(passage.lower(at));
    return weekday != 0 && passage.isCapitalized(at) ? weekday : 0;
  }

  private static int afterWeekday(Passage passage, int at) {
    int next = at + 1;
    if (passage.isMark(next, '.') && passage.lower(at).length() <= 5) {
      next++;
    }
    if (passage.isMark(next, ',') || passage.isMark(next, '(')) {
      next++;
    }
    return passage.is(next, "the") || passage.is(next, "on") ? next + 1 : next;
  }

  private static Days days(Passage passage, int at) {
    Days days = iso(passage, at);
    if (days == null) {
      days = numeric(passage, at);
    }
    if (days == null) {
      days = monthFirst(passage, at);
    }
    if (days == null && passage.is(at, "the")) {
      days = dayFirst(passage, at + 1);
    }
    return days == null ? dayFirst(passage, at) : days;
  }

  private static Days iso(Passage passage, int at) {
    int year = passage.year(at);
    if (year < 0
        || !passage.isMark(at + 1, '-')
        || !passage.isMark(at + 3, '-')
        || passage.lower(at + 2).length() != 2
        || !passage.isJoined(at + 1)
        || !passage.isJoined(at + 2)
        || !passage.isJoined(at + 4)) {
      return null;
    }
    return possible(passage.number(at + 4), passage.number(at + 2), year, at + 5);
  }

  private static Days numeric(Passage passage, int at) {
    if (passage.isMark(at + 1, '/') && passage.isMark(at + 3, '/') && passage.year(at + 4) > 0) {
      return numeric(
          passage.number(at), passage.number(at + 2), passage.year(at + 4), at + 5, false);
    }
    String word = passage.lower(at);
    int first = word.indexOf('.');
    int second = word.indexOf('.', first + 1);
    if (first < 1 || second < 0 || word.length() != second + 5) {
      return null;
    }
    int year = Passage.digits(word.substring(second + 1));
    return numeric(
        Passage.digits(word.substring(0, first)),
        Passage.digits(word.substring(first + 1, second)),
        year,
        at + 1,
        true);
  }

  /** 05/04/2022 is left out: it is the fifth of April to some, the fourth of May to others. */
  private static Days numeric(int first, int second, int year, int to, boolean dayFirst) {
    if (year < 1900 || year > 2100 || first < 1 || second < 1) {
      return null;
    }
    if (dayFirst || first > 12 || first == second) {
      return possible(first, second, year, to);
    }
    return second > 12 ? possible(second, first, year, to) : null;
  }

  private static Days possible(int day, int month, int year, int to) {
    return month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day)
        ? new Days(day, day, month, year, to)
        : null;
  }

  private static Days monthFirst(Passage passage, int at) {
    int month = MonthReader.month(passage, at);
    if (month == 0) {
      return null;
    }
    int next = MonthReader.after(passage, at);
    int day = day(passage, next);
    if (day == 0) {
      return null;
    }
    next = afterDay(passage, next);
    int last = day;
    if (isRange(passage, next) && day(passage, next + 1) > day) {
      last = day(passage, next + 1);
      next = afterDay(passage, next + 1);
    }
    return withYear(passage, day, last, month, next);
  }

  private static Days dayFirst(Passage passage, int at) {
    int day = day(passage, at);
    if (day == 0) {
      return null;
    }
    int next = afterDay(passage, at);
    int last = day;
    if (isRange(passage, next) && day(passage, next + 1) > day) {
      last = day(passage, next + 1);
      next = afterDay(passage, next + 1);
    }
    boolean of = passage.is(next, "of");
    next += of ? 1 : 0;
    int month = MonthReader.month(passage, next);
    return month == 0
        ? null
        : withYear(passage, day, last, month, MonthReader.after(passage, next));
  }

  private static Days withYear(Passage passage, int first, int last, int month, int at) {
    if (YearMonth.of(2000, month).lengthOfMonth() < last) {
      return null;
    }
    int next = passage.isMark(at, ',') || passage.is(at, "of") ? at + 1 : at;
    int year = passage.year(next);
    if (year > 0 && !(next > at && passage.isMark(at, ',') && isCounted(passage, next + 1))) {
      return new Days(first, last, month, year, next + 1);
    }
    if (YearReader.isImpossible(passage, next)) {
      return null;
    }
    return new Days(first, last, month, 0, at);
  }

  /** Whether a number that follows a comma counts something: “on May 5, 2000 people”. */
  private static boolean isCounted(Passage passage, int at) {
    return YearReader.COUNTED.contains(passage.lower(at));
  }

  private static boolean isRange(Passage passage, int at) {
    return passage.isDash(at)
        || passage.is(at, "to")
        || passage.is(at, "and")
        || passage.is(at, "through")
        || passage.is(at, "until");
  }

  /** A day of a month, with its suffix or without; 0 where there is none. */
  private static int day(Passage passage, int at) {
    String word = passage.lower(at);
    if (word.isEmpty() || word.length() > 4 || !Character.isDigit(word.charAt(0))) {
      return 0;
    }
    int digits = word.length() > 1 && Character.isDigit(word.charAt(1)) ? 2 : 1;
    boolean suffixed = word.length() > digits;
    if (suffixed && !SUFFIXES.contains(word.substring(digits))) {
      return 0;
    }
    int day = Passage.digits(word.substring(0, digits));
    return day <= 31 ? day : 0;
  }

  private static int afterDay(Passage passage, int at) {
    int next = at + 1;
    if (passage.isJoined(next) && SUFFIXES.contains(passage.lower(next))) {
      next++;
    }
    // “16. September”, as translations from German have it.
    return passage.isMark(next, '.') && MonthReader.month(passage, next + 1) != 0 ? next + 1 : next;
  }
}
