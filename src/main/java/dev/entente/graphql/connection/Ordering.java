package dev.entente.graphql.connection;

import dev.entente.graphql.error.RequestException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The total order of a connection's rows: what the client asked for, then a key that no two rows
 * share. A cursor is the position in this order, so pages stay right while rows come and go.
 *
 * @param signature names the order, so that a cursor is not taken for one of another order
 */
public record Ordering<N>(String signature, List<Step<N>> steps) {

  private static final int MAX_STEPS = 4;

  record Step<N>(SortKey<N> key, boolean descending) {

    String orderBy(boolean backward) {
      String nulls = backward ? " nulls first" : " nulls last";
      return key.expression()
          + (descending == backward ? " asc" : " desc")
          + (key.nullable() ? nulls : "");
    }

    /** The HQL of “has the same value”. */
    String same(Object value, String parameter) {
      return key.expression() + (value == null ? " is null" : " = " + parameter);
    }

    /** The HQL of “has a value further on”; empty where nothing is: no value comes last. */
    Optional<String> beyond(boolean backward, Object value, String parameter) {
      if (value == null) {
        return backward ? Optional.of(key.expression() + " is not null") : Optional.empty();
      }
      String further = key.expression() + (descending == backward ? " > " : " < ") + parameter;
      return Optional.of(
          key.nullable() && !backward
              ? "(" + further + " or " + key.expression() + " is null)"
              : further);
    }
  }

  /**
   * The order that a client asked for.
   *
   * @param orderBy what it asked for; null or empty for the default
   * @param byDefault the field and direction where it asked for nothing
   * @param tieBreak a key that no two rows share
   */
  public static <N, F extends SortField<N>> Ordering<N> of(
      List<? extends Order<F>> orderBy,
      F byDefault,
      OrderDirection defaultDirection,
      SortKey<N> tieBreak) {
    List<Step<N>> steps = new ArrayList<>();
    List<String> names = new ArrayList<>();
    if (orderBy == null || orderBy.isEmpty()) {
      add(byDefault, defaultDirection, steps, names);
    } else if (orderBy.size() > MAX_STEPS) {
      throw RequestException.badUserInput(
          "`orderBy` holds %d fields; order by at most %d.", orderBy.size(), MAX_STEPS);
    } else {
      orderBy.forEach(order -> add(order.field, order.direction, steps, names));
    }
    if (steps.stream().noneMatch(step -> step.key().equals(tieBreak))) {
      steps.add(new Step<>(tieBreak, false));
    }
    return new Ordering<>(String.join(",", names), List.copyOf(steps));
  }

  /**
   * The one order of rows of one type among several.
   *
   * @param ties in order of their weight; the last is one that no two rows share
   */
  static <N> Ordering<N> fixed(
      String name, OrderDirection direction, SortKey<N> key, List<SortKey<N>> ties) {
    boolean descending = direction == OrderDirection.DESC;
    List<Step<N>> steps = new ArrayList<>();
    steps.add(new Step<>(key, descending));
    ties.forEach(tie -> steps.add(new Step<>(tie, false)));
    return new Ordering<>(name + (descending ? "-" : "+"), List.copyOf(steps));
  }

  /** The one order of a connection that has no {@code orderBy}; no two rows share all keys. */
  @SafeVarargs
  public static <N> Ordering<N> fixed(SortKey<N>... keys) {
    return new Ordering<>("", Stream.of(keys).map(key -> new Step<>(key, false)).toList());
  }

  /** The one order, from its end, of a connection that has no {@code orderBy}. */
  public static <N> Ordering<N> fixedDescending(SortKey<N> key) {
    return new Ordering<>("", List.of(new Step<>(key, true)));
  }

  private static <N> void add(
      SortField<N> field, OrderDirection direction, List<Step<N>> steps, List<String> names) {
    boolean descending = direction == OrderDirection.DESC;
    steps.add(new Step<>(field.key(), descending));
    names.add(field.name() + (descending ? "-" : "+"));
  }

