package dev.entente.graphql.execution;

/** Which version of the data answers are made from at the moment. */
public interface DataVersion {

  /** Changes with every committed write, and is the same in all instances on one database. */
  String current();
}
