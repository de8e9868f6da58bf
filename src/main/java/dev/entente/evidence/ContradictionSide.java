package dev.entente.evidence;

import dev.entente.article.Article;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What one article has to say in a contradiction. */
@Embeddable
@Description("What one article has to say in a contradiction.")
public class ContradictionSide {

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public Article article;

  @Ignore
  @ManyToOne(fetch = FetchType.LAZY)
  public FactEntity fact;

  @NonNull
  @Description("What the article says, in our words.")
  @Column(name = "view")
  public String view;
}
