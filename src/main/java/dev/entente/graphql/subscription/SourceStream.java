package dev.entente.graphql.subscription;

import java.util.List;

/**
 * The events that a subscription is told of. It is read at the pace of the client, from where it
 * has arrived: nothing is kept for a client that is slow.
 *
 * @see <a href="https://spec.graphql.org/October2021/#sec-Source-Stream">GraphQL, Source Stream</a>
 */
public interface SourceStream {

  /** The place after which the client wants to be told of events. */
  Position start();

  /** The events that follow a place, in order. */
  List<Position> after(Position position, int atMost);
}
