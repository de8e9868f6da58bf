package dev.entente.dataset.store;

import dev.entente.actor.ActorEntity;
import dev.entente.article.Article;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.OfficeEntry;
import dev.entente.dataset.bundle.RelationshipEntry;
import dev.entente.dataset.bundle.StatementEntry;
import dev.entente.dataset.bundle.TradeFigureEntry;
import dev.entente.evidence.Citation;
import dev.entente.evidence.FactEntity;
import dev.entente.evidence.Quotation;
import dev.entente.graphql.node.NodeId;
import dev.entente.meeting.Meeting;
import dev.entente.office.Office;
import dev.entente.relationship.Relationship;
import dev.entente.statement.Statement;
import dev.entente.trade.TradeFigure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
    add(
        citations,
        Office.NODE_TYPE,
        bundle.all(BundleFile::offices),
        OfficeEntry::slug,
        OfficeEntry::citations);
    add(
        citations,
        Meeting.NODE_TYPE,
        bundle.all(BundleFile::meetings),
        MeetingEntry::slug,
        MeetingEntry::citations);
    add(
        citations,
        Statement.NODE_TYPE,
        bundle.all(BundleFile::statements),
        StatementEntry::slug,
        StatementEntry::citations);
    add(
        citations,
        Relationship.NODE_TYPE,
        bundle.all(BundleFile::relationships),
        RelationshipEntry::slug,
        RelationshipEntry::citations);
    add(
        citations,
        TradeFigure.NODE_TYPE,
        bundle.all(BundleFile::tradeFigures),
        TradeFigureEntry::slug,
        TradeFigureEntry::citations);
    removeOf(citations);
    citations.forEach(this::store);
  }

  private static <E> void add(
      Map<UUID, List<CitationEntry>> citations,
      String type,
      List<E> facts,
      Function<E, String> slug,
      Function<E, List<CitationEntry>> of) {
    facts.forEach(fact -> citations.put(new NodeId(type, slug.apply(fact)).key(), of.apply(fact)));
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