  /** The same order of the same rows, with some of its keys read elsewhere. */
  Ordering<N> reading(Map<SortKey<?>, String> elsewhere) {
    return new Ordering<>(
        signature,
        steps.stream()
            .map(
                step ->
                    elsewhere.containsKey(step.key())
                        ? new Step<>(step.key().as(elsewhere.get(step.key())), step.descending())
                        : step)
            .toList());
  }

  /** Whether the order may be by what a path of HQL leads to. */
  boolean reads(String path) {
    return steps.stream().anyMatch(step -> step.key().expression().contains(path));
  }

  /** The HQL that selects what the order is by, as {@code key0}, {@code key1} and so on. */
  String keys() {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> steps.get(i).key().expression() + " as key" + i)
        .collect(Collectors.joining(", "));
  }

  /** The HQL that hands on from a subselect what {@link #keys} selected in it. */
  String keysOf(String subselect) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> "%s.key%d as key%d".formatted(subselect, i, i))
        .collect(Collectors.joining(", "));
  }

  /** The same order of rows of a subselect that has the {@link #keys}. */
  Ordering<N> by(String subselect) {
    return new Ordering<>(
        signature,
        IntStream.range(0, steps.size())
            .mapToObj(
                i ->
                    new Step<>(
                        steps.get(i).key().as(subselect + ".key" + i), steps.get(i).descending()))
            .toList());
  }

  /** The HQL of the order, or of its reverse. */
  String orderBy(boolean backward) {
    return steps.stream()
        .filter(step -> step.key().type() != KeyType.RANK)
        .map(step -> step.orderBy(backward))
        .collect(Collectors.joining(", "));
  }

  /**
   * That a row comes after a cursor, or before it.
   *
   * @param prefix of the names of the parameters that hold the cursor's values
   */
  Condition beyond(String cursor, boolean backward, String prefix) {
    List<Object> position = position(cursor);
    List<String> alternatives = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder same = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      Object value = position.get(i);
      String parameter = ":" + prefix + i;
      String equal = same.toString();
      steps
          .get(i)
          .beyond(backward, value, parameter)
          .ifPresent(further -> alternatives.add(equal + further));
      same.append(steps.get(i).same(value, parameter)).append(" and ");
      if (value != null) {
        parameters.put(prefix + i, value);
      }
    }
    return new Condition("(" + String.join(" or ", alternatives) + ")", parameters);
  }

  /**
   * Compares rows by the first key alone: a date or a number, since texts are compared by rules of
   * the database.
   */
  @SuppressWarnings("unchecked")
  Comparator<N> byFirstKey() {
    Step<N> first = steps.get(0);
    Comparator<Comparable<Object>> values =
        first.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(
        row -> (Comparable<Object>) first.key().value().apply(row), Comparator.nullsLast(values));
  }

  /** The cursor of a row. */
  String cursor(N row) {
    List<String> values = new ArrayList<>();
    for (Step<N> step : steps) {
      Object value = step.key().value().apply(row);
      values.add(value == null ? null : value.toString());
    }
    return new Cursor(signature, values).encode();
  }

  /**
   * The values that a cursor of this order holds.
   *
   * @throws RequestException with BAD_USER_INPUT when the cursor is of another order, or none
   */
  List<Object> position(String text) {
    Cursor cursor = Cursor.decode(text);
    if (!cursor.signature().equals(signature) || cursor.values().size() != steps.size()) {
      throw RequestException.badUserInput(
          "The cursor '%s' comes from a connection in another order. Use cursors only with the same"
              + " field and `orderBy` as the page they came from.",
          text);
    }
    List<Object> position = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      try {
        position.add(steps.get(i).key().parse(cursor.values().get(i)));
      } catch (RuntimeException forged) {
        throw Cursor.notACursor(text);
      }
    }
    return position;
  }
}
