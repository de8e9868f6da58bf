package dev.entente.article;

import dev.entente.actor.ActorFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which articles to show */
@Input("ArticleFilter")
@Description("Which articles to show. All given must hold; what is null asks nothing.")
public class ArticleFilter implements Filter {

  @Description("The slug.")
  public StringFilter slug;

  @Description("The title.")
  public StringFilter title;

  @Description("When it was published.")
  public DateFilter publishedOn;

  @Description("The language, as a BCP 47 tag.")
  public StringFilter language;

  @Description("The language it was translated from, as a BCP 47 tag.")
  public StringFilter translatedFrom;

  @Description("Who published it.")
  public ActorFilter publisher;

  @Description(Filter.AND)
  public List<@NonNull ArticleFilter> and;

  @Description(Filter.OR)
  public List<@NonNull ArticleFilter> or;

  @Description(Filter.NOT)
  public ArticleFilter not;

  @Override
  public void add(Terms terms) {
    terms.text("slug", slug);
    terms.text("title", title);
    terms.date("publishedOn", publishedOn);
    terms.text("language", language);
    terms.text("translatedFrom", translatedFrom);
    terms.one("publisher", publisher);
    terms.combined(and, or, not);
  }
}
