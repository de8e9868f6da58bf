package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import java.time.YearMonth;

/** Reads the same time of a year or of a month before: “a year earlier”, “month on month”. */
final class EarlierPeriod {

  private final Passage passage;

  EarlierPeriod(Passage passage) {
    this.passage = passage;
  }

  boolean isSamePeriod(int at, int from) {
    for (int word = at - 1; word >= from && word >= at - 5; word--) {
      boolean same =
          passage.is(word, "same")
              || passage.is(word, "corresponding")
              || passage.is(word, "similar")
              || passage.is(word, "comparable");
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** Whether words from one index to another tell of the same time a year before. */
  boolean isShifted(int from, int to) {
    for (int at = from; at < to && !passage.isMark(at, ','); at++) {
      if (passage.is(at, "year-ago") || passage.is(at, "year-earlier")) {
        return true;
      }
      if (isAgo(at + 1) && (passage.is(at, "year") || passage.is(at, "month"))) {
        return true;
      }
    }
    return false;
  }

  /** “A year earlier”, “the same period of the previous year”, “year on year”. */
  PartialDate shifted(int at, PartialDate period) {
    PartialDate month = monthBefore(at, period);
    if (month != null) {
      return month;
    }
    String word = passage.lower(at);
    boolean year =
        word.equals("year") && (isCompared(at) || isBefore(year(at) - 1) || isLastYearAsBase(at));
    boolean joined =
        word.equals("year-on-year")
            || word.equals("year-over-year")
            || word.equals("yoy")
            || word.equals("y-o-y")
            || word.equals("year-ago")
            || word.equals("year-earlier")
            || word.equals("annually");
    return year || joined ? inYear(period, period.start().getYear() - 1) : null;
  }

  /** “A year earlier”, “year on year”, “on the year”, of the year as of the month. */
  private boolean isCompared(int at) {
    return isAgo(at + 1)
        || (passage.is(at + 1, "on") && passage.is(at + 2, passage.lower(at)))
        || (passage.isDash(at + 1) && passage.is(at + 2, "on"))
        || (passage.is(at - 1, "the") && passage.is(at - 2, "on"));
  }

  private boolean isAgo(int at) {
    return passage.is(at, "earlier")
        || passage.is(at, "before")
        || passage.is(at, "ago")
        || passage.is(at, "prior");
  }

  private boolean isBefore(int at) {
    return passage.is(at, "previous") || passage.is(at, "prior") || passage.is(at, "preceding");
  }

  /** Index of the first word of “fiscal year”. */
  private int year(int at) {
    return passage.is(at - 1, "fiscal") || passage.is(at - 1, "financial") ? at - 1 : at;
  }

  /** “A month earlier”, “the prior month”, “month on month”, of a figure of a month. */
  private PartialDate monthBefore(int at, PartialDate period) {
    if (period.precision() != DatePrecision.MONTH) {
      return null;
    }
    String word = passage.lower(at);
    boolean month = word.equals("month") && (isCompared(at) || isBefore(at - 1));
    boolean joined =
        word.equals("month-on-month")
            || word.equals("month-over-month")
            || word.equals("mom")
            || word.equals("m-o-m");
    return month || joined
        ? PartialDate.parse(YearMonth.from(period.start()).minusMonths(1).toString(), false)
        : null;
  }

  private boolean isLastYearAsBase(int at) {
    return passage.is(at - 1, "last")
        && (passage.is(at - 2, "the")
            || passage.is(at - 2, "of")
            || passage.is(at - 2, "period")
            || passage.is(at - 2, "month"))
        && isSamePeriod(at, Math.max(passage.from(), at - 6));
  }

  /**
   * The same months of another year, be it one of the calendar or a fiscal one.
   *
   * @param year that they are of
   */
  static PartialDate inYearOf(PartialDate year, PartialDate period) {
    boolean later = period.start().getMonthValue() < year.start().getMonthValue();
    return inYear(period, year.start().getYear() + (later ? 1 : 0));
  }

  /** The same months of another year. */
  static PartialDate inYear(PartialDate period, int year) {
    String iso = period.iso();
    int slash = iso.indexOf('/');
    int steps = year - period.start().getYear();
    try {
      String moved =
          slash < 0
              ? moved(iso, steps)
              : moved(iso.substring(0, slash), steps)
                  + "/"
                  + moved(iso.substring(slash + 1), steps);
      return PartialDate.parse(moved, false);
    } catch (IllegalArgumentException noSuchDay) {
      return null;
    }
  }

  private static String moved(String iso, int steps) {
    return "%04d".formatted(Integer.parseInt(iso.substring(0, 4)) + steps) + iso.substring(4);
  }
}
