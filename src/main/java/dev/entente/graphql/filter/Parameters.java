package dev.entente.graphql.filter;

import java.util.HashMap;
import java.util.Map;

/** Names the values of a condition, in the order in which they appear. */
final class Parameters {

  private final Map<String, Object> values = new HashMap<>();

  String add(Object value) {
    String name = "where" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  Map<String, Object> values() {
    return values;
  }
}
