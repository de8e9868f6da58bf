package dev.entente.ingest.apply;

import dev.entente.article.Article;
import dev.entente.change.Outcome;
import dev.entente.change.Payload;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of `ingestArticle`. */
@Description("What came of `ingestArticle`.")
public class IngestArticlePayload extends Payload {

  private final Article article;
  private final FactCounts facts;
  private final boolean duplicate;

  IngestArticlePayload(Outcome outcome, Article article, FactCounts facts, boolean duplicate) {
    super(outcome);
    this.article = article;
    this.facts = facts;
    this.duplicate = duplicate;
  }

  @Description("The article as it is stored; null where something is wrong with the input.")
  public Article getArticle() {
    return article;
  }

  @NonNull
  @Description("How many facts were read, by what became of them.")
  public FactCounts getFacts() {
    return facts;
  }

  @Description("Whether an article with these words was stored before, so that nothing was done.")
  public boolean isDuplicate() {
    return duplicate;
  }
}
