package dev.entente.dataset.store;

import dev.entente.actor.ActorEntity;
import dev.entente.article.Article;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.evidence.Citation;
import dev.entente.evidence.FactEntity;
import dev.entente.evidence.Quotation;
import dev.entente.graphql.node.NodeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Stores the citations of facts, in place of those that the facts had before. */
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
  private void removeOf(Map<UUID, ?> facts) {
    if (!facts.isEmpty()) {
      session
          .createSelectionQuery("from Citation where fact.key in :facts", Citation.class)
          .setParameter("facts", facts.keySet())
          .getResultList()
          .forEach(session::remove);
      session.flush();
    }
  }

  private void store(UUID fact, List<CitationEntry> entries) {
    for (int position = 0; position < entries.size(); position++) {
      CitationEntry entry = entries.get(position);
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
              quote ->
                  citation.quotes.add(new Quotation(quote.text(), quote.start(), quote.end())));
      entry
          .via()
          .forEach(
              slug ->
                  citation.via.add(
                      session.getReference(ActorEntity.class, ActorEntity.keyOf(slug))));
      session.persist(citation);
    }
  }
}
