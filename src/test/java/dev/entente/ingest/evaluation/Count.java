package dev.entente.ingest.evaluation;

/**
 * How often something was found.
 *
 * @param right found and in the gold
 * @param found all that was found
 * @param gold all that there is to find
 */
record Count(int right, int found, int gold) {

  static final Count NONE = new Count(0, 0, 0);

  Count plus(Count other) {
    return new Count(right + other.right, found + other.found, gold + other.gold);
  }

  /** In percent; 100 where nothing was found. */
  double precision() {
    return found == 0 ? 100 : 100.0 * right / found;
  }

  /** In percent; 100 where there is nothing to find. */
  double recall() {
    return gold == 0 ? 100 : 100.0 * right / gold;
  }

  /** Harmonic mean of precision and recall. */
  double f1() {
    return found + gold == 0 ? 100 : 200.0 * right / (found + gold);
  }
}
