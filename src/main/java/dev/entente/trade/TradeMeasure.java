package dev.entente.trade;

import org.eclipse.microprofile.graphql.Description;

/** What a trade figure measures. */
@Description("What a trade figure measures.")
public enum TradeMeasure {
  @Description("Money.")
  VALUE,
  @Description("An amount of goods.")
  VOLUME,
  @Description("A part of all of the reporter's trade of that flow and commodity.")
  SHARE,
  @Description("How much it grew or fell against `comparedTo`.")
  CHANGE,
  @Description("The partner's place among all partners, 1 being the largest.")
  RANK
}
