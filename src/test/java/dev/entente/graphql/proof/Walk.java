package dev.entente.graphql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.graphql.proof.ConnectionShape.Step;
import dev.entente.graphql.proof.ConnectionShape.Wanted;
import dev.entente.graphql.proof.ConnectionShapes.Under;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The pages of a connection of one parent, with a filter and an order.
 *
 * @param id the parent's; empty where there is none
 */
record Walk<P>(Under<P> under, String id, Wanted<P> wanted, List<Step> order) {

  /** One of a connection's edges: its cursor, and what identifies its node. */
  record Edge(String cursor, Object node) {}

  /** A page as it was answered. */
  record Page(List<Edge> edges, boolean hasPrevious, boolean hasNext, int totalCount) {

    String start() {
      return edges.isEmpty() ? null : edges.get(0).cursor();
    }

    String end() {
      return edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
    }
  }

  /** A random one, of a parent with many rows among some; with a filter in one of three. */
  static <P> Walk<P> random(Under<P> under, Random random) {
    Wanted<P> wanted = Operators.any(random, under.connections()).wanted(random);
    List<String> ids = List.copyOf(under.parents().keySet());
    String id =
        Stream.generate(() -> Operators.any(random, ids))
            .limit(5)
            .max(Comparator.comparing(one -> wanted.all().apply(under.parents().get(one))))
            .orElseThrow();
    return new Walk<>(
        under,
        id,
        random.nextInt(3) == 0 ? wanted : wanted.connection().unfiltered(),
        wanted.connection().order(random));
  }

  /** All edges, in the largest pages there are. */
  List<Edge> whole() {
    return forward(100, () -> {});
  }

  /**
   * All edges, page by page.
   *
   * @param between what happens after each page
   */
  List<Edge> forward(int size, Runnable between) {
    Page page = page(Map.of("first", size));
    List<Edge> all = new ArrayList<>(page.edges());
    while (page.hasNext()) {
      between.run();
      page = page(Map.of("first", size, "after", page.end()));
      assertThat(page.hasPrevious()).as(toString()).isTrue();
      all.addAll(page.edges());
    }
    return all;
  }

  List<Edge> backward(int size, Runnable between) {
    Page page = page(Map.of("last", size));
    List<Edge> all = new ArrayList<>(page.edges());
    while (page.hasPrevious()) {
      between.run();
      page = page(Map.of("last", size, "before", page.start()));
      assertThat(page.hasNext()).as(toString()).isTrue();
      all.addAll(0, page.edges());
    }
    return all;
  }

  /** Whether edges stand in the order that was asked for. */
  boolean isOrdered(List<Edge> edges) {
    return wanted
        .connection()
        .isOrdered(under.parents().get(id), edges.stream().map(Edge::node).toList(), order);
  }

  /** The page that some of the four arguments ask for. */
  Page page(Map<String, ?> arguments) {
    Map<String, Object> variables = new HashMap<>(arguments);
    variables.put("where", wanted.where());
    variables.put("orderBy", order.stream().map(Step::input).toList());
    if (!id.isEmpty()) {
      variables.put("id", id);
    }
    JsonPath answer =
        Api.data(query(), variables).setRootPath(id.isEmpty() ? "data.c" : "data.node.c");
    List<Edge> edges = new ArrayList<>();
    for (Map<String, Object> edge : answer.<Map<String, Object>>getList("edges")) {
      edges.add(new Edge((String) edge.get("cursor"), edge.get("node")));
    }
    Page page =
        new Page(
            edges,
            answer.getBoolean("pageInfo.hasPreviousPage"),
            answer.getBoolean("pageInfo.hasNextPage"),
            answer.getInt("totalCount"));
    assertThat(answer.getString("pageInfo.startCursor")).as(toString()).isEqualTo(page.start());
    assertThat(answer.getString("pageInfo.endCursor")).as(toString()).isEqualTo(page.end());
    return page;
  }

  private String query() {
    ConnectionShape<P, ?> connection = wanted.connection();
    String field =
        """
        c: %s(%swhere: $where, orderBy: $orderBy,
            first: $first, after: $after, last: $last, before: $before) {
          totalCount
          edges { cursor node { %s } }
          pageInfo { hasPreviousPage hasNextPage startCursor endCursor }
        }"""
            .formatted(connection.field(), connection.arguments(), connection.node());
    return """
    query($where: %s, $orderBy: [%s!],
        $first: Int, $after: String, $last: Int, $before: String%s) { %s }"""
        .formatted(
            connection.filter().input(),
            connection.filter().input().replace("Filter", "Order"),
            id.isEmpty() ? "" : ", $id: ID!",
            id.isEmpty()
                ? field
                : "node(id: $id) { ... on %s { %s } }".formatted(under.type(), field));
  }

  @Override
  public String toString() {
    return "seed %d: %s(%swhere: %s, orderBy: %s) of %s %s"
        .formatted(
            ProofData.SEED,
            wanted.connection().field(),
            wanted.connection().arguments(),
            wanted.where(),
            order,
            under.type(),
            under.parents().get(id));
  }
}
