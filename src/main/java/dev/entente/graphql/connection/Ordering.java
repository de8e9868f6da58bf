package dev.entente.graphql.connection;

import dev.entente.graphql.error.RequestException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The total order of a connection's rows: what the client asked for, then a key that no two rows
 * share. A cursor is the position in this order, so pages stay right while rows come and go.
 *
 * @param signature names the order, so that a cursor is not taken for one of another order
 */
public record Ordering<N>(String signature, List<Step<N>> steps) {

  private static final int MAX_STEPS = 4;

  record Step<N>(SortKey<N> key, boolean descending) {

    String expression() {
      return key.nullable()
          ? "coalesce(%s, :%s)".formatted(key.expression(), lastName())
          : key.expression();
    }

    String lastName() {
      return "last" + key.type() + (descending ? "Desc" : "Asc");
    }

    Object value(N row) {
      Object value = key.value().apply(row);
      return value == null ? key.type().last(descending) : value;
    }

    String comparison(boolean backward) {
      return descending == backward ? ">" : "<";
    }

    String direction(boolean backward) {
      return descending == backward ? " asc" : " desc";
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
    steps.add(new Step<>(tieBreak, false));
    return new Ordering<>(String.join(",", names), List.copyOf(steps));
  }

  /** The one order of a connection that has no {@code orderBy}. */
  public static <N> Ordering<N> fixed(SortKey<N> key) {
    return new Ordering<>("", List.of(new Step<>(key, false)));
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

  private static <N> void add(
      SortField<N> field, OrderDirection direction, List<Step<N>> steps, List<String> names) {
    boolean descending = direction == OrderDirection.DESC;
    steps.add(new Step<>(field.key(), descending));
    names.add(field.name() + (descending ? "-" : "+"));
  }

  /** The HQL of the order, or of its reverse. */
  String orderBy(boolean backward) {
    return steps.stream()
        .filter(step -> step.key().type() != KeyType.RANK)
        .map(step -> step.expression() + step.direction(backward))
        .collect(Collectors.joining(", "));
  }

  /**
   * The HQL of “comes after the cursor”, or before it.
   *
   * @param prefix of the parameters that hold the cursor's values
   */
  String beyond(boolean backward, String prefix) {
    List<String> alternatives = new ArrayList<>();
    StringBuilder equal = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      Step<N> step = steps.get(i);
      String parameter = " :" + prefix + i;
      alternatives.add(equal + step.expression() + " " + step.comparison(backward) + parameter);
      equal.append(step.expression()).append(" =").append(parameter).append(" and ");
    }
    return "(" + String.join(" or ", alternatives) + ")";
  }

  /**
   * Compares rows by the first key alone: a date or a number, since texts are compared by rules of
   * the database.
   */
  @SuppressWarnings("unchecked")
  Comparator<N> byFirstKey() {
    Step<N> step = steps.get(0);
    Comparator<N> ascending = Comparator.comparing(row -> (Comparable<Object>) step.value(row));
    return step.descending() ? ascending.reversed() : ascending;
  }

  /** The values for the parameters that {@link #orderBy} and {@link #beyond} name. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    for (Step<N> step : steps) {
      if (step.key().nullable()) {
        parameters.put(step.lastName(), step.key().type().last(step.descending()));
      }
    }
    return parameters;
  }

  /** The cursor of a row. */
  String cursor(N row) {
    List<String> values = new ArrayList<>();
    steps.forEach(step -> values.add(step.value(row).toString()));
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
        position.add(steps.get(i).key().type().parse(cursor.values().get(i)));
      } catch (RuntimeException forged) {
        throw Cursor.notACursor(text);
      }
    }
    return position;
  }
}
