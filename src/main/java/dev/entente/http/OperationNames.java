package dev.entente.http;

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

  /**
   * What an operation is called; {@code anonymous} or {@code other} where it has no name of its
   * own.
   *
   * @param name as the client has named it; null where it has not
   */
  String of(String name) {
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
