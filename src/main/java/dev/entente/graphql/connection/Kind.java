package dev.entente.graphql.connection;

/**
 * One of the types of rows that a connection merges.
 *
 * @param entity what its rows are
 * @param key what it has in common with the others: its place among them
 * @param tieBreak a key that no two of its rows share
 */
public record Kind<T>(Class<T> entity, SortKey<T> key, SortKey<T> tieBreak) {

  Object key(Object row) {
    return key.value().apply(entity.cast(row));
  }

  Object tieBreak(Object row) {
    return tieBreak.value().apply(entity.cast(row));
  }
}
