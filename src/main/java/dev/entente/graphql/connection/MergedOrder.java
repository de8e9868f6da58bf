package dev.entente.graphql.connection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of rows of several types: by a key that all have, then by type, then by a key of the
 * type's own. Each type is read by a selection of its own, and a cursor of one is good for all.
 *
 * @param <N> what the types have in common
 */
public final class MergedOrder<N> {

  private final List<Kind<? extends N>> kinds;
  private final Map<Kind<? extends N>, Ordering<N>> orderings = new LinkedHashMap<>();

  /**
   * An order to keep: two that were made alike are not equal.
   *
   * @param name tells its cursors from those of other orders
   * @param direction which end comes first, by the key that all have
   */
  public MergedOrder(String name, OrderDirection direction, List<Kind<? extends N>> kinds) {
    this.kinds = List.copyOf(kinds);
    // A cursor of a row without a value is a position among the rows of the other types too.
    boolean nullable = kinds.stream().anyMatch(kind -> kind.key().nullable());
    for (Kind<? extends N> kind : kinds) {
      SortKey<?> key = kind.key();
      List<SortKey<N>> ties = new ArrayList<>();
      ties.add(SortKey.rank(kinds.indexOf(kind), row -> kinds.indexOf(of(row))));
      ties.add(SortKey.of(kind.tieBreak().expression(), kind.tieBreak().type(), this::tieBreak));
      orderings.put(
          kind,
          Ordering.fixed(
              name,
              direction,
              new SortKey<>(key.expression(), key.type(), nullable, this::key),
              ties));
    }
  }

  /** The order as the selection of one type has it. */
  public Ordering<N> of(Kind<? extends N> kind) {
    return orderings.get(kind);
  }

  private Object key(N row) {
    return of(row).key(row);
  }

  private Object tieBreak(N row) {
    return of(row).tieBreak(row);
  }

  private Kind<? extends N> of(N row) {
    return kinds.stream().filter(kind -> kind.entity().isInstance(row)).findFirst().orElseThrow();
  }
}
