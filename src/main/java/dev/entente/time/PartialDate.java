package dev.entente.time;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A date as news tell it: a day, a week, a month, a season, a year or an interval.
 *
 * <p>The text follows EDTF (ISO 8601-2:2019, level 1, <a
 * href="https://www.loc.gov/standards/datetime/">Library of Congress</a>) with ISO 8601 weeks
 * beside it. Seasons 21 to 24 are spring, summer, autumn and winter of the northern hemisphere;
 * winter ends in the February of the year that follows.
 *
 * @param iso the date as text, for example {@code 2022-12-30} or {@code 2022-01/2022-09}
 * @param start the first day it may be
 * @param end the last day it may be
 * @param precision how exactly it is known
 * @param stated whether the article states it; false where it is implied or known from elsewhere
 */
@Embeddable
@Description("A date as far as it is known: a day, week, month, season, year or interval.")
public record PartialDate(
    @NonNull
        @Description(
            "The date in ISO 8601-2 (EDTF) text: `2022-12-30`, `2022-W52`, `2022-12`, `2023-21`"
                + " (spring), `2022`, `2022-01/2022-09`.")
        String iso,
    @NonNull @Description("The first day that the date may be.") LocalDate start,
    @NonNull @Description("The last day that the date may be.") LocalDate end,
    @NonNull @Description("How exactly the date is known.") @Enumerated(EnumType.STRING)
        DatePrecision precision,
    @Description(
            "Whether an article states the date. False where it is only implied, or known from"
                + " elsewhere.")
        boolean stated) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>\\d{4})(?:-W(?<week>\\d{2})|-(?<month>\\d{2})(?:-(?<day>\\d{2}))?)?");

  /** EDTF numbers the seasons after the months. */
  private static final int SPRING = 21;

  private static final int WINTER = 24;

  /**
   * Reads a date that an article states.
   *
   * @throws IllegalArgumentException when the text is no date or the date is impossible; the
   *     message says which forms are understood
   */
  public static PartialDate parse(String iso) {
    return parse(iso, true);
  }

  /**
   * Reads a date.
   *
   * @param stated whether the article states it
   * @throws IllegalArgumentException when the text is no date or the date is impossible; the
   *     message says which forms are understood
   */
  public static PartialDate parse(String iso, boolean stated) {
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return simple(iso, stated);
    }
    PartialDate from = simple(iso.substring(0, slash), stated);
    PartialDate to = simple(iso.substring(slash + 1), stated);
    if (to.end.isBefore(from.start)) {
      throw new IllegalArgumentException("the interval '" + iso + "' ends before it starts");
    }
    return new PartialDate(iso, from.start, to.end, DatePrecision.INTERVAL, stated);
  }

  private static PartialDate simple(String iso, boolean stated) {
    Matcher form = FORM.matcher(iso);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'"
              + iso
              + "' is not a date; write 2022-12-30, 2022-W52, 2022-12, 2023-21 (spring), 2022, or"
              + " two of these with a slash between");
    }
    try {
      int year = Integer.parseInt(form.group("year"));
      if (form.group("day") != null) {
        LocalDate day = LocalDate.of(year, number(form, "month"), number(form, "day"));
        return new PartialDate(iso, day, day, DatePrecision.DAY, stated);
      }
      if (form.group("week") != null) {
        LocalDate monday = monday(year, number(form, "week"));
        return new PartialDate(iso, monday, monday.plusDays(6), DatePrecision.WEEK, stated);
      }
      if (form.group("month") == null) {
        return months(iso, YearMonth.of(year, 1), 12, DatePrecision.YEAR, stated);
      }
      int month = number(form, "month");
      return month >= SPRING && month <= WINTER
          ? months(
              iso,
              YearMonth.of(year, 3).plusMonths(3L * (month - SPRING)),
              3,
              DatePrecision.SEASON,
              stated)
          : months(iso, YearMonth.of(year, month), 1, DatePrecision.MONTH, stated);
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException("'" + iso + "' is not a possible date", impossible);
    }
  }

  private static PartialDate months(
      String iso, YearMonth first, int months, DatePrecision precision, boolean stated) {
    LocalDate end = first.plusMonths(months - 1L).atEndOfMonth();
    return new PartialDate(iso, first.atDay(1), end, precision, stated);
  }

  private static LocalDate monday(int year, int week) {
    LocalDate firstWeek = LocalDate.of(year, 1, 4);
    if (week < 1
        || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(firstWeek).getMaximum()) {
      throw new DateTimeException("no week " + week + " in " + year);
    }
    return firstWeek.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
  }

  private static int number(Matcher form, String group) {
    return Integer.parseInt(form.group(group));
  }
}
