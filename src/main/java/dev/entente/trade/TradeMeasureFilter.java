package dev.entente.trade;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What a figure must measure. */
@Input("TradeMeasureFilter")
@Description("What a figure must measure.")
public class TradeMeasureFilter extends EnumFilter<TradeMeasure> {}
