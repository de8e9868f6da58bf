package dev.entente.graphql.node;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the objects of one type by key; each concept that has ids provides one. */
public interface NodeSource {

  /** The {@link NodeId#type() type} it answers for. */
  String type();

  /** The objects that exist among the keys, in any order, read with one statement. */
  List<? extends Node> byKey(Collection<UUID> keys);

  /** The same by the key that was asked for, which another object may have taken over. */
  default Map<UUID, Node> byKeyAsked(Collection<UUID> keys) {
    return byKey(keys).stream()
        .collect(Collectors.toMap(node -> NodeId.decode(node.getId()).key(), node -> node));
  }
}
