package dev.entente.statement;

import dev.entente.actor.Actor;
import dev.entente.article.Article;
import dev.entente.evidence.Citation;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.LinkIndex;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import dev.entente.meeting.Meeting;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Statements, and what belongs to a statement alone. */
@GraphQLApi
public class StatementApi {

  /** Statements that an actor says or is told. */
  public static final Links SAID_OR_TOLD =
      Links.of(
          "select distinct a.actor.key as parent, s.key as node from Statement s join s.actors a"
              + " where holds(:parents, a.actor.key) and a.role <> MENTIONED");

  private static final Links OF_ACTOR =
      Links.of(
          "select a.actor.key as parent, s.key as node from Statement s join s.actors a"
              + " where holds(:parents, a.actor.key) and a.role = :role",
          LinkIndex.of(
              "join n.actors l",
              "l.actor.key",
              "l.role = :role",
              Map.of(StatementOrderField.SAID_ON.key(), "l.saidOn")));
  private static final Links MADE_AT =
      Links.of(
          "select s.meeting.key as parent, s.key as node from Statement s"
              + " where holds(:parents, s.meeting.key)",
          LinkIndex.of(
              "",
              "n.meeting.key",
              "",
              Map.of(
                  StatementOrderField.SAID_ON.key(),
                  StatementOrderField.SAID_ON.key().expression())));

  @Inject Connections connections;
  @Inject Children children;

  @Query
  @Description("All statements, quoted or retold; the latest first unless ordered otherwise.")
  public @NonNull StatementConnection statements(
      @Description(Page.WHERE) StatementFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull StatementOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.page(
        selection(Links.NONE, where, orderBy, Page.of(first, after, last, before)),
        StatementConnection::new);
  }

  @Description(
      "Statements of the actor, or to the actor, or about the actor; the latest first unless ordered"
          + " otherwise.")
  @Name("statements")
  public @NonNull List<@NonNull StatementConnection> ofActors(
      @Source List<Actor> actors,
      @DefaultValue("SPEAKER") @Description("What the actor has to do with the statements.")
          StatementRole role,
      @Description(Page.WHERE) StatementFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull StatementOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        actors,
        Actor::key,
        selection(
            OF_ACTOR.with("role", role == null ? StatementRole.SPEAKER : role),
            where,
            orderBy,
            Page.of(first, after, last, before)),
        StatementConnection::new);
  }

  @Description("Statements made at the meeting.")
  @Name("statements")
  public @NonNull List<@NonNull StatementConnection> ofMeetings(
      @Source List<Meeting> meetings,
      @Description(Page.WHERE) StatementFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull StatementOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        meetings,
        Meeting::key,
        selection(MADE_AT, where, orderBy, Page.of(first, after, last, before)),
        StatementConnection::new);
  }

  @Description("Statements that the article reports.")
  @Name("statements")
  public @NonNull List<@NonNull StatementConnection> ofArticles(
      @Source List<Article> articles,
      @Description(Page.WHERE) StatementFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull StatementOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        articles,
        Article::key,
        selection(Citation.FACTS_OF_ARTICLE, where, orderBy, Page.of(first, after, last, before)),
        StatementConnection::new);
  }

  @Description("Whose words they are; empty where the article does not say.")
  public @NonNull List<@NonNull List<@NonNull Actor>> speakers(@Source List<Statement> statements) {
    return actors(statements, StatementRole.SPEAKER);
  }

  @Description("Who is told.")
  public @NonNull List<@NonNull List<@NonNull Actor>> addressees(
      @Source List<Statement> statements) {
    return actors(statements, StatementRole.ADDRESSEE);
  }

  @Description("Who is spoken of.")
  public @NonNull List<@NonNull List<@NonNull Actor>> mentioned(
      @Source List<Statement> statements) {
    return actors(statements, StatementRole.MENTIONED);
  }

  @Description("The quoted passages, from all citations, each once.")
  public @NonNull List<@NonNull List<@NonNull String>> quotes(@Source List<Statement> statements) {
    List<List<String>> passages =
        children.lists(
            statements,
            Statement::key,
            "select c.fact.key, q.text from Citation c join c.quotes q"
                + " where holds(:keys, c.fact.key) order by c.fact.key, c.position, index(q)");
    return passages.stream().map(quotes -> quotes.stream().distinct().toList()).toList();
  }

  @Description("The meeting where it was said; null where it was said elsewhere.")
  public List<Meeting> meeting(@Source List<Statement> statements) {
    return children.references(statements, statement -> statement.meeting, Meeting.class);
  }

  @Description(
      "Other renderings of the same utterance: by other articles, in other translations. This one is"
          + " not among them.")
  public @NonNull List<@NonNull List<@NonNull Statement>> variants(
      @Source List<Statement> statements) {
    return children.lists(
        statements,
        Statement::key,
        "select s.key, v from Statement s join Statement v"
            + " on v.utterance = s.utterance and v.key <> s.key"
            + " where holds(:keys, s.key) order by s.key, v.slug");
  }

  private List<List<Actor>> actors(List<Statement> statements, StatementRole role) {
    return children.lists(
        statements,
        Statement::key,
        "select a.place.statement, t from ActorOfStatement a join a.actor t"
            + " where holds(:keys, a.place.statement) and a.place.role = %s".formatted(role)
            + " order by a.place.statement, a.place.position");
  }

  private static Selection<Statement> selection(
      Links links, StatementFilter where, List<StatementOrder> orderBy, Page page) {
    return new Selection<>(
        Statement.class,
        links,
        Filter.condition(where),
        StatementOrderField.ordering(orderBy),
        page);
  }
}
