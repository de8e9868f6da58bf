package dev.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;

/** Which end of an ordering comes first. */
@Description("Which end of an ordering comes first.")
public enum OrderDirection {
  @Description("Smallest, earliest or alphabetically first value first.")
  ASC,
  @Description("Largest, latest or alphabetically last value first.")
  DESC
}
