package dev.entente.ingest.date;

import dev.entente.ingest.text.Passage;
import java.time.LocalDate;

/** Reads holidays that fall on the same day each year. */
final class HolidayReader {

  private static final double WHOLE = 0.9;
  private static final double WITHOUT_YEAR = 0.75;

  private HolidayReader() {}

  static Found read(Passage passage, int at) {
    if (!passage.isCapitalized(at)) {
      return null;
    }
    boolean newYear = passage.is(at, "new") && passage.stem(at + 1).equals("year");
    int next = newYear ? at + 2 : at + 1;
    if (!newYear && !passage.stem(at).equals("christmas")) {
      return null;
    }
    next += passage.is(next, "'s") ? 1 : 0;
    boolean eve = passage.is(next, "eve");
    if (!eve && !passage.is(next, "day")) {
      return null;
    }
    String day = newYear ? (eve ? "-12-31" : "-01-01") : eve ? "-12-24" : "-12-25";
    int to = next + 1;
    int year = passage.year(passage.isMark(to, ',') ? to + 1 : to);
    if (year > 0) {
      to += passage.isMark(to, ',') ? 2 : 1;
      return Found.whole(at, to, year + day, WHOLE, DateRule.HOLIDAY);
    }
    Tense tense = Tense.at(passage, at, to);
    return Found.relative(
        at, to, today -> nearest(day, tense, today), WITHOUT_YEAR, DateRule.HOLIDAY);
  }

  private static String nearest(String monthAndDay, Tense tense, LocalDate today) {
    LocalDate there = LocalDate.parse(today.getYear() + monthAndDay);
    LocalDate before = there.isAfter(today) ? there.minusYears(1) : there;
    LocalDate after = there.isBefore(today) ? there.plusYears(1) : there;
    boolean soon = after.toEpochDay() - today.toEpochDay() <= 31;
    return String.valueOf(
        switch (tense) {
          case FUTURE -> after;
          case PAST -> before;
          case OPEN -> soon ? after : before;
        });
  }
}
