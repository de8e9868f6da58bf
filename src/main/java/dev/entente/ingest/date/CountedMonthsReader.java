package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.text.Passage;
import java.time.YearMonth;

/** Reads months by their number: “the ten months to October 2023”, “in seven months of 2022”. */
final class CountedMonthsReader {

  private static final double CONFIDENCE = 0.88;

  private CountedMonthsReader() {}

  static Found read(Passage passage, int at) {
    int count = NumberWords.cardinal(passage.lower(at));
    count = count < 0 ? passage.number(at) : count;
    if (count < 2 || count > 12 || !passage.stem(at + 1).equals("months")) {
      return null;
    }
    return passage.is(at + 2, "of")
        ? ofYear(passage, at, count)
        : upTo(passage, at, count, end(passage, at + 2));
  }

  /** Index of the last month; -1 where the months lead to none. */
  private static int end(Passage passage, int at) {
    boolean leads =
        switch (passage.lower(at)) {
          case "to", "through", "until", "till", "ending", "ended" -> true;
          default -> false;
        };
    int month = passage.is(at + 1, "in") || passage.is(at + 1, "end") ? at + 2 : at + 1;
    return leads && MonthReader.month(passage, month) > 0 ? month : -1;
  }

  private static Found upTo(Passage passage, int at, int count, int month) {
    if (month < 0) {
      return null;
    }
    int last = MonthReader.month(passage, month);
    int next = MonthReader.after(passage, month);
    next = passage.is(next, "of") ? next + 1 : next;
    int year = passage.year(next);
    if (year > 0) {
      return Found.whole(
          at, next + 1, interval(YearMonth.of(year, last), count), CONFIDENCE, DateRule.MONTHS);
    }
    int offset = MonthReader.offset(passage.lower(next) + " " + passage.lower(next + 1));
    if (offset != MonthReader.NO_OFFSET) {
      return Found.relative(
          at,
          next + 2,
          today -> interval(YearMonth.of(today.getYear() + offset, last), count),
          CONFIDENCE,
          DateRule.MONTHS);
    }
    Tense tense = Tense.at(passage, at, next);
    return Found.relative(
        at,
        MonthReader.after(passage, month),
        today -> interval(MonthReader.nearest(last, tense, today), count),
        CONFIDENCE,
        DateRule.MONTHS);
  }

  private static String interval(YearMonth last, int count) {
    return Iso.interval(Iso.month(last.minusMonths(count - 1L)), Iso.month(last));
  }

  /** “In seven months of this year” are its first ones. */
  private static Found ofYear(Passage passage, int at, int count) {
    boolean time =
        switch (passage.lower(passage.is(at - 1, "the") ? at - 2 : at - 1)) {
          case "in", "for", "over", "during" -> true;
          default -> false;
        };
    if (!time) {
      return null;
    }
    int year = passage.year(at + 3);
    if (year > 0) {
      return Found.whole(
          at, at + 4, interval(YearMonth.of(year, count), count), CONFIDENCE, DateRule.MONTHS);
    }
    int offset = MonthReader.offset(passage.lower(at + 3) + " " + passage.lower(at + 4));
    return offset == MonthReader.NO_OFFSET
        ? null
        : Found.relative(
            at,
            at + 5,
            today -> interval(YearMonth.of(today.getYear() + offset, count), count),
            CONFIDENCE,
            DateRule.MONTHS);
  }
}
