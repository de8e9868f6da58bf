package dev.entente.graphql.connection;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which fields the running request has, known before it is executed, so that nothing is read that
 * it does not ask for: neither columns, nor the row beyond each page, which tells whether there are
 * more.
 */
@RequestScoped
public class LookAhead {

  /** The fields that need the row beyond a page. */
  private static final Set<String> OF_MORE = Set.of("hasNextPage", "hasPreviousPage");

  /** Null where nobody has told: then everything may be asked. */
  private Set<String> fields;

  /**
   * Learns what the request asks, before it is executed.
   *
   * @param names of all fields of its document
   */
  public void learn(Set<String> names) {
    fields = names;
  }

  /** Whether a field of a name may be in the request. */
  Predicate<String> asked() {
    Set<String> known = fields;
    return known == null ? field -> true : known::contains;
  }

  <N> List<Selection<N>> of(List<Selection<N>> selections) {
    return OF_MORE.stream().anyMatch(asked())
        ? selections
        : selections.stream().map(Selection::exactly).toList();
  }
}
