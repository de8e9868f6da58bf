package dev.entente.actor;

import dev.entente.graphql.connection.Connection;
import dev.entente.graphql.connection.Slice;
import org.eclipse.microprofile.graphql.Description;

/** A page of people. */
@Description("A page of people.")
public class PersonConnection extends Connection<Person, PersonEdge> {

  public PersonConnection(Slice<Person> slice) {
    super(slice, PersonEdge::new);
  }
}
