package dev.entente.actor;

import dev.entente.graphql.filter.ListFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several actors must be like. */
@Input("ActorListFilter")
@Description("What several actors must be like. All given must hold; what is null asks nothing.")
public class ActorListFilter extends ListFilter<ActorFilter> {}
