package dev.entente.article;

import dev.entente.actor.ActorListFilter;
import dev.entente.actor.OrganizationFilter;
import dev.entente.graphql.filter.DateFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.IdFilter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.StringListFilter;
import dev.entente.graphql.filter.Terms;
import dev.entente.meeting.MeetingListFilter;
import dev.entente.relationship.RelationshipListFilter;
import dev.entente.statement.StatementListFilter;
import dev.entente.trade.TradeFigureListFilter;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which articles to show. */
@Input("ArticleFilter")
@Description("Which articles to show. All given must hold; what is null asks nothing.")
public class ArticleFilter implements Filter {

  private static final Relation AUTHORS =
      new Relation("Article x join lateral unnest(x.authors) {it}", "x.key = {row}.key");
  private static final Relation ACTORS = Relation.along("{row}.mentions {it}");

  @Description("Which articles, by their ids.")
  public IdFilter id;

  @Description("The slug.")
  public StringFilter slug;

  @Description("The title.")
  public StringFilter title;

  @Description("Where it was published.")
  public StringFilter url;

  @Description("Who published it.")
  public OrganizationFilter publisher;

  @Description("Who wrote it.")
  public StringListFilter authors;

  @Description("When it was published.")
  public DateFilter publishedOn;

  @Description("The language, as a BCP 47 tag.")
  public StringFilter language;

  @Description("The language it was translated from, as a BCP 47 tag.")
  public StringFilter translatedFrom;

  @Description("What it says, in our words.")
  public StringFilter summary;

  @Description("Actors that it names.")
  public ActorListFilter actors;

  @Description("Meetings that it reports.")
  public MeetingListFilter meetings;

  @Description("Statements that it reports.")
  public StatementListFilter statements;

  @Description("Relationships that it reports.")
  public RelationshipListFilter relationships;

  @Description("Trade figures that it reports.")
  public TradeFigureListFilter tradeFigures;

  @Description(Filter.AND)
  public List<@NonNull ArticleFilter> and;

  @Description(Filter.OR)
  public List<@NonNull ArticleFilter> or;

  @Description(Filter.NOT)
  public ArticleFilter not;

  @Override
  public void add(Terms terms) {
    terms.value("key", id);
    terms.slug(slug);
    terms.value("title", title);
    terms.value("url", url);
    terms.one("publisher", publisher);
    terms.texts(authors, AUTHORS, "cast({it} as string)");
    terms.value("publishedOn", publishedOn);
    terms.value("language", language);
    terms.value("translatedFrom", translatedFrom);
    terms.value("summary", summary);
    terms.many(actors, ACTORS);
    terms.many(meetings, MeetingListFilter.OF_ARTICLE);
    terms.many(statements, StatementListFilter.OF_ARTICLE);
    terms.many(relationships, RelationshipListFilter.OF_ARTICLE);
    terms.many(tradeFigures, TradeFigureListFilter.OF_ARTICLE);
    terms.combined(and, or, not);
  }
}
