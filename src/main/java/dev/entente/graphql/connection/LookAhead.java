package dev.entente.graphql.connection;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;

/**
 * Whether pages of the running request are read with the row beyond them, which tells whether there
 * are more. Who does not ask is spared a row of each page.
 */
@RequestScoped
public class LookAhead {

  /** The fields that need that row. */
  private static final Set<String> FIELDS = Set.of("hasNextPage", "hasPreviousPage");

  private boolean needed = true;

  /**
   * Learns what the request asks, before it is executed.
   *
   * @param fields the names of all fields of its document
   */
  public void learn(Set<String> fields) {
    needed = FIELDS.stream().anyMatch(fields::contains);
  }

  <N> List<Selection<N>> of(List<Selection<N>> asked) {
    return needed ? asked : asked.stream().map(Selection::exactly).toList();
  }
}
