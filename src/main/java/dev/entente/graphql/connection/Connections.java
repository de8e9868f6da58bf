package dev.entente.graphql.connection;

import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;

/** Reads connections: one statement for each field, whatever the number of its parents. */
@ApplicationScoped
public class Connections {

  private final Session session;
  private final LookAhead lookAhead;

  /** Whether the database can look up something for each row of a statement; H2 cannot. */
  private final boolean lateral;

  /** Of entities that have no subclasses, by their names. */
  private final Map<String, AskedColumns<?>> columns = new HashMap<>();

  @Inject
  Connections(Session session, LookAhead lookAhead, SessionFactory factory, GraphQLSchema schema) {
    this.session = session;
    this.lookAhead = lookAhead;
    SessionFactoryImplementor mapped = factory.unwrap(SessionFactoryImplementor.class);
    this.lateral = mapped.getJdbcServices().getDialect().supportsLateral();
    mapped
        .getMappingMetamodel()
        .forEachEntityDescriptor(
            entity -> {
              if (!entity.hasSubclasses()) {
                String name = entity.getImportedName();
                columns.put(name, new AskedColumns<>(entity, schema.getObjectType(name)));
              }
            });
  }

  /** The page of a connection that has no parent. */
  public <N, C> C page(Selection<N> selection, Function<Slice<N>, C> connection) {
    return page(List.of(selection), connection);
  }

  /**
   * The page of a connection that has no parent, of rows of several types.
   *
   * @param asked one for each type, in the order of their {@link MergedOrder}
   */
  public <N, C> C page(List<Selection<N>> asked, Function<Slice<N>, C> connection) {
    List<Selection<N>> selections = lookAhead.of(asked);
    return connection.apply(
        Slice.merged(
            selections,
            selections.stream().map(this::rows).toList(),
            () -> selections.stream().mapToInt(this::count).sum()));
  }

  /** The page of a connection of each parent, in order; read together. */
  public <P, N, C> List<C> children(
      List<P> parents,
      Function<P, UUID> key,
      Selection<N> selection,
      Function<Slice<N>, C> connection) {
    return children(parents, key, List.of(selection), connection);
  }

  /**
   * The page of a connection of each parent, in order, of rows of several types.
   *
   * @param asked one for each type, in the order of their {@link MergedOrder}
   */
  public <P, N, C> List<C> children(
      List<P> parents,
      Function<P, UUID> key,
      List<Selection<N>> asked,
      Function<Slice<N>, C> connection) {
    List<Selection<N>> selections = lookAhead.of(asked);
    List<UUID> keys = parents.stream().map(key).distinct().toList();
    List<Map<UUID, List<N>>> pages =
        selections.stream().map(selection -> pages(selection, keys)).toList();
    Counts counts = new Counts(() -> counts(selections, keys));
    List<C> children = new ArrayList<>(parents.size());
    for (P parent : parents) {
      UUID of = key.apply(parent);
      children.add(
          connection.apply(
              Slice.merged(
                  selections,
                  pages.stream().map(page -> page.getOrDefault(of, List.of())).toList(),
                  () -> counts.of(of))));
    }
    return children;
  }

  private <N> List<N> rows(Selection<N> selection) {
    Columns<N> read = columns(selection);
    SessionImplementor reader = session.unwrap(SessionImplementor.class);
    return selection.rows(read).query(session, Object[].class).getResultList().stream()
        .map(row -> read.read(row, 0, reader))
        .toList();
  }

  private <N> int count(Selection<N> selection) {
    return selection.number().query(session, Long.class).getSingleResult().intValue();
  }

  private <N> Map<UUID, List<N>> pages(Selection<N> selection, List<UUID> parents) {
    Columns<N> read = columns(selection);
    SessionImplementor reader = session.unwrap(SessionImplementor.class);
    Map<UUID, List<N>> pages = new HashMap<>();
    for (Object[] row :
        selection
            .rowsByParent(parents, read, lateral)
            .query(session, Object[].class)
            .getResultList()) {
      pages
          .computeIfAbsent((UUID) row[0], unused -> new ArrayList<>())
          .add(read.read(row, 1, reader));
    }
    return pages;
  }

  private <N> Map<UUID, Integer> counts(List<Selection<N>> selections, List<UUID> parents) {
    Map<UUID, Integer> counts = new HashMap<>();
    for (Selection<N> selection : selections) {
      for (Object[] row :
          selection.numbersByParent(parents).query(session, Object[].class).getResultList()) {
        counts.merge((UUID) row[0], ((Long) row[1]).intValue(), Integer::sum);
      }
    }
    return counts;
  }

  @SuppressWarnings("unchecked")
  private <N> Columns<N> columns(Selection<N> selection) {
    AskedColumns<N> asked = (AskedColumns<N>) columns.get(selection.entity());
    return asked == null ? new WholeEntity<>() : asked.of(selection.ordering(), lookAhead.asked());
  }

  /** How many rows each of several parents has: counted for all of them when one is asked. */
  private static final class Counts {

    private final Supplier<Map<UUID, Integer>> read;
    private Map<UUID, Integer> counts;

    Counts(Supplier<Map<UUID, Integer>> read) {
      this.read = read;
    }

    int of(UUID parent) {
      if (counts == null) {
        counts = read.get();
      }
      return counts.getOrDefault(parent, 0);
    }
  }
}
