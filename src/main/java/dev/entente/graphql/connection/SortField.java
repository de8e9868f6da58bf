package dev.entente.graphql.connection;

/** What the enum of a type's order fields says of each field. */
public interface SortField<N> {

  String name();

  SortKey<N> key();
}
