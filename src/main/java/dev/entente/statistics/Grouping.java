package dev.entente.statistics;

/**
 * What rows are counted by, as HQL with {@code n} for the row.
 *
 * @param join what else it needs, beginning with {@code join}; may be empty
 * @param condition which rows count at all; may be empty
 * @param key what a bucket's rows share, as text
 * @param label what to show for it
 * @param nodeType the type of the object whose slug the key is; null where it is none
 */
record Grouping(String join, String condition, String key, String label, String nodeType) {

  /** By objects with a slug, which the join calls {@code g}. */
  static Grouping byNode(String nodeType, String label, String join, String condition) {
    return new Grouping(join, condition, "g.slug", "g." + label, nodeType);
  }

  /** By values of the row itself. */
  static Grouping byValue(String key, String condition) {
    return new Grouping("", condition, key, key, null);
  }
}
