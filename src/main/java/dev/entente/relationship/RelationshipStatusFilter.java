package dev.entente.relationship;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which status a relationship must have. */
@Input("RelationshipStatusFilter")
@Description("Which status a relationship must have.")
public class RelationshipStatusFilter extends EnumFilter<RelationshipStatus> {}
