package dev.entente.trade;

import org.eclipse.microprofile.graphql.Description;

/** Which way a figure moves. */
@Description("Which way a figure moves.")
public enum Direction {
  @Description("It grows.")
  UP,
  @Description("It falls.")
  DOWN,
  @Description("It stays as it is.")
  FLAT
}
