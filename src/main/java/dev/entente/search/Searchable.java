package dev.entente.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Says what can be found of the nodes of one type; each type that is searched has one. */
interface Searchable {

  /** The type of the ids of its nodes. */
  String nodeType();

  /** The name of the entity whose keys are those of its nodes. */
  String entity();

  /** The documents of those nodes, among these, that are of this type and are to be found. */
  List<SearchDocument> documents(Collection<UUID> keys);

  /** Nodes of any type whose documents have words of the documents of these nodes. */
  default List<UUID> dependents(Collection<UUID> keys) {
    return List.of();
  }
}
