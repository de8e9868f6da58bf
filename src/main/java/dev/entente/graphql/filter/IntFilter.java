package dev.entente.graphql.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** How large a whole number must be. */
@Input("IntFilter")
@Description("How large a whole number must be. All given must hold; what is null asks nothing.")
public class IntFilter extends NumberFilter<Integer> {}
