package dev.entente.search;

import dev.entente.graphql.connection.PageInfo;
import dev.entente.graphql.search.SearchResult;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of what a search finds. */
@Description("A page of what a search finds, the best first.")
public class SearchConnection {

  private final List<SearchEdge> edges;
  private final PageInfo pageInfo;
  private final Supplier<Integer> count;

  SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, Supplier<Integer> count) {
    this.edges = edges;
    this.pageInfo = pageInfo;
    this.count = count;
  }

  @NonNull
  @Description("What was found, each with its score, the passage that matches, and its cursor.")
  public List<@NonNull SearchEdge> getEdges() {
    return edges;
  }

  @NonNull
  @Description("What was found.")
  public List<@NonNull SearchResult> getNodes() {
    return edges.stream().map(SearchEdge::getNode).toList();
  }

  @NonNull
  @Description("Where this page lies in the whole.")
  public PageInfo getPageInfo() {
    return pageInfo;
  }

  @Description(
      "How much there is on all pages: of actors, and of all else, the 10,000 that were stored last"
          + " at most. Counted only when asked for.")
  public int getTotalCount() {
    return count.get();
  }
}
