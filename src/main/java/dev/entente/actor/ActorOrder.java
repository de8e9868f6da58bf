package dev.entente.actor;

import dev.entente.graphql.connection.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** One step of the order of actors. */
@Input("ActorOrder")
@Description("One step of the order of actors.")
public class ActorOrder extends Order<ActorOrderField> {}
