package dev.entente.time;

import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
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
    @NonNull @Description("How exactly the date is known.") DatePrecision precision,
    @Description(
            "Whether an article states the date. False where it is only implied, or known from"
                + " elsewhere.")
        boolean stated) {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final Pattern MONTH_OR_SEASON = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");

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
    try {
      Matcher match;
      if ((match = DAY.matcher(iso)).matches()) {
        LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
        return new PartialDate(iso, day, day, DatePrecision.DAY, stated);
      }
      if ((match = WEEK.matcher(iso)).matches()) {
        LocalDate monday = monday(number(match, 1), number(match, 2));
        return new PartialDate(iso, monday, monday.plusDays(6), DatePrecision.WEEK, stated);
      }
      if ((match = MONTH_OR_SEASON.matcher(iso)).matches()) {
        int year = number(match, 1);
        int month = number(match, 2);
        if (month >= 21 && month <= 24) {
          YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (month - 21));
          return new PartialDate(
              iso,
              first.atDay(1),
              first.plusMonths(2).atEndOfMonth(),
              DatePrecision.SEASON,
              stated);
        }
        YearMonth of = YearMonth.of(year, month);
        return new PartialDate(iso, of.atDay(1), of.atEndOfMonth(), DatePrecision.MONTH, stated);
      }
      if ((match = YEAR.matcher(iso)).matches()) {
        int year = number(match, 1);
        return new PartialDate(
            iso, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, stated);
      }
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException("'" + iso + "' is not a possible date", impossible);
    }
    throw new IllegalArgumentException(
        "'"
            + iso
            + "' is not a date; write 2022-12-30, 2022-W52, 2022-12, 2023-21 (spring), 2022, or two"
            + " of these with a slash between");
  }

  private static LocalDate monday(int year, int week) {
    LocalDate firstWeek = LocalDate.of(year, 1, 4);
    if (week < 1
        || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(firstWeek).getMaximum()) {
      throw new DateTimeException("no week " + week + " in " + year);
    }
    return firstWeek.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.MONDAY);
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
