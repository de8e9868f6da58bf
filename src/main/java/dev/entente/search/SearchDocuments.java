package dev.entente.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads documents again, as the data is now. */
@ApplicationScoped
class SearchDocuments {

  private final List<Searchable> searchables;

  @Inject
  SearchDocuments(Instance<Searchable> searchables) {
    this.searchables = searchables.stream().toList();
  }

  /** The documents of nodes by key, given the keys of each type. */
  Map<UUID, SearchDocument> read(Map<SearchType, ? extends Collection<UUID>> keys) {
    Map<String, Set<UUID>> byNodeType = new HashMap<>();
    keys.forEach(
        (type, some) ->
            byNodeType.computeIfAbsent(type.nodeType(), unused -> new HashSet<>()).addAll(some));
    Map<UUID, SearchDocument> documents = new HashMap<>();
    for (Searchable searchable : searchables) {
      Set<UUID> wanted = byNodeType.get(searchable.nodeType());
      if (wanted != null) {
        searchable.documents(wanted).forEach(found -> documents.put(found.key(), found));
      }
    }
    return documents;
  }
}
