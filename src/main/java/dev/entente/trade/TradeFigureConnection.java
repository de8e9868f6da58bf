package dev.entente.trade;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of trade figures. */
@Description("A page of trade figures.")
public class TradeFigureConnection extends Connection<TradeFigure, TradeFigureEdge> {

  public TradeFigureConnection(Slice<TradeFigure> slice) {
    super(slice, TradeFigureEdge::new);
  }
}
