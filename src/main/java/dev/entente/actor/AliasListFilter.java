package dev.entente.actor;

import dev.entente.graphql.filter.ListFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several aliases must be like. */
@Input("AliasListFilter")
@Description("What several aliases must be like. All given must hold; what is null asks nothing.")
public class AliasListFilter extends ListFilter<AliasFilter> {}
