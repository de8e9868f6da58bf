package dev.entente.dataset.store;

import dev.entente.actor.ActorEntity;
import dev.entente.article.Article;
import dev.entente.dataset.bundle.Additions;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.dataset.bundle.TextEntry;
import dev.entente.evidence.Hiding;
import dev.entente.graphql.node.NodeId;
import dev.entente.search.SearchIndexer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Stores a bundle that was checked, within the transaction of the caller. What is stored already
 * under the same slugs is replaced entry by entry, but for what editors decided; nothing is
 * removed.
 */
@ApplicationScoped
public class BundleStore {

  private final Session session;
  private final Hiding hiding;
  private final SearchIndexer search;

  @Inject
  BundleStore(Session session, Hiding hiding, SearchIndexer search) {
    this.session = session;
    this.hiding = hiding;
    this.search = search;
  }

  /**
   * Stores everything that a bundle holds, but for what editors decided otherwise.
   *
   * @param texts finds the words of an article; null where they are not at hand
   * @return what was passed over, as {@code Type:slug}
   */
  public List<String> store(Bundle whole, Function<TextEntry, String> texts) {
    return store(whole, Additions.NONE, fact -> false, texts);
  }

  /**
   * Stores everything that a bundle holds, and what it adds to facts that are stored.
   *
   * @param waits whether a fact of the bundle waits for an editor
   * @param texts finds the words of an article; null where they are not at hand
   * @return what was passed over, as {@code Type:slug}
   */
  public List<String> store(
      Bundle whole,
      Additions additions,
      Predicate<FactEntry> waits,
      Function<TextEntry, String> texts) {
    MergedActors merged = new MergedActors(session);
    Bundle renamed = merged.renamed(whole);
    Decided decided = new Decided(session, renamed);
    Bundle bundle = renamed.without(decided.facts(), decided.articles());
    SourceStore sources = new SourceStore(session);
    sources.actors(bundle.all(BundleFile::actors));
    session.flush();
    sources.articles(bundle, texts);
    sources.markAdded();
    FactStore facts = new FactStore(session, waits);
    facts.offices(bundle.all(BundleFile::offices));
    facts.meetings(bundle.all(BundleFile::meetings));
    facts.statements(bundle.all(BundleFile::statements));
    facts.relationships(bundle.all(BundleFile::relationships));
    facts.tradeFigures(bundle.all(BundleFile::tradeFigures));
    session.flush();
    new CitationStore(session).store(bundle);
    new AdditionStore(session).store(additions, merged::now);
    new ContradictionStore(session).store(bundle.all(BundleFile::contradictions));
    Set<UUID> touched = keys(bundle.facts().stream().map(FactEntry::reference));
    touched.addAll(keys(additions.facts().stream()));
    hiding.settle(
        touched,
        bundle.all(BundleFile::contradictions).stream().map(ContradictionStore::key).toList());
    touched.addAll(sources(bundle));
    search.update(touched);
    return decided.references();
  }

  private static Set<UUID> keys(Stream<String> references) {
    return references
        .map(reference -> NodeId.parse(reference).key())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<UUID> sources(Bundle bundle) {
    Set<UUID> keys = new HashSet<>();
    bundle.all(BundleFile::actors).forEach(actor -> keys.add(ActorEntity.keyOf(actor.slug())));
    bundle.all(BundleFile::articles).forEach(article -> keys.add(Article.keyOf(article.slug())));
    return keys;
  }
}
