package dev.entente.evidence;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which kind a contradiction must be of. */
@Input("ContradictionKindFilter")
@Description("Which kind a contradiction must be of.")
public class ContradictionKindFilter extends EnumFilter<ContradictionKind> {}
