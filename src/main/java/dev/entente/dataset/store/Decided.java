package dev.entente.dataset.store;

import dev.entente.article.Article;
import dev.entente.dataset.bundle.ArticleEntry;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What of a bundle editors have decided otherwise: it stays as they decided. */
final class Decided {

  private final Session session;
  private final Set<String> facts = new HashSet<>();
  private final Set<String> articles = new HashSet<>();

  Decided(Session session, Bundle bundle) {
    this.session = session;
    Map<UUID, String> references =
        bundle.facts().stream()
            .map(FactEntry::reference)
            .collect(Collectors.toMap(reference -> NodeId.parse(reference).key(), fact -> fact));
    keys(
            "select key from FactEntity where holds(:keys, key)"
                + " and (corrected or state in (REJECTED, MERGED))",
            references.keySet())
        .forEach(key -> facts.add(references.get(key)));
    Map<UUID, String> slugs =
        bundle.all(BundleFile::articles).stream()
            .map(ArticleEntry::slug)
            .collect(Collectors.toMap(Article::keyOf, slug -> slug));
    keys("select key from Article where holds(:keys, key) and hidden", slugs.keySet())
        .forEach(key -> articles.add(slugs.get(key)));
  }

  /** Facts that were rejected or corrected, as {@code Type:slug}. */
  Set<String> facts() {
    return facts;
  }

  /** The slugs of articles that were retracted. */
  Set<String> articles() {
    return articles;
  }

  /** All of them as {@code Type:slug}, in order. */
  List<String> references() {
    List<String> all = new ArrayList<>(facts);
    articles.forEach(slug -> all.add(Article.NODE_TYPE + ':' + slug));
    all.sort(null);
    return all;
  }

  private List<UUID> keys(String hql, Set<UUID> keys) {
    return keys.isEmpty()
        ? List.of()
        : session
            .createSelectionQuery(hql, UUID.class)
            .setParameter("keys", Keys.array(keys))
            .getResultList();
  }
}
