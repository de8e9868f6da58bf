package dev.entente.graphql.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Keys of rows as one parameter of a statement: of {@code holds} and {@code each} of HQL. */
public final class Keys {

  /**
   * PostgreSQL takes an array that it does not know for one of ten elements. Of a shorter one it
   * would reckon that a plan made for it is cheaper than the plan it keeps, and plan anew each
   * time.
   */
  private static final int RECKONED = 10;

  /** A key that no row has: keys are derived from names, by a hash. */
  private static final UUID OF_NOTHING = new UUID(0, 0);

  private Keys() {}

  /** Each key once, filled up with one that no row has. */
  public static UUID[] array(Collection<UUID> keys) {
    List<UUID> filled = new ArrayList<>(keys);
    filled.addAll(Collections.nCopies(Math.max(0, RECKONED - keys.size()), OF_NOTHING));
    return filled.toArray(UUID[]::new);
  }
}
