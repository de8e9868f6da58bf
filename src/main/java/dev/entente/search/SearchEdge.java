package dev.entente.search;

import dev.entente.graphql.search.SearchResult;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What was found, how well it matches, and its place in the connection. */
@Description("Something that was found, and how well it matches.")
public class SearchEdge {

  private final SearchRepository.Hit hit;
  private final SearchResult node;
  private final String cursor;
  private final List<Term> terms;

  SearchEdge(SearchRepository.Hit hit, SearchResult node, String cursor, List<Term> terms) {
    this.hit = hit;
    this.node = node;
    this.cursor = cursor;
    this.terms = terms;
  }

  @NonNull
  @Description("What was found.")
  public SearchResult getNode() {
    return node;
  }

  @NonNull
  @Description("Its place, for `after`.")
  public String getCursor() {
    return cursor;
  }

  @Description(
      "How well it matches, from 0 to 1, which is for what goes by just this name. For the rest it"
          + " is the mean over the words and phrases of how close a match is (as written, the start"
          + " of a word, one or two letters off) times how prominent its place is (name or title,"
          + " alias or place, contents, text of an article), less for what is long. It compares"
          + " what one search finds, not one search with another.")
  public double getScore() {
    return hit.points() / (double) SearchRepository.ALL_POINTS;
  }

  @Ignore
  UUID key() {
    return hit.key();
  }

  @Ignore
  SearchType type() {
    return hit.type();
  }

  @Ignore
  List<Term> terms() {
    return terms;
  }
}
