package dev.entente.graphql.filter;

import dev.entente.graphql.error.RequestException;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** When something must have been; a partial date matches if it may have been then. */
@Input("DateFilter")
@Description(
    "When something must have been. A date that is known in part matches if it may have been then:"
        + " `2022-12` matches `eq: \"2022-12-30\"`, and what has no date matches nothing. All given must hold; what is null asks nothing.")
public class DateFilter implements Operators {

  @Description("On this day.")
  public LocalDate eq;

  @Description("On this day or later.")
  public LocalDate gte;

  @Description("Later than this day.")
  public LocalDate gt;

  @Description("On this day or earlier.")
  public LocalDate lte;

  @Description("Earlier than this day.")
  public LocalDate lt;

  @Description("Whether there is no date.")
  public Boolean isNull;

  /** Of one partial date. */
  @Override
  public void add(String value, Terms terms) {
    between(value + ".start", value + ".end", terms);
    daysOrSpans(value, terms);
    terms.isNull(value + ".start", isNull);
  }

  /**
   * Says again of a first day what holds of it unless the date is a span of days, which few are: so
   * the database finds the days in their index, and the spans in one of their own. An end that is
   * not before some day would make it read all that is earlier than another. How many spans there
   * are it knows of precisions, but not of days that differ.
   */
  private void daysOrSpans(String date, Terms terms) {
    String day = "(" + date + ".start ";
    String orSpan = " or " + date + ".precision <> DAY)";
    terms.follows(day + "= ?" + orSpan, stored(eq));
    terms.follows(day + ">= ?" + orSpan, stored(gte));
    terms.follows(day + "> ?" + orSpan, stored(gt));
  }

  /** Of what lasts from one day to another; both are HQL. */
  void between(String start, String end, Terms terms) {
    terms.holds(start + " <= ?", stored(eq));
    terms.holds(end + " >= ?", stored(eq));
    terms.holds(end + " >= ?", stored(gte));
    terms.holds(end + " > ?", stored(gt));
    terms.holds(start + " <= ?", stored(lte));
    terms.holds(start + " < ?", stored(lt));
  }

  /** Databases know fewer years than Java. */
  private static LocalDate stored(LocalDate day) {
    if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
      throw RequestException.badUserInput("'%s' is not a day of the years 1 to 9999.", day);
    }
    return day;
  }
}
