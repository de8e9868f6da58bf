package dev.entente.relationship;

import dev.entente.graphql.connection.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** One step of the order of relationships. */
@Input("RelationshipOrder")
@Description("One step of the order of relationships.")
public class RelationshipOrder extends Order<RelationshipOrderField> {}
