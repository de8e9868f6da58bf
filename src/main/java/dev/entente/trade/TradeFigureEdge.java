package dev.entente.trade;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** A trade figure and its place in a connection. */
@Description("A trade figure and its place in a connection.")
public class TradeFigureEdge extends Edge<TradeFigure> {

  TradeFigureEdge(TradeFigure node, String cursor) {
    super(node, cursor);
  }
}
