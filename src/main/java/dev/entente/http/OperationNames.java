package dev.entente.http;

import dev.entente.graphql.limit.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What operations are called in metrics and traces. Clients choose the names, so only the first
 * ones that are seen are kept apart, and none that is longer than any person would write.
 */
@ApplicationScoped
public class OperationNames {

  private static final int MOST_NAMES = 200;
  private static final int LONGEST_NAME = 100;

  private final Set<String> names = ConcurrentHashMap.newKeySet();

  /** The name of an operation; {@code anonymous} or {@code other} where it has none of its own. */
  String of(Operation operation) {
    String name = operation.name();
    if (name == null) {
      return "anonymous";
    }
    if (names.contains(name)) {
      return name;
    }
    return name.length() <= LONGEST_NAME && names.size() < MOST_NAMES && names.add(name)
        ? name
        : "other";
  }
}
