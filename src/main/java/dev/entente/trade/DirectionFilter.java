package dev.entente.trade;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which way a figure must move. */
@Input("DirectionFilter")
@Description("Which way a figure must move.")
public class DirectionFilter extends EnumFilter<Direction> {}
