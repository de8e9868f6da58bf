package dev.entente.statement;

import dev.entente.graphql.filter.EnumFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which kind a statement must be of. */
@Input("StatementKindFilter")
@Description("Which kind a statement must be of.")
public class StatementKindFilter extends EnumFilter<StatementKind> {}
