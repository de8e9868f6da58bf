package dev.entente.actor;

import dev.entente.graphql.connection.Edge;
import org.eclipse.microprofile.graphql.Description;

/** A person and its place in a connection. */
@Description("A person and its place in a connection.")
public class PersonEdge extends Edge<Person> {

  PersonEdge(Person node, String cursor) {
    super(node, cursor);
  }
}
