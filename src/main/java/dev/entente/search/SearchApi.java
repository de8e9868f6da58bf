package dev.entente.search;

import dev.entente.graphql.connection.Page;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Finding anything by words. */
@GraphQLApi
public class SearchApi {

  @Inject Search search;
  @Inject SearchDocuments documents;

  @Query
  @Description(
      "Actors, articles, meetings, statements and trade figures that have these words, the best"
          + " first. All words must be there, in any order; the last may be just begun; “words in"
          + " quotation marks” in this order. Case and accents do not count. Words of four letters"
          + " and more may be misspelt where nothing is found as it is written: of actors, or of"
          + " all else. Other characters only separate words.")
  public @NonNull SearchConnection search(
      @NonNull @Description("What to search for, at most 200 characters with 12 words and phrases.")
          String text,
      @Nullable @Description("Which types to search; all where left out.")
          List<@NonNull SearchType> types,
      @Description("How many to return, 1 to 100; 20 where left out.") Integer first,
      @Description(Page.AFTER) String after) {
    return search.page(text, types, Page.of(first, after, null, null));
  }

  @Description(
      "The passage that matches, as plain text, shortened (“…”) where it is long. What matches"
          + " stands between ⟦ and ⟧, which are nowhere else. From the text of an article only"
          + " where this installation keeps it.")
  public List<String> snippet(@Source List<SearchEdge> edges) {
    Map<UUID, SearchDocument> found =
        documents.read(
            edges.stream()
                .collect(
                    Collectors.groupingBy(
                        SearchEdge::type,
                        Collectors.mapping(SearchEdge::key, Collectors.toSet()))));
    return edges.stream().map(edge -> snippet(edge, found.get(edge.key()))).toList();
  }

  /** Null where the node has gone since it was found. */
  private static String snippet(SearchEdge edge, SearchDocument document) {
    return document == null ? null : Snippet.of(document, edge.terms());
  }
}
