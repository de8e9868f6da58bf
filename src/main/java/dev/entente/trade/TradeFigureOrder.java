package dev.entente.trade;

import dev.entente.graphql.connection.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** One step of the order of trade figures. */
@Input("TradeFigureOrder")
@Description("One step of the order of trade figures.")
public class TradeFigureOrder extends Order<TradeFigureOrderField> {}
