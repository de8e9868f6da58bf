package dev.entente.trade;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which way goods must go. */
@Input("TradeFlowFilter")
@Description("Which way goods must go.")
public class TradeFlowFilter extends EnumFilter<TradeFlow> {}
