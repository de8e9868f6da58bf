package dev.entente.relationship;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which predicate a relationship must have. */
@Input("PredicateFilter")
@Description("Which predicate a relationship must have.")
public class PredicateFilter extends EnumFilter<Predicate> {}
