package dev.entente.graphql.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What many texts must be like. */
@Input("StringListFilter")
@Description("What several texts must be like. All given must hold; what is null asks nothing.")
public class StringListFilter extends ListFilter<StringFilter> {}
