package dev.entente.graphql.connection;

import dev.entente.graphql.loading.Batch;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Reads connections: one statement for each distinct selection on one level of a request. */
@ApplicationScoped
public class Connections {

  private final Session session;

  /** Whether the database can look up something for each row of a statement; H2 cannot. */
  private final boolean lateral;

  @Inject
  Connections(Session session, SessionFactory factory) {
    this.session = session;
    this.lateral =
        factory
            .unwrap(SessionFactoryImplementor.class)
            .getJdbcServices()
            .getDialect()
            .supportsLateral();
  }

  /** A row set of one parent; equal for equal fields of one parent, so it is read once. */
  private record Child<N>(UUID parent, Selection<N> selection) {}

  /** The page of a connection that has no parent. */
  public <N, C> C page(Selection<N> selection, Function<Slice<N>, C> connection) {
    return page(List.of(selection), connection);
  }

  /**
   * The page of a connection that has no parent, of rows of several types.
   *
   * @param selections one for each type, in the order of their {@link MergedOrder}
   */
  public <N, C> C page(List<Selection<N>> selections, Function<Slice<N>, C> connection) {
    return connection.apply(
        Slice.merged(
            selections,
            selections.stream().map(this::rows).toList(),
            () ->
                CompletableFuture.completedFuture(
                    selections.stream().mapToInt(this::count).sum())));
  }

  /** The page of a connection of one parent, read together with those of its siblings. */
  public <N, C> CompletionStage<C> children(
      Context context, UUID parent, Selection<N> selection, Function<Slice<N>, C> connection) {
    return children(context, parent, List.of(selection), connection);
  }

  /**
   * The page of a connection of one parent, of rows of several types.
   *
   * @param selections one for each type, in the order of their {@link MergedOrder}
   */
  public <N, C> CompletionStage<C> children(
      Context context,
      UUID parent,
      List<Selection<N>> selections,
      Function<Slice<N>, C> connection) {
    List<Child<N>> children =
        selections.stream().map(selection -> new Child<>(parent, selection)).toList();
    return all(children, child -> rows(context, child))
        .thenApply(
            read ->
                connection.apply(
                    Slice.merged(
                        selections,
                        read,
                        () ->
                            all(children, child -> count(context, child))
                                .thenApply(
                                    counts -> counts.stream().mapToInt(Integer::intValue).sum()))));
  }

  private <N> List<N> rows(Selection<N> selection) {
    return unproxied(selection.rows().query(session, Object.class).getResultList());
  }

  private <N> CompletionStage<List<N>> rows(Context context, Child<N> child) {
    return Batch.<Child<N>, List<N>>load(
            context,
            "rows of " + child.selection().name(),
            child,
            children -> bySelection(children, this::pages))
        .thenApply(rows -> rows == null ? List.of() : rows);
  }

  private <N> int count(Selection<N> selection) {
    return selection.number().query(session, Long.class).getSingleResult().intValue();
  }

  private <N> CompletionStage<Integer> count(Context context, Child<N> child) {
    return Batch.<Child<N>, Integer>load(
            context,
            "number of " + child.selection().name(),
            child,
            children -> bySelection(children, this::counts))
        .thenApply(count -> count == null ? 0 : count);
  }

  /** What a load gives for each key, once all are there. */
  private static <K, V> CompletionStage<List<V>> all(
      List<K> keys, Function<K, CompletionStage<V>> load) {
    List<CompletableFuture<V>> loads =
        keys.stream().map(key -> load.apply(key).toCompletableFuture()).toList();
    return CompletableFuture.allOf(loads.toArray(CompletableFuture[]::new))
        .thenApply(done -> loads.stream().map(CompletableFuture::join).toList());
  }

  private <N> Map<UUID, List<N>> pages(Selection<N> selection, List<UUID> parents) {
    Map<UUID, List<Object>> pages = new HashMap<>();
    for (Object[] row :
        selection.rowsByParent(parents, lateral).query(session, Object[].class).getResultList()) {
      pages.computeIfAbsent((UUID) row[0], unused -> new ArrayList<>()).add(row[1]);
    }
    Map<UUID, List<N>> nodes = new HashMap<>();
    pages.forEach((parent, rows) -> nodes.put(parent, unproxied(rows)));
    return nodes;
  }

  private <N> Map<UUID, Integer> counts(Selection<N> selection, List<UUID> parents) {
    Map<UUID, Integer> counts = new HashMap<>();
    for (Object[] row :
        selection.numbersByParent(parents).query(session, Object[].class).getResultList()) {
      counts.put((UUID) row[0], ((Long) row[1]).intValue());
    }
    return counts;
  }

  /** Loads the children of each distinct selection with one call. */
  private static <N, V> Map<Child<N>, V> bySelection(
      List<Child<N>> children, BiFunction<Selection<N>, List<UUID>, Map<UUID, V>> load) {
    Map<Selection<N>, List<UUID>> parents = new HashMap<>();
    children.forEach(
        child ->
            parents
                .computeIfAbsent(child.selection(), unused -> new ArrayList<>())
                .add(child.parent()));
    Map<Child<N>, V> values = new HashMap<>();
    parents.forEach(
        (selection, keys) ->
            load.apply(selection, keys)
                .forEach((parent, value) -> values.put(new Child<>(parent, selection), value)));
    return values;
  }

  /** A row may have been seen as a proxy before; a proxy does not show its type to GraphQL. */
  @SuppressWarnings("unchecked")
  private static <N> List<N> unproxied(List<?> rows) {
    return rows.stream().map(row -> (N) Hibernate.unproxy(row)).toList();
  }
}
