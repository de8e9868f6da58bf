package dev.entente.graphql.filter;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** When something must have been; a partial date matches if it may have been then. */
@Input("DateFilter")
@Description(
    "When something must have been. A date that is known in part matches if it may have been then:"
        + " `2022-12` matches `eq: \"2022-12-30\"`, and what has no date matches nothing. All given must hold; what is null asks nothing.")
public class DateFilter {

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
}
