package dev.entente.ingest.date;

import dev.entente.ingest.proposal.Rule;

/** How dates are read. */
public enum DateRule implements Rule {
  DAY("date-day", "A day with its year: “September 16, 2022”, “16 Sept. 2022”, “2022-12-30”."),
  DAY_OF_YEAR(
      "date-day-of-year",
      "A day without a year: the last one up to the day of publication, or the next one where the"
          + " clause looks ahead; a weekday beside it decides."),
  DAYS("date-days", "Days from one to another: “15–16 September 2022”, “March 20 to 22”."),
  MONTH("date-month", "A month with its year: “September 2022”."),
  MONTH_OF_YEAR(
      "date-month-of-year",
      "A month without a year: the last one up to publication, or the next one where the clause"
          + " looks ahead."),
  MONTHS("date-months", "Months from one to another: “from January to November”."),
  YEAR("date-year", "A year where the words beside it show that it is one: “in 2018”."),
  YEARS("date-years", "Years from one to another: “between 2014 and 2021”."),
  DECADE("date-decade", "A decade: “the 1960s”."),
  PART_OF_YEAR(
      "date-part-of-year",
      "A quarter, a half or the first months of a year: “the first nine months of 2022”, “Q3”."),
  SEASON(
      "date-season", "A season, of the northern half of the earth: “next spring”, “in the fall”."),
  WEEKDAY_PAST(
      "date-weekday-past",
      "A weekday in a clause that looks back, or that does not tell: the last one up to the day of"
          + " publication."),
  WEEKDAY_FUTURE(
      "date-weekday-future",
      "A weekday in a clause that looks ahead: the next one from the day of publication on."),
  WEEKDAY_LAST("date-weekday-last", "“Last Friday”: before the day of publication."),
  WEEKDAY_NEXT("date-weekday-next", "“Next Friday”: after the day of publication."),
  RELATIVE_DAY("date-relative-day", "“Today”, “yesterday”, “tomorrow”, “three days ago”."),
  RELATIVE_WEEK("date-relative-week", "“Last week”, “next week”, “two weeks ago”."),
  RELATIVE_MONTH("date-relative-month", "“Last month”, “earlier this month”, “ten months ago”."),
  RELATIVE_YEAR(
      "date-relative-year", "“This year”, “late last year”, “before the end of the year”."),
  RELATIVE_SPAN(
      "date-relative-span",
      "A stretch of time that touches the day of publication: “the last 24 hours”, “in the coming"
          + " days”."),
  SAME("date-same", "“That year”, “the same month”: that of the date named before it."),
  HOLIDAY("date-holiday", "A holiday with a fixed date: “Christmas Day”, “New Year’s Eve”."),
  PUBLISHED_LABEL("date-published-label", "The day of publication after a label: “Published: …”."),
  PUBLISHED_DATELINE(
      "date-published-dateline",
      "The day of publication in a dateline: “[The Paper, 5 May 2023]”."),
  PUBLISHED_LINE("date-published-line", "The day of publication in a line of its own.");

  private final String id;
  private final String description;

  DateRule(String id, String description) {
    this.id = id;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String description() {
    return description;
  }
}
