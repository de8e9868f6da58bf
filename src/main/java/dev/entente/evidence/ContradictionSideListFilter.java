package dev.entente.evidence;

import dev.entente.graphql.filter.ListFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several sides of a contradiction must be like. */
@Input("ContradictionSideListFilter")
@Description(
    "What several sides of a contradiction must be like. All given must hold; what is null asks nothing.")
public class ContradictionSideListFilter extends ListFilter<ContradictionSideFilter> {}
