package dev.entente.statement;

import dev.entente.graphql.connection.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** One step of the order of statements. */
@Input("StatementOrder")
@Description("One step of the order of statements.")
public class StatementOrder extends Order<StatementOrderField> {}
