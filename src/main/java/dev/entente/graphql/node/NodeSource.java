package dev.entente.graphql.node;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the objects of one type by key; each concept that has ids provides one. */
public interface NodeSource {

  /** The {@link NodeId#type() type} it answers for. */
  String type();

  /** The objects that exist among the keys, in any order, read with one statement. */
  List<? extends Node> byKey(Collection<UUID> keys);
}
