package dev.entente.actor;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What an actor must be. */
@Input("ActorTypeFilter")
@Description("What an actor must be.")
public class ActorTypeFilter extends EnumFilter<ActorType> {}
