package dev.entente.graphql.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** How large a number must be. */
@Input("FloatFilter")
@Description("How large a number must be. All given must hold; what is null asks nothing.")
public class FloatFilter extends NumberFilter<Double> {}
