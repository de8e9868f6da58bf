package dev.entente.meeting;

import dev.entente.graphql.connection.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** One step of the order of meetings. */
@Input("MeetingOrder")
@Description("One step of the order of meetings.")
public class MeetingOrder extends Order<MeetingOrderField> {}
