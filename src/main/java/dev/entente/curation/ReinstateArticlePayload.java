package dev.entente.curation;

import dev.entente.article.Article;
import dev.entente.change.Outcome;
import dev.entente.change.Payload;
import org.eclipse.microprofile.graphql.Description;

/** What came of `reinstateArticle`. */
@Description("What came of `reinstateArticle`.")
public class ReinstateArticlePayload extends Payload {

  private final Article article;

  ReinstateArticlePayload(Outcome outcome, Article article) {
    super(outcome);
    this.article = article;
  }

  @Description("The article, which is back; null where nothing was changed.")
  public Article getArticle() {
    return article;
  }
}
