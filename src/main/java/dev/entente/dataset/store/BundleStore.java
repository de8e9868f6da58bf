package dev.entente.dataset.store;

import dev.entente.actor.ActorEntity;
import dev.entente.article.Article;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.TextEntry;
import dev.entente.graphql.node.NodeId;
import dev.entente.search.SearchIndexer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * Stores a bundle that was checked, within the transaction of the caller. What is stored already
 * under the same slugs is replaced entry by entry; nothing is removed.
 */
@ApplicationScoped
public class BundleStore {

  private final Session session;
  private final SearchIndexer search;

  @Inject
  BundleStore(Session session, SearchIndexer search) {
    this.session = session;
    this.search = search;
  }

  /**
   * Stores everything that a bundle holds.
   *
   * @param texts finds the words of an article; null where they are not at hand
   */
  public void store(Bundle bundle, Function<TextEntry, String> texts) {
    SourceStore sources = new SourceStore(session);
    sources.actors(bundle.all(BundleFile::actors));
    session.flush();
    sources.articles(bundle, texts);
    session.flush();
    FactStore facts = new FactStore(session);
    facts.offices(bundle.all(BundleFile::offices));
    facts.meetings(bundle.all(BundleFile::meetings));
    facts.statements(bundle.all(BundleFile::statements));
    facts.relationships(bundle.all(BundleFile::relationships));
    facts.tradeFigures(bundle.all(BundleFile::tradeFigures));
    session.flush();
    new CitationStore(session).store(bundle);
    new ContradictionStore(session).store(bundle.all(BundleFile::contradictions));
    session.flush();
    session.clear();
    search.update(keys(bundle));
  }

  private static Set<UUID> keys(Bundle bundle) {
    Set<UUID> keys = new HashSet<>();
    bundle.all(BundleFile::actors).forEach(actor -> keys.add(ActorEntity.keyOf(actor.slug())));
    bundle.all(BundleFile::articles).forEach(article -> keys.add(Article.keyOf(article.slug())));
    bundle.facts().forEach(fact -> keys.add(NodeId.parse(fact.reference()).key()));
    return keys;
  }
}
