package dev.entente.evidence;

import dev.entente.actor.ActorListFilter;
import dev.entente.article.ArticleFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.FloatFilter;
import dev.entente.graphql.filter.IntFilter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.StringListFilter;
import dev.entente.graphql.filter.Terms;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which citations to show. */
@Input("CitationFilter")
@Description("Which citations to show. All given must hold; what is null asks nothing.")
public class CitationFilter implements Filter {

  private static final Relation QUOTES = Relation.along("{row}.quotes {it}");
  private static final Relation VIA = Relation.along("{row}.via {it}");

  @Description("The article that asserts the fact.")
  public ArticleFilter article;

  @Description("Where the words start in the text, in UTF-16 units from 0.")
  public IntFilter start;

  @Description("Where the words end.")
  public IntFilter end;

  @Description("The passages in quotation marks.")
  public StringListFilter quotes;

  @Description("Through whom it was reported.")
  public ActorListFilter via;

  @Description("Who found the fact in the text: `curated` for a person, else the id of a rule.")
  public StringFilter extractor;

  @Description("How sure it is that these words say so, from 0 to 1.")
  public FloatFilter confidence;

  @Description(Filter.AND)
  public List<@NonNull CitationFilter> and;

  @Description(Filter.OR)
  public List<@NonNull CitationFilter> or;

  @Description(Filter.NOT)
  public CitationFilter not;

  @Override
  public void add(Terms terms) {
    terms.one("article", article);
    terms.value("start", start);
    terms.value("end", end);
    terms.texts(quotes, QUOTES, "{it}.text");
    terms.many(via, VIA);
    terms.value("extractor", extractor);
    terms.value("confidence", confidence);
    terms.combined(and, or, not);
  }
}
