package dev.entente.graphql.connection;

import dev.entente.graphql.error.RequestException;

/**
 * Which part of a connection is asked for, by the four arguments of the Relay specification.
 *
 * @param size how many rows, 1 to 100
 * @param backward whether they are counted from the end
 * @param after a cursor they come after, or null
 * @param before a cursor they come before, or null
 * @param ahead whether one row more is read, which tells whether there are rows beyond the page
 * @see <a href="https://relay.dev/graphql/connections.htm">GraphQL Cursor Connections</a>
 */
public record Page(int size, boolean backward, String after, String before, boolean ahead) {

  public static final String WHERE = "Which nodes to show; all where left out.";
  public static final String FIRST =
      "How many nodes to return from the start, 1 to 100; 20 when neither `first` nor `last` is"
          + " given.";
  public static final String AFTER = "Return only nodes after this cursor.";
  public static final String LAST = "How many nodes to return from the end, 1 to 100.";
  public static final String BEFORE = "Return only nodes before this cursor.";
  public static final String ORDER_BY =
      "What to order by, the most significant first; at most 4 fields.";

  /** How many rows a page has where the client does not say. */
  public static final int DEFAULT_SIZE = 20;

  /** How many rows a page has at most. */
  public static final int MAX_SIZE = 100;

  /**
   * Checks the arguments as a client gave them.
   *
   * @throws RequestException with BAD_USER_INPUT when they make no page
   */
  public static Page of(Integer first, String after, Integer last, String before) {
    if (first != null && last != null) {
      throw RequestException.badUserInput("Give either `first` or `last`, not both.");
    }
    return last == null
        ? new Page(size("first", first), false, after, before, true)
        : new Page(size("last", last), true, after, before, true);
  }

  /** The same page, read without the row beyond it. */
  Page exactly() {
    return new Page(size, backward, after, before, false);
  }

  /** How many rows are read for it. */
  int rows() {
    return ahead ? size + 1 : size;
  }

  private static int size(String argument, Integer size) {
    if (size == null) {
      return DEFAULT_SIZE;
    }
    if (size < 1 || size > MAX_SIZE) {
      throw RequestException.badUserInput(
          "`%s` is %d; it must be from 1 to %d.", argument, size, MAX_SIZE);
    }
    return size;
  }
}
