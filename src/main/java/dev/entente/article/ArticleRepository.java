package dev.entente.article;

import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds articles and their words. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, UUID>, NodeSource {

  @Override
  public String type() {
    return Article.NODE_TYPE;
  }

  @Override
  public List<Article> byKey(Collection<UUID> keys) {
    return list("holds(?1, key)", (Object) Keys.array(keys));
  }

  /** The words of those articles, among these, that are stored with their words. */
  public Map<UUID, String> texts(Collection<UUID> keys) {
    return getEntityManager()
        .createQuery("from ArticleText t where holds(:keys, t.articleKey)", ArticleText.class)
        .setParameter("keys", Keys.array(keys))
        .getResultStream()
        .collect(Collectors.toMap(text -> text.articleKey, text -> text.text));
  }
}
