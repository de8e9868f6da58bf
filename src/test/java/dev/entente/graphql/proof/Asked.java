package dev.entente.graphql.proof;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition, as a client writes it and as it is meant.
 *
 * @param input the value of the member of a filter
 * @param meaning which values it holds for; a missing value is null
 */
record Asked<T>(Object input, Predicate<T> meaning) {

  /** The same of something that the value is read from. */
  <R> Asked<R> of(Function<R, T> value) {
    return new Asked<>(input, row -> meaning.test(value.apply(row)));
  }
}
