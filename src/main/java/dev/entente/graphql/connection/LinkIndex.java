package dev.entente.graphql.connection;

import java.util.Map;

/**
 * An index over the rows that link parents and nodes, which has the rows of a parent in order. What
 * a parent has first is read from it, and the rest is not: a leader may have made a hundred
 * thousand statements.
 *
 * @param anchors HQL that selects {@code parent} and {@code anchor} for the parents in {@code
 *     :parents}: what the rows of a parent hang on, which may be more than one thing
 * @param own whether each parent is its own one anchor; else a node may hang on several
 * @param join HQL that joins the linking rows, {@code l}, to the nodes, {@code n}; empty where the
 *     nodes link themselves
 * @param anchor the expression of a linking row's anchor
 * @param condition which linking rows count; empty for all
 * @param keys what the nodes are ordered by, and where the linking rows have it too
 */
public record LinkIndex(
    String anchors,
    boolean own,
    String join,
    String anchor,
    String condition,
    Map<SortKey<?>, String> keys) {

  /** HQL of the anchors of parents that are their own. */
  public static final String THEMSELVES =
      "select p.v as parent, p.v as anchor from each(:parents, 'uuid') p";

  /** For parents that the linking rows name. */
  public static LinkIndex of(
      String join, String anchor, String condition, Map<SortKey<?>, String> keys) {
    return new LinkIndex(THEMSELVES, true, join, anchor, condition, keys);
  }

  /** Whether the linking rows are in this order. */
  boolean has(Ordering<?> ordering) {
    return keys.containsKey(ordering.steps().get(0).key());
  }
}
