package dev.entente.ingest.apply;

import dev.entente.article.Article;
import dev.entente.change.Outcome;
import dev.entente.change.Payload;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of `ingestArticle`. */
@Description("What came of `ingestArticle`.")
public class IngestArticlePayload extends Payload {

  private final Article article;
  private final FactCounts facts;
  private final boolean duplicate;
  private final List<String> warnings;

  IngestArticlePayload(
      Outcome outcome,
      Article article,
      FactCounts facts,
      boolean duplicate,
      List<String> warnings) {
    super(outcome);
    this.article = article;
    this.facts = facts;
    this.duplicate = duplicate;
    this.warnings = warnings;
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

  @NonNull
  @Description("What you should know about what was read, for example that no fact was found.")
  public List<@NonNull String> getWarnings() {
    return warnings;
  }
}
