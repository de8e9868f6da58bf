package dev.entente.graphql.connection;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One page of nodes, as the Relay specification has it. GraphQL knows no generic types, so each
 * type of node has a subclass that gives its connection a name.
 *
 * @param <N> the type of the nodes
 * @param <E> the type of the edges
 */
@RegisterForReflection // inherited members are not found by the extension
public abstract class Connection<N, E extends Edge<N>> {

  private final Slice<N> slice;
  private final BiFunction<N, String, E> edge;

  protected Connection(Slice<N> slice, BiFunction<N, String, E> edge) {
    this.slice = slice;
    this.edge = edge;
  }

  @NonNull
  @Description("The nodes of this page.")
  public List<@NonNull N> getNodes() {
    return slice.rows();
  }

  @NonNull
  @Description("The nodes of this page, each with its cursor.")
  public List<@NonNull E> getEdges() {
    return slice.rows().stream().map(row -> edge.apply(row, slice.cursor(row))).toList();
  }

  @NonNull
  @Description("Where this page lies in the whole.")
  public PageInfo getPageInfo() {
    return slice.pageInfo();
  }

  @NonNull
  @Description("How many nodes there are on all pages. Counted only when asked for.")
  public Integer getTotalCount() {
    return slice.totalCount().getAsInt();
  }
}
