package dev.entente.actor;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What an organization must be. */
@Input("OrganizationTypeFilter")
@Description("What an organization must be.")
public class OrganizationTypeFilter extends EnumFilter<OrganizationType> {}
