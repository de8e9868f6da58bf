package dev.entente.graphql.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds objects of all types by their ids: one statement for each type. */
@ApplicationScoped
public class Nodes {

  private final Map<String, NodeSource> sources;

  @Inject
  Nodes(@Any Instance<NodeSource> sources) {
    this.sources =
        sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
  }

  /** The objects with these ids, in their order; null for an id that is null or has none. */
  public List<Node> find(List<NodeId> ids) {
    Map<UUID, Node> found = new HashMap<>();
    ids.stream()
        .filter(Objects::nonNull)
        .collect(
            Collectors.groupingBy(
                NodeId::type, Collectors.mapping(NodeId::key, Collectors.toSet())))
        .forEach(
            (type, keys) -> {
              if (sources.containsKey(type)) {
                found.putAll(sources.get(type).byKeyAsked(keys));
              }
            });
    List<Node> nodes = new ArrayList<>(ids.size());
    ids.forEach(id -> nodes.add(id == null ? null : found.get(id.key())));
    return nodes;
  }
}
