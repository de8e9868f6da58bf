package dev.entente.search;

import dev.entente.graphql.connection.Cursor;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.PageInfo;
import dev.entente.graphql.error.RequestException;
import dev.entente.graphql.node.Node;
import dev.entente.graphql.node.NodeId;
import dev.entente.graphql.node.NodeSource;
import dev.entente.graphql.search.SearchResult;
import dev.entente.search.SearchQuery.Part;
import dev.entente.search.SearchRepository.Hit;
import dev.entente.search.SearchRepository.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Searches: reads what a client typed, finds documents, and shows their nodes. */
@ApplicationScoped
class Search {

  private final SearchRepository repository;
  private final SimilarWords similarWords;
  private final Map<String, NodeSource> nodes;

  @Inject
  Search(
      SearchRepository repository, SimilarWords similarWords, @Any Instance<NodeSource> sources) {
    this.repository = repository;
    this.similarWords = similarWords;
    this.nodes = sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
  }

  /**
   * A page of what is found.
   *
   * @param types which types to search; null for all
   */
  SearchConnection page(String text, List<SearchType> types, Page page) {
    SearchText typed = SearchText.parse(text);
    Set<SearchType> among = EnumSet.noneOf(SearchType.class);
    among.addAll(types == null ? List.of(SearchType.values()) : types);
    String signature = signature(typed, among);
    Position after = position(page.after(), signature);
    Found found = find(typed, among, after, page.size() + 1);
    SearchQuery query = found.query();
    List<Hit> hits = found.hits();
    boolean more = hits.size() > page.size();
    List<SearchEdge> edges =
        edges(more ? hits.subList(0, page.size()) : hits, query.parts(), signature);
    return new SearchConnection(
        edges,
        new PageInfo(
            more,
            after != null,
            edges.isEmpty() ? null : edges.get(0).getCursor(),
            edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor()),
        () -> query.parts().isEmpty() ? 0 : repository.count(query));
  }

  /** What was searched for in the end, and found. */
  private record Found(SearchQuery query, List<Hit> hits) {}

  /**
   * Finds the terms as they are written, but of actors, and of all else, also as other words that
   * are spelt alike where nothing is found as it is written.
   */
  private Found find(SearchText typed, Set<SearchType> among, Position after, int limit) {
    List<Term> terms = typed.terms();
    if (terms.isEmpty() || among.isEmpty()) {
      return new Found(new SearchQuery(typed.name(), List.of()), List.of());
    }
    SearchQuery asWritten = new SearchQuery(typed.name(), List.of(new Part(among, terms)));
    if (terms.stream().noneMatch(Term::isForgiving)) {
      return found(asWritten, after, limit);
    }
    List<Part> kinds =
        among.stream()
            .collect(Collectors.partitioningBy(SearchType.ACTORS::contains, Collectors.toSet()))
            .values()
            .stream()
            .filter(types -> !types.isEmpty())
            .map(types -> new Part(types, terms))
            .toList();
    if (kinds.size() == 1) {
      // What is found says that something is, without a look for it before.
      Found found = found(asWritten, after, limit);
      if (!found.hits().isEmpty()) {
        return found;
      }
    }
    List<Boolean> exist = repository.exist(kinds);
    return exist.contains(false)
        ? found(new SearchQuery(typed.name(), forgiving(kinds, exist, terms)), after, limit)
        : found(asWritten, after, limit);
  }

  private Found found(SearchQuery query, Position after, int limit) {
    return new Found(
        query, query.parts().isEmpty() ? List.of() : repository.best(query, after, limit));
  }

  /** The same, and the kinds of which nothing is found also as other words. */
  private List<Part> forgiving(List<Part> kinds, List<Boolean> exist, List<Term> terms) {
    List<Term> forgiving = similarWords.forgiving(terms);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (exist.get(i)) {
        parts.add(kinds.get(i));
      } else if (!forgiving.equals(terms)) {
        parts.add(new Part(kinds.get(i).types(), forgiving));
      }
    }
    boolean alike = parts.size() == 2 && parts.get(0).terms().equals(parts.get(1).terms());
    return alike ? List.of(together(parts)) : parts;
  }

  private static Part together(List<Part> parts) {
    Set<SearchType> types = EnumSet.copyOf(parts.get(0).types());
    types.addAll(parts.get(1).types());
    return new Part(types, parts.get(0).terms());
  }

  private List<SearchEdge> edges(List<Hit> hits, List<Part> parts, String signature) {
    Map<UUID, Node> found = new HashMap<>();
    hits.stream()
        .collect(
            Collectors.groupingBy(
                hit -> hit.type().nodeType(), Collectors.mapping(Hit::key, Collectors.toSet())))
        .forEach(
            (type, keys) ->
                nodes
                    .get(type)
                    .byKey(keys)
                    .forEach(node -> found.put(NodeId.decode(node.getId()).key(), node)));
    List<SearchEdge> edges = new ArrayList<>();
    for (Hit hit : hits) {
      if (found.get(hit.key()) instanceof SearchResult node) {
        List<String> place = List.of(Integer.toString(hit.points()), hit.key().toString());
        edges.add(
            new SearchEdge(
                hit, node, new Cursor(signature, place).encode(), termsFor(hit.type(), parts)));
      }
    }
    return edges;
  }

  private static List<Term> termsFor(SearchType type, List<Part> parts) {
    return parts.stream()
        .filter(part -> part.types().contains(type))
        .findFirst()
        .map(Part::terms)
        .orElseThrow();
  }

  /** Names the search, so that a cursor is not taken for one of another search. */
  private static String signature(SearchText typed, Set<SearchType> among) {
    String all = "search " + typed + " " + among;
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Position position(String text, String signature) {
    if (text == null) {
      return null;
    }
    Cursor cursor = Cursor.decode(text);
    if (!cursor.signature().equals(signature)) {
      throw RequestException.badUserInput(
          "The cursor '%s' comes from another search. Use cursors only with the same `text` and"
              + " `types` as the page they came from.",
          text);
    }
    try {
      return new Position(
          Integer.parseInt(cursor.values().get(0)), UUID.fromString(cursor.values().get(1)));
    } catch (RuntimeException forged) {
      throw Cursor.notACursor(text);
    }
  }
}
