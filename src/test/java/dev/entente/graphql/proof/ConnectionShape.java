package dev.entente.graphql.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * A connection field: which rows it has for which parent.
 *
 * @param field the name of the field
 * @param arguments what goes before {@code where}, with a comma; may be empty
 * @param rows those of a parent
 * @param node what identifies a node: a selection of GraphQL
 * @param read the same of a row, in the form of JSON
 * @param orders the fields that it can be ordered by; each with its value, or null where it is a
 *     text
 */
record ConnectionShape<P, T>(
    String field,
    String arguments,
    Function<P, List<T>> rows,
    FilterShape<T> filter,
    String node,
    Function<T, Map<String, Object>> read,
    Map<String, Function<T, Comparable<?>>> orders) {

  /** A step of an order. */
  record Step(String field, boolean descending) {

    Map<String, String> input() {
      return Map.of("field", field, "direction", descending ? "DESC" : "ASC");
    }
  }

  /** A random filter, and what the connection then shows of any parent. */
  Wanted<P> wanted(Random random) {
    Asked<T> asked = filter.ask(random);
    return new Wanted<>(
        this,
        asked.input(),
        parent -> rows.apply(parent).stream().filter(asked.meaning()).map(read).toList(),
        parent -> rows.apply(parent).size());
  }

  /** Everything that the connection shows. */
  Wanted<P> unfiltered() {
    return new Wanted<>(
        this,
        null,
        parent -> rows.apply(parent).stream().map(read).toList(),
        parent -> rows.apply(parent).size());
  }

  /** A random order of up to three steps. */
  List<Step> order(Random random) {
    List<Step> steps = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = Operators.any(random, List.copyOf(orders.keySet()));
      steps.add(new Step(name, random.nextBoolean()));
    }
    return steps;
  }

  /** Whether nodes of a parent may stand in this order, as far as its values are known here. */
  boolean isOrdered(P parent, List<?> nodes, List<Step> order) {
    Map<Object, T> byNode = new LinkedHashMap<>();
    rows.apply(parent).forEach(row -> byNode.put(read.apply(row), row));
    for (int i = 1; i < nodes.size(); i++) {
      if (!mayFollow(byNode.get(nodes.get(i - 1)), byNode.get(nodes.get(i)), order)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayFollow(T row, T next, List<Step> order) {
    for (Step step : order) {
      Function<T, Comparable<?>> value = orders.get(step.field());
      if (value == null) {
        return true;
      }
      int compared = compare(value.apply(row), value.apply(next), step.descending());
      if (compared != 0) {
        return compared < 0;
      }
    }
    return true;
  }

  /** What is missing comes last, whatever the direction. */
  @SuppressWarnings("unchecked")
  private static int compare(Comparable<?> one, Comparable<?> other, boolean descending) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    int compared = ((Comparable<Object>) one).compareTo(other);
    return descending ? -compared : compared;
  }

  /**
   * A connection with a filter.
   *
   * @param where the filter, as a client sends it
   * @param nodes what it shows of a parent
   * @param all the number of rows without the filter
   */
  record Wanted<P>(
      ConnectionShape<P, ?> connection,
      Object where,
      Function<P, List<Map<String, Object>>> nodes,
      Function<P, Integer> all) {}
}
