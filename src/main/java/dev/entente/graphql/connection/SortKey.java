package dev.entente.graphql.connection;

import java.util.Objects;
import java.util.function.Function;

/**
 * Something the rows of a connection can be ordered by.
 *
 * @param expression its HQL, with {@code n} for the row
 * @param type the kind of its values
 * @param nullable whether rows may have no value; these come last
 * @param value reads it from a row that was loaded, for the row's cursor
 */
public record SortKey<N>(
    String expression, KeyType type, boolean nullable, Function<N, Object> value) {

  /** The rank of a type among several: the same for all rows of a selection. */
  static <N> SortKey<N> rank(int rank, Function<N, Object> value) {
    return new SortKey<>(String.valueOf(rank), KeyType.RANK, false, value);
  }

  /** Reads a value back from a cursor; throws a {@link RuntimeException} when it is none. */
  Object parse(String text) {
    return nullable && text == null ? null : type.parse(Objects.requireNonNull(text));
  }

  /** The same values, read from another expression. */
  SortKey<N> as(String other) {
    return new SortKey<>(other, type, nullable, value);
  }

  public static <N> SortKey<N> of(String expression, KeyType type, Function<N, Object> value) {
    return new SortKey<>(expression, type, false, value);
  }

  public static <N> SortKey<N> nullable(
      String expression, KeyType type, Function<N, Object> value) {
    return new SortKey<>(expression, type, true, value);
  }
}
