package dev.entente.dataset.store;

import dev.entente.graphql.loading.Keys;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Entities of one type by key: those that are stored already, read at once, and new ones. */
final class Entities<T> {

  private final Session session;
  private final Map<UUID, T> byKey = new HashMap<>();

  Entities(Session session, Class<T> type, Collection<UUID> keys) {
    this.session = session;
    if (!keys.isEmpty()) {
      session
          .createSelectionQuery(
              "from %s where holds(:keys, key)".formatted(type.getSimpleName()), type)
          .setParameter("keys", Keys.array(keys))
          .getResultList()
          .forEach(entity -> byKey.put((UUID) session.getIdentifier(entity), entity));
    }
  }

  /**
   * Empties a list of all that are stored already. Hibernate writes a list row by row; where its
   * rows are unique, the new ones would meet the old ones.
   */
  void empty(Function<T, List<?>> list) {
    byKey.values().forEach(entity -> list.apply(entity).clear());
    session.flush();
  }

  /** Does something with each that is stored already. */
  void each(Consumer<T> action) {
    byKey.values().forEach(action);
  }

  /** Fills the entity with this key, which is made and stored where there is none. */
  <S extends T> void put(UUID key, Supplier<S> create, Consumer<S> fill) {
    @SuppressWarnings("unchecked") // the check of the bundle has compared the types
    S stored = (S) byKey.get(key);
    S entity = stored == null ? create.get() : stored;
    fill.accept(entity);
    if (stored == null) {
      session.persist(entity);
    }
  }
}
