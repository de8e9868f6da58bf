package dev.entente.graphql.connection;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A node and its place in a connection. */
@RegisterForReflection // inherited members are not found by the extension
public abstract class Edge<N> {

  private final N node;
  private final String cursor;

  protected Edge(N node, String cursor) {
    this.node = node;
    this.cursor = cursor;
  }

  @NonNull
  @Description("The node.")
  public N getNode() {
    return node;
  }

  @NonNull
  @Description("The node's place, for `after` and `before`.")
  public String getCursor() {
    return cursor;
  }
}
