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

/** Reads connections: one statement for each distinct selection on one level of a request. */
@ApplicationScoped
public class Connections {

  private final Session session;

  @Inject
  Connections(Session session) {
    this.session = session;
  }

  /** A row set of one parent; equal for equal fields of one parent, so it is read once. */
  private record Child<N>(UUID parent, Selection<N> selection) {}

  /** The page of a connection that has no parent. */
  public <N, C> C page(Selection<N> selection, Function<Slice<N>, C> connection) {
    List<N> rows =
        Connections.<N>rows(
            selection
                .rows()
                .query(session, Object.class)
                .setMaxResults(selection.page().size() + 1)
                .getResultList());
    return connection.apply(
        Slice.of(rows, selection.page(), selection.ordering(), () -> count(selection)));
  }

  /** The page of a connection of one parent, read together with those of its siblings. */
  public <N, C> CompletionStage<C> children(
      Context context, UUID parent, Selection<N> selection, Function<Slice<N>, C> connection) {
    Child<N> child = new Child<>(parent, selection);
    return Batch.<Child<N>, List<N>>load(
            context,
            "rows of " + selection.name(),
            child,
            children -> bySelection(children, this::pages))
        .thenApply(
            rows ->
                connection.apply(
                    Slice.of(
                        rows == null ? List.of() : rows,
                        selection.page(),
                        selection.ordering(),
                        () -> count(context, child))));
  }

  private <N> CompletionStage<Integer> count(Selection<N> selection) {
    return CompletableFuture.completedFuture(
        selection.number().query(session, Long.class).getSingleResult().intValue());
  }

  private <N> CompletionStage<Integer> count(Context context, Child<N> child) {
    return Batch.<Child<N>, Integer>load(
            context,
            "number of " + child.selection().name(),
            child,
            children -> bySelection(children, this::counts))
        .thenApply(count -> count == null ? 0 : count);
  }

  private <N> Map<UUID, List<N>> pages(Selection<N> selection, List<UUID> parents) {
    Map<UUID, List<Object>> pages = new HashMap<>();
    for (Object[] row :
        selection.rowsByParent(parents).query(session, Object[].class).getResultList()) {
      pages.computeIfAbsent((UUID) row[0], unused -> new ArrayList<>()).add(row[1]);
    }
    Map<UUID, List<N>> nodes = new HashMap<>();
    pages.forEach((parent, rows) -> nodes.put(parent, rows(rows)));
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
  private static <N> List<N> rows(List<?> rows) {
    return rows.stream().map(row -> (N) Hibernate.unproxy(row)).toList();
  }
}
