package dev.entente.time;

import org.eclipse.microprofile.graphql.Description;

/** How exactly a {@link PartialDate} is known. */
@Description("How exactly a date is known.")
public enum DatePrecision {
  @Description("One calendar day: 2022-12-30.")
  DAY,
  @Description("One ISO week, Monday to Sunday: 2022-W52.")
  WEEK,
  @Description("One calendar month: 2022-12.")
  MONTH,
  @Description("A season of the northern hemisphere: 2023-21 is spring 2023 (March to May).")
  SEASON,
  @Description("One calendar year: 2022.")
  YEAR,
  @Description("From one date to another, both included: 2022-01/2022-09.")
  INTERVAL
}
