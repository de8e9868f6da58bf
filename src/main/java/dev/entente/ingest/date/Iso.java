package dev.entente.ingest.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Writes dates as EDTF text. */
final class Iso {

  private static final int SPRING = 21;

  private Iso() {}

  static String year(int year) {
    return String.valueOf(year);
  }

  static String month(YearMonth month) {
    return month.toString();
  }

  static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String season(int year, int season) {
    return year + "-" + season;
  }

  static String interval(String from, String to) {
    return from.equals(to) ? from : from + "/" + to;
  }

  /** The first month of a season; that of winter is the December of its year. */
  static YearMonth firstMonth(int year, int season) {
    return YearMonth.of(year, 3).plusMonths(3L * (season - SPRING));
  }
}
