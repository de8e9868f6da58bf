package dev.entente.actor;

import dev.entente.article.ArticleListFilter;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.IdFilter;
import dev.entente.graphql.filter.Relation;
import dev.entente.graphql.filter.StringFilter;
import dev.entente.graphql.filter.Terms;
import dev.entente.meeting.MeetingListFilter;
import dev.entente.relationship.RelationshipListFilter;
import dev.entente.statement.StatementListFilter;
import dev.entente.trade.TradeFigureListFilter;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;

/** What can be asked of actors of all types. */
@RegisterForReflection // inherited members are not found by the extension
public abstract class ActorConditions implements Filter {

  private static final Relation ALIASES = Relation.along("{row}.aliases {it}");

  @Description("Which actors, by their ids.")
  public IdFilter id;

  @Description("The slug.")
  public StringFilter slug;

  @Description("The name; `aliases` has the others.")
  public StringFilter name;

  @Description("Who it is.")
  public StringFilter description;

  @Description("The item in Wikidata.")
  public StringFilter wikidataId;

  @Description("Other names.")
  public AliasListFilter aliases;

  @Description("Articles that name the actor.")
  public ArticleListFilter articles;

  @Description("Meetings that the actor takes part in.")
  public MeetingListFilter meetings;

  @Description("Statements that the actor makes.")
  public StatementListFilter statements;

  @Description("Relationships that the actor is the subject or the object of.")
  public RelationshipListFilter relationships;

  @Description(
      "Trade figures about the actor: for a person those of the countries they lead or led, for an"
          + " organization also those of its members.")
  public TradeFigureListFilter tradeFigures;

  @Override
  public void add(Terms terms) {
    terms.value("key", id);
    terms.slug(slug);
    terms.value("name", name);
    terms.value("description", description);
    terms.value("wikidataId", wikidataId);
    terms.many(aliases, ALIASES);
    terms.many(articles, ArticleListFilter.OF_ACTOR);
    terms.many(meetings, MeetingListFilter.OF_ACTOR);
    terms.many(statements, StatementListFilter.OF_ACTOR);
    terms.many(relationships, RelationshipListFilter.OF_SUBJECT, RelationshipListFilter.OF_OBJECT);
    terms.many(
        tradeFigures,
        TradeFigureListFilter.OF_ACTOR,
        TradeFigureListFilter.OF_LEADER,
        TradeFigureListFilter.OF_MEMBERS);
  }
}
