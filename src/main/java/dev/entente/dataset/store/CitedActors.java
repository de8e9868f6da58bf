package dev.entente.dataset.store;

import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.FactEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The actors of the facts that cite an article: whom it names, where it does not say so itself. */
final class CitedActors {

  private final Map<String, Set<String>> byArticle = new HashMap<>();

  CitedActors(Bundle bundle) {
    for (FactEntry fact : bundle.facts()) {
      for (CitationEntry citation : fact.citations()) {
        Set<String> cited =
            byArticle.computeIfAbsent(citation.article(), article -> new HashSet<>());
        fact.parties().filter(Objects::nonNull).forEach(cited::add);
        cited.addAll(citation.via());
      }
    }
  }

  /** The slugs of the actors of facts that cite the article with this slug. */
  Set<String> of(String article) {
    return byArticle.getOrDefault(article, Set.of());
  }
}
