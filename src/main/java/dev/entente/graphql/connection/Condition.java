package dev.entente.graphql.connection;

import java.util.HashMap;
import java.util.Map;

/**
 * A condition on rows, as HQL with {@code n} for the row and named parameters.
 *
 * @param hql the condition; empty for none
 * @param parameters the values of the parameters that it names
 */
public record Condition(String hql, Map<String, Object> parameters) {

  public static final Condition NONE = new Condition("", Map.of());

  public static Condition of(String hql) {
    return new Condition(hql, Map.of());
  }

  public static Condition of(String hql, String parameter, Object value) {
    return new Condition(hql, Map.of(parameter, value));
  }

  /** The condition that a value makes, where one is given; null makes none. */
  public static Condition ifGiven(String hql, String parameter, Object value) {
    return value == null ? NONE : of(hql, parameter, value);
  }

  /** Both this and the other. */
  public Condition and(Condition other) {
    if (hql.isEmpty()) {
      return other;
    }
    if (other.hql.isEmpty()) {
      return this;
    }
    Map<String, Object> all = new HashMap<>(parameters);
    all.putAll(other.parameters);
    return new Condition("(" + hql + ") and (" + other.hql + ")", Map.copyOf(all));
  }
}
