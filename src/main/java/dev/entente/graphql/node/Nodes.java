package dev.entente.graphql.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds objects of any type by id. */
@ApplicationScoped
public class Nodes {

  private final Map<String, NodeSource> sources;

  @Inject
  Nodes(@Any Instance<NodeSource> sources) {
    this.sources =
        sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
  }

  /** Those that exist, by their global ids; read with one statement for each type. */
  public Map<String, Node> find(Collection<NodeId> ids) {
    Map<String, Node> found = new HashMap<>();
    ids.stream()
        .collect(
            Collectors.groupingBy(
                NodeId::type, Collectors.mapping(NodeId::key, Collectors.toSet())))
        .forEach(
            (type, keys) -> {
              if (sources.containsKey(type)) {
                sources.get(type).byKey(keys).forEach(node -> found.put(node.getId(), node));
              }
            });
    return found;
  }
}
