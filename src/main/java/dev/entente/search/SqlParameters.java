package dev.entente.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/** The values of an SQL statement, named in the order in which they appear. */
final class SqlParameters {

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a value, and returns what stands for it in the statement. */
  String add(Object value) {
    String name = "p" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  <T> NativeQuery<T> setOn(NativeQuery<T> query) {
    values.forEach(query::setParameter);
    return query;
  }

  /** The values by name. */
  Map<String, Object> values() {
    return values;
  }
}
