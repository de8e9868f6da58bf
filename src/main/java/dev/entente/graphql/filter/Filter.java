package dev.entente.graphql.filter;

import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.error.RequestException;

/**
 * Which rows of a type to show. Each type has an input of its own, with members for what can be
 * asked of it, and {@code and}, {@code or} and {@code not} of the same type. (A generic superclass
 * for these three is beyond the schema generator of SmallRye GraphQL 2.17.)
 */
public interface Filter {

  /** Descriptions of the three members that combine filters. */
  String AND = "All of these hold.";

  String OR = "At least one of these holds.";
  String NOT = "This does not hold.";

  /** Says what the members ask of a row. */
  void add(Terms terms);

  /**
   * The condition on the rows of a connection.
   *
   * @param filter what the client asks; null for nothing
   * @throws RequestException with BAD_USER_INPUT when it asks too much
   */
  static Condition condition(Filter filter) {
    if (filter == null) {
      return Condition.NONE;
    }
    Where where = new Where();
    Terms terms = new Terms("n", where, 0);
    filter.add(terms);
    return new Condition(terms.toString(), where.values());
  }
}
