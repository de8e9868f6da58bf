package dev.entente.search;

import dev.entente.article.Article;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Articles are found by title and summary, and by their text where it is stored. */
@ApplicationScoped
class SearchableArticles implements Searchable {

  private final Texts texts;

  @Inject
  SearchableArticles(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String nodeType() {
    return Article.NODE_TYPE;
  }

  @Override
  public String entity() {
    return "Article";
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> keys) {
    return texts
        .rows(
            "select a.key, a.title, a.summary, t.text from Article a"
                + " left join ArticleText t on t.articleKey = a.key where holds(:keys, a.key)",
            keys)
        .stream()
        .map(
            row ->
                new SearchDocument.Builder((UUID) row[0], SearchType.ARTICLE)
                    .add(Prominence.NAME, (String) row[1])
                    .add(Prominence.CONTENT, (String) row[2])
                    .add(Prominence.TEXT, (String) row[3])
                    .build())
        .toList();
  }
}
