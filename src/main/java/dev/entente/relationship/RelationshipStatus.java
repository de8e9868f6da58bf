package dev.entente.relationship;

import org.eclipse.microprofile.graphql.Description;

/** How an article has a relationship. */
@Description("How an article has a relationship.")
public enum RelationshipStatus {
  @Description("It is so, says the article.")
  ASSERTED,
  @Description("It is not so, says the article or whom it concerns.")
  DENIED,
  @Description("Some say that it is so and others that it is not.")
  CONTESTED,
  @Description("Someone says that it is so, and the article leaves it at that.")
  ALLEGED
}
