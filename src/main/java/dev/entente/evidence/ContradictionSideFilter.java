package dev.entente.evidence;

import dev.entente.article.ArticleFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which sides of a contradiction to show. */
@Input("ContradictionSideFilter")
@Description(
    "Which sides of a contradiction to show. All given must hold; what is null asks nothing.")
public class ContradictionSideFilter implements Filter {

  @Description("The article that says so.")
  public ArticleFilter article;

  @Description("What the article says, in our words.")
  public StringFilter view;

  @Description(Filter.AND)
  public List<@NonNull ContradictionSideFilter> and;

  @Description(Filter.OR)
  public List<@NonNull ContradictionSideFilter> or;

  @Description(Filter.NOT)
  public ContradictionSideFilter not;

  @Override
  public void add(Terms terms) {
    terms.one("article", article);
    terms.value("view", view);
    terms.combined(and, or, not);
  }
}
