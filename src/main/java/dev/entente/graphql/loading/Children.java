package dev.entente.graphql.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnitUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.SelectionQuery;

/**
 * Reads what belongs to many parents with one statement: HQL that selects the key of the parent and
 * what belongs to it, for the parents in {@code :keys}.
 */
@ApplicationScoped
public class Children {

  private final Session session;
  private final PersistenceUnitUtil entities;

  @Inject
  Children(Session session, SessionFactory factory) {
    this.session = session;
    this.entities = factory.getPersistenceUnitUtil();
  }

  /** For each parent, in order, the list of what belongs to it, in the order of the statement. */
  public <P, C> List<List<C>> lists(List<P> parents, Function<? super P, UUID> key, String hql) {
    return lists(parents, key, hql, Map.of());
  }

  /**
   * The same.
   *
   * @param arguments the values of the other parameters of the statement
   */
  public <P, C> List<List<C>> lists(
      List<P> parents, Function<? super P, UUID> key, String hql, Map<String, Object> arguments) {
    Map<UUID, List<C>> found = read(parents, key, hql, arguments);
    return parents.stream()
        .map(parent -> found.getOrDefault(key.apply(parent), List.of()))
        .toList();
  }

  /** For each parent, in order, the one thing that belongs to it, or null. */
  public <P, C> List<C> values(List<P> parents, Function<P, UUID> key, String hql) {
    Map<UUID, List<C>> found = read(parents, key, hql, Map.of());
    List<C> values = new ArrayList<>(parents.size());
    for (P parent : parents) {
      List<C> children = found.get(key.apply(parent));
      values.add(children == null ? null : children.get(0));
    }
    return values;
  }

  /**
   * For each parent, in order, what an association of it refers to, or null. Entities that the
   * session has seen are not read again.
   */
  @SuppressWarnings("unchecked")
  public <P, E, C> List<C> references(
      List<P> parents, Function<P, ? extends E> association, Class<E> entity) {
    List<UUID> missing =
        parents.stream()
            .map(association)
            .filter(target -> target != null && !Hibernate.isInitialized(target))
            .map(this::key)
            .distinct()
            .toList();
    Set<Object> found = new HashSet<>();
    if (!missing.isEmpty()) {
      session
          .createSelectionQuery(
              "from %s where holds(:keys, key)".formatted(entity.getSimpleName()), entity)
          .setParameter("keys", Keys.array(missing))
          .getResultList()
          .forEach(target -> found.add(key(target)));
    }
    List<C> targets = new ArrayList<>(parents.size());
    for (P parent : parents) {
      Object target = association.apply(parent);
      // What was asked for and not found is hidden from readers.
      boolean hidden = !Hibernate.isInitialized(target) && !found.contains(key(target));
      targets.add(hidden ? null : (C) Hibernate.unproxy(target));
    }
    return targets;
  }

  /** The key of an entity that an association refers to; reads nothing. */
  public UUID key(Object entity) {
    // The session would say so, too, but is found by way of the request's context each time.
    return (UUID) entities.getIdentifier(entity);
  }

  @SuppressWarnings("unchecked")
  private <P, C> Map<UUID, List<C>> read(
      List<P> parents, Function<? super P, UUID> key, String hql, Map<String, Object> arguments) {
    SelectionQuery<Object[]> query =
        session
            .createSelectionQuery(hql, Object[].class)
            .setParameter(
                "keys", Keys.array(parents.stream().map(key).collect(Collectors.toSet())));
    arguments.forEach(query::setParameter);
    Map<UUID, List<C>> found = new HashMap<>();
    for (Object[] row : query.getResultList()) {
      found
          .computeIfAbsent((UUID) row[0], unused -> new ArrayList<>())
          .add((C) Hibernate.unproxy(row[1]));
    }
    return found;
  }
}
