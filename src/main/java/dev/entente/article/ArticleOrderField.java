package dev.entente.article;

import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Order;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.SortField;
import dev.entente.graphql.connection.SortKey;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What articles can be ordered by. */
@Description("What articles can be ordered by.")
public enum ArticleOrderField implements SortField<Article> {
  @Description("When it was published: the first day that this may have been.")
  PUBLISHED_ON(
      SortKey.of("n.publishedOn.start", KeyType.DATE, article -> article.publishedOn.start())),
  @Description("The title.")
  TITLE(SortKey.of("n.title", KeyType.TEXT, article -> article.title)),
  @Description("The language, as a BCP 47 tag.")
  LANGUAGE(SortKey.of("n.language", KeyType.TEXT, article -> article.language)),
  @Description("The slug.")
  SLUG(SortKey.of("n.slug", KeyType.TEXT, article -> article.slug));

  private final SortKey<Article> key;

  ArticleOrderField(SortKey<Article> key) {
    this.key = key;
  }

  @Override
  public SortKey<Article> key() {
    return key;
  }

  public static Ordering<Article> ordering(List<? extends Order<ArticleOrderField>> orderBy) {
    return Ordering.of(orderBy, PUBLISHED_ON, OrderDirection.DESC, SLUG.key);
  }
}
