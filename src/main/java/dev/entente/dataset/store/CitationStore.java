package dev.entente.dataset.store;

import dev.entente.actor.ActorEntity;
import dev.entente.article.Article;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.evidence.Citation;
import dev.entente.evidence.FactEntity;
import dev.entente.evidence.Quotation;
import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Stores the citations of facts, in place of those that a bundle gave them before. What articles
 * added to a fact later stays.
 */
final class CitationStore {

  private final Session session;

  CitationStore(Session session) {
    this.session = session;
  }

  /** How sure a citation is; one that does not say is certain. */
  static double confidence(CitationEntry entry) {
    return entry.confidence() == null ? 1 : entry.confidence();
  }

  void store(Bundle bundle) {
    Map<UUID, List<CitationEntry>> citations = new LinkedHashMap<>();
    bundle
        .facts()
        .forEach(fact -> citations.put(NodeId.parse(fact.reference()).key(), fact.citations()));
    removeOf(citations);
    citations.forEach(this::store);
  }

  /** Flushes, since Hibernate would insert the new ones before it deletes the old. */
  private void removeOf(Map<UUID, List<CitationEntry>> facts) {
    if (!facts.isEmpty()) {
      session
          .createSelectionQuery("from Citation where holds(:facts, fact.key)", Citation.class)
          .setParameter("facts", Keys.array(facts.keySet()))
          .getResultList()
          .stream()
          .filter(citation -> isReplaced(citation, facts))
          .forEach(session::remove);
      session.flush();
    }
  }

  private boolean isReplaced(Citation citation, Map<UUID, List<CitationEntry>> facts) {
    return citation.position < Citation.FIRST_FURTHER
        || facts.get(session.getIdentifier(citation.fact)).stream()
            .anyMatch(
                entry ->
                    Article.keyOf(entry.article()).equals(session.getIdentifier(citation.article))
                        && Objects.equals(entry.start(), citation.start)
                        && Objects.equals(entry.end(), citation.end));
  }

  private void store(UUID fact, List<CitationEntry> entries) {
    for (int position = 0; position < entries.size(); position++) {
      add(fact, position, entries.get(position));
    }
  }

  /** Stores one at a place that is free. */
  void add(UUID fact, int position, CitationEntry entry) {
    Citation citation = new Citation();
    citation.key = new NodeId("Citation", fact + "/" + position).key();
    citation.fact = session.getReference(FactEntity.class, fact);
    citation.article = session.getReference(Article.class, Article.keyOf(entry.article()));
    citation.position = position;
    citation.start = entry.start();
    citation.end = entry.end();
    citation.extractor = entry.extractor() == null ? Citation.CURATED : entry.extractor();
    citation.confidence = confidence(entry);
    entry
        .quotes()
        .forEach(
            quote -> citation.quotes.add(new Quotation(quote.text(), quote.start(), quote.end())));
    entry
        .via()
        .forEach(
            slug ->
                citation.via.add(session.getReference(ActorEntity.class, ActorEntity.keyOf(slug))));
    session.persist(citation);
  }
}
