package dev.entente.search;

import dev.entente.database.HiddenRows;
import dev.entente.search.SearchIndex.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Keeps the search index as the data is. Whoever stores, changes, hides or removes nodes calls
 * {@link #update} with their keys, at the end of the same transaction; so the index holds what was
 * committed, neither more nor less. One writer at a time: the caller holds the lock of the data.
 */
@ApplicationScoped
public class SearchIndexer {

  /** Grows whenever the same data would be indexed in another way; see {@link #isCurrent}. */
  private static final int VERSION = 1;

  private static final int BATCH = 1_000;

  private final Session session;
  private final SearchIndex index;
  private final List<Searchable> searchables;

  @Inject
  SearchIndexer(Session session, SearchIndex index, Instance<Searchable> searchables) {
    this.session = session;
    this.index = index;
    this.searchables = searchables.stream().toList();
  }

  /**
   * Reads these nodes as they are stored now and indexes them anew. Those that are not there, or no
   * longer to be found, leave the index, and so do those that readers do not see; those that are
   * never searched are passed over.
   *
   * @param keys primary keys of nodes of whatever type
   */
  public void update(Collection<UUID> keys) {
    session.flush();
    HiddenRows.keep(() -> updateAll(keys));
  }

  private void updateAll(Collection<UUID> keys) {
    List<UUID> all = new ArrayList<>(new HashSet<>(keys));
    for (int from = 0; from < all.size(); from += BATCH) {
      updateBatch(all.subList(from, Math.min(from + BATCH, all.size())));
    }
  }

  private record Stored(long number, UUID fingerprint) {}

  private void updateBatch(List<UUID> keys) {
    Map<UUID, Stored> stored = stored(keys);
    List<Entry> changed = new ArrayList<>();
    Set<UUID> gone = new HashSet<>(stored.keySet());
    long number = stored.size() == keys.size() ? 0 : lastNumber();
    for (Searchable searchable : searchables) {
      for (SearchDocument document : searchable.documents(keys)) {
        UUID fingerprint = document.fingerprint(VERSION);
        Stored before = stored.get(document.key());
        gone.remove(document.key());
        if (before == null) {
          changed.add(new Entry(++number, fingerprint, document));
        } else if (!before.fingerprint.equals(fingerprint)) {
          changed.add(new Entry(before.number, fingerprint, document));
        }
      }
    }
    index.remove(gone);
    index.store(changed);
    updateDependents(changed, gone);
  }

  private void updateDependents(List<Entry> changed, Set<UUID> gone) {
    Set<UUID> keys = new HashSet<>(gone);
    changed.forEach(entry -> keys.add(entry.document().key()));
    if (!keys.isEmpty()) {
      for (Searchable searchable : searchables) {
        List<UUID> dependents = searchable.dependents(keys);
        if (!dependents.isEmpty()) {
          updateAll(dependents);
        }
      }
    }
  }

  private Map<UUID, Stored> stored(List<UUID> keys) {
    Map<UUID, Stored> stored = new HashMap<>();
    session
        .createNativeQuery(
            "select id, number, fingerprint from search_document where id in (:keys)",
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("number", Long.class)
        .addScalar("fingerprint", UUID.class)
        .setParameterList("keys", keys)
        .list()
        .forEach(row -> stored.put((UUID) row[0], new Stored((Long) row[1], (UUID) row[2])));
    return stored;
  }

  private long lastNumber() {
    return session
        .createNativeQuery(
            "select coalesce(max(number), 0) as last from search_document", Long.class)
        .addScalar("last", Long.class)
        .getSingleResult();
  }

  /**
   * Whether what is stored was indexed as this version of the application does it. After an upgrade
   * it was not: then {@link #updateNext} does it all again, and {@link #finish} says so.
   */
  public boolean isCurrent() {
    return session
            .createNativeQuery("select version from search_state", Integer.class)
            .addScalar("version", Integer.class)
            .getSingleResult()
        == VERSION;
  }

  /**
   * Indexes the next nodes in the order of types and keys.
   *
   * @param last what the call before returned; null for the first call
   * @return how far it came; null when all is done
   */
  public Progress updateNext(Progress last) {
    Progress from = last == null ? new Progress(0, new UUID(0, 0)) : last;
    if (from.type == searchables.size()) {
      return null;
    }
    List<UUID> keys =
        session
            .createSelectionQuery(
                "select key from %s where key > :after order by key"
                    .formatted(searchables.get(from.type).entity()),
                UUID.class)
            .setParameter("after", from.key)
            .setMaxResults(BATCH)
            .list();
    if (keys.isEmpty()) {
      return new Progress(from.type + 1, new UUID(0, 0));
    }
    update(keys);
    return new Progress(from.type, keys.get(keys.size() - 1));
  }

  /** How far a rebuild has come. */
  public record Progress(int type, UUID key) {}

  /** Removes what is indexed and not there, and says that the index is of this version. */
  public void finish() {
    index.remove(
        session
            .createNativeQuery(
                "select d.id from search_document d"
                    + " where not exists (select 1 from actor a where a.id = d.id)"
                    + " and not exists (select 1 from article a where a.id = d.id)"
                    + " and not exists (select 1 from fact f where f.id = d.id)",
                UUID.class)
            .addScalar("id", UUID.class)
            .list());
    session
        .createNativeMutationQuery("update search_state set version = :version")
        .setParameter("version", VERSION)
        .executeUpdate();
  }
}
