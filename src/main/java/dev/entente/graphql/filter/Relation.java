package dev.entente.graphql.filter;

/**
 * Where the things are that belong to a row, for {@link ListFilter}.
 *
 * @param from HQL of a {@code from} clause, with {@code {row}} for the row and {@code {it}} for one
 *     of the things
 * @param link which of those found belong to the row, likewise; empty for all
 */
public record Relation(String from, String link) {

  private static final String ROW = "{row}";

  /** By a path that begins at the row. */
  public static Relation along(String from) {
    return new Relation(from, "");
  }

  /**
   * The same from something that belongs to the row itself.
   *
   * @param from where that is found
   * @param alias its alias there
   */
  public Relation of(String from, String alias) {
    String connection = this.from.startsWith(ROW) ? " join " : ", ";
    return new Relation(
        from + connection + this.from.replace(ROW, alias), link.replace(ROW, alias));
  }
}
