package dev.entente.graphql.filter;

import dev.entente.graphql.error.RequestException;
import java.util.HashMap;
import java.util.Map;

/** What one {@code where} makes in all: the values that it compares with, and how much it asks. */
final class Where {

  /** More than a form can show, and few enough for the planner of the database. */
  private static final int MAX_CONDITIONS = 100;

  private final Map<String, Object> values = new HashMap<>();
  private int conditions;

  /** Names a value as a parameter of HQL. */
  String parameter(Object value) {
    String name = "where" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  /** Each comparison counts, and each filter within another. */
  void count() {
    if (++conditions > MAX_CONDITIONS) {
      throw RequestException.badUserInput(
          "`where` holds more than %d conditions; ask for less at once, and use `in` for many"
              + " values of one field.",
          MAX_CONDITIONS);
    }
  }

  Map<String, Object> values() {
    return values;
  }
}
