package dev.entente.trade;

import org.eclipse.microprofile.graphql.Description;

/** Which way goods go, seen from the reporter (UN Comtrade: trade flow). */
@Description("Which way goods go, seen from the reporter.")
public enum TradeFlow {
  @Description("Into the reporter.")
  IMPORT,
  @Description("Out of the reporter.")
  EXPORT,
  @Description("Both ways together.")
  TOTAL
}
