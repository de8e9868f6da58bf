package dev.entente.meeting;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorEntity;
import dev.entente.actor.Country;
import dev.entente.article.Article;
import dev.entente.evidence.Citation;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.LinkIndex;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Meetings, and what belongs to a meeting alone. */
@GraphQLApi
public class MeetingApi {

  /** Meetings that an actor takes part in. */
  public static final Links OF_ACTOR =
      Links.of(
          "select p.actor.key as parent, m.key as node from Meeting m join m.participants p"
              + " where holds(:parents, p.actor.key)",
          LinkIndex.of(
              "join n.participants l",
              "l.actor.key",
              "",
              Map.of(MeetingOrderField.DATE.key(), "l.metOn")));

  @Inject Connections connections;
  @Inject Children children;

  @Query
  @Description(
      "All meetings, visits, calls and summits, held or not; the latest first unless ordered otherwise.")
  public @NonNull MeetingConnection meetings(
      @Description(Page.WHERE) MeetingFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull MeetingOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.page(
        selection(Links.NONE, where, orderBy, Page.of(first, after, last, before)),
        MeetingConnection::new);
  }

  @Description(
      "Meetings that the actor takes part in, held or not; the latest first unless ordered otherwise.")
  @Name("meetings")
  public @NonNull List<@NonNull MeetingConnection> ofActors(
      @Source List<Actor> actors,
      @Description(Page.WHERE) MeetingFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull MeetingOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        actors,
        Actor::key,
        selection(OF_ACTOR, where, orderBy, Page.of(first, after, last, before)),
        MeetingConnection::new);
  }

  @Description("Meetings that the article reports.")
  @Name("meetings")
  public @NonNull List<@NonNull MeetingConnection> ofArticles(
      @Source List<Article> articles,
      @Description(Page.WHERE) MeetingFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull MeetingOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        articles,
        Article::key,
        selection(Citation.FACTS_OF_ARTICLE, where, orderBy, Page.of(first, after, last, before)),
        MeetingConnection::new);
  }

  @Description("Who takes part, in the order of the articles.")
  public @NonNull List<@NonNull List<@NonNull Participation>> participants(
      @Source List<Meeting> meetings) {
    return children.lists(
        meetings,
        Meeting::key,
        "select p.place.meeting, p.participation from ParticipationOfMeeting p"
            + " where holds(:keys, p.place.meeting) order by p.place.meeting, p.place.position");
  }

  @Description("Who takes part.")
  public @NonNull List<@NonNull Actor> actor(@Source List<Participation> participations) {
    return children.references(
        participations, participation -> participation.actor, ActorEntity.class);
  }

  @Description("The country it takes place in; null for calls, and where no article says.")
  public List<Country> country(@Source List<Meeting> meetings) {
    return children.references(meetings, meeting -> meeting.country, Country.class);
  }

  @Description("The visit or summit that it belongs to.")
  public List<Meeting> partOf(@Source List<Meeting> meetings) {
    return children.references(meetings, meeting -> meeting.partOf, Meeting.class);
  }

  @Description("The meetings that belong to this visit or summit, in order of time.")
  public @NonNull List<@NonNull List<@NonNull Meeting>> parts(@Source List<Meeting> meetings) {
    return children.lists(
        meetings,
        Meeting::key,
        "select m.partOf.key, m from Meeting m where holds(:keys, m.partOf.key)"
            + " order by m.date.start, m.slug");
  }

  private static Selection<Meeting> selection(
      Links links, MeetingFilter where, List<MeetingOrder> orderBy, Page page) {
    return new Selection<>(
        Meeting.class, links, Filter.condition(where), MeetingOrderField.ordering(orderBy), page);
  }
}
