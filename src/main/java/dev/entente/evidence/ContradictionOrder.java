package dev.entente.evidence;

import dev.entente.graphql.connection.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** One step of the order of contradictions. */
@Input("ContradictionOrder")
@Description("One step of the order of contradictions.")
public class ContradictionOrder extends Order<ContradictionOrderField> {}
