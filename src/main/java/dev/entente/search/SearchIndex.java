package dev.entente.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Where the words of documents are kept and found: the full-text index of PostgreSQL, or tables of
 * H2. Both find the same and rank it alike. What it writes is part of the caller's transaction.
 */
interface SearchIndex {

  /**
   * A document with its number in the index.
   *
   * @param number lower than 2^32; later documents have higher ones
   */
  record Entry(long number, UUID fingerprint, SearchDocument document) {}

  /** Writes documents, in place of those with the same keys. */
  void store(List<Entry> entries);

  /** Removes the documents with these keys. */
  void remove(Collection<UUID> keys);

  /** SQL of the documents of a part, {@code d}: what stands between “from” and “order by”. */
  String documents(SearchQuery.Part part, SqlParameters parameters);

  /** SQL condition: any of these is in a passage of {@code d} that is so prominent. */
  String contains(List<Term.Variant> variants, Prominence prominence, SqlParameters parameters);

  /** SQL condition: a name or alias of {@code d} is just this one. */
  String isNamed(String name, SqlParameters parameters);
}
