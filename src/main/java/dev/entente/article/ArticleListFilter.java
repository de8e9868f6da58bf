package dev.entente.article;

import dev.entente.graphql.filter.ListFilter;
import dev.entente.graphql.filter.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What several articles must be like. */
@Input("ArticleListFilter")
@Description("What several articles must be like. All given must hold; what is null asks nothing.")
public class ArticleListFilter extends ListFilter<ArticleFilter> {

  /** Those that name an actor. */
  public static final Relation OF_ACTOR =
      new Relation("Article {it} join {it}.mentions m", "m.key = {row}.key");

  /** Those that assert a fact. */
  public static final Relation OF_FACT =
      new Relation("Citation c join c.article {it}", "c.fact.key = {row}.key");
}
