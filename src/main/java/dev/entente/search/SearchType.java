package dev.entente.search;

import dev.entente.actor.ActorEntity;
import dev.entente.article.Article;
import dev.entente.meeting.Meeting;
import dev.entente.statement.Statement;
import dev.entente.trade.TradeFigure;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** What can be searched for. */
@Description("What can be searched for.")
public enum SearchType {
  @Description("People, by name and aliases.")
  PERSON(ActorEntity.NODE_TYPE),
  @Description("Countries, by name and aliases.")
  COUNTRY(ActorEntity.NODE_TYPE),
  @Description("Organizations, by name and aliases.")
  ORGANIZATION(ActorEntity.NODE_TYPE),
  @Description("Articles, by title, summary, and text where this installation keeps it.")
  ARTICLE(Article.NODE_TYPE),
  @Description("Meetings, by title and place.")
  MEETING(Meeting.NODE_TYPE),
  @Description("Statements, by their text and their quotes.")
  STATEMENT(Statement.NODE_TYPE),
  @Description("Trade figures, by what is traded, the quote, and who trades or claims the figure.")
  TRADE_FIGURE(TradeFigure.NODE_TYPE);

  /** Those that are known by names. */
  static final Set<SearchType> ACTORS = EnumSet.of(PERSON, COUNTRY, ORGANIZATION);

  private final String nodeType;

  SearchType(String nodeType) {
    this.nodeType = nodeType;
  }

  /** The type of the ids of its nodes. */
  String nodeType() {
    return nodeType;
  }

  /** Stands among the words of a document for its type. */
  String marker() {
    return "/" + name();
  }
}
