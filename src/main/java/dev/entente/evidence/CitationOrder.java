package dev.entente.evidence;

import dev.entente.graphql.connection.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** One step of the order of citations. */
@Input("CitationOrder")
@Description("One step of the order of citations.")
public class CitationOrder extends Order<CitationOrderField> {}
