package dev.entente.trade;

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

/** Trade figures, and what belongs to a trade figure alone. */
@GraphQLApi
public class TradeFigureApi {

  private static final String PARTIES =
      """
      select a.key as parent, a.key as anchor from ActorEntity a where holds(:parents, a.key)
      union all
      select o.person.key as parent, o.institution.key as anchor from Office o
        where o.leader and holds(:parents, o.person.key)
      union all
      select r.object.key as parent, r.subject.key as anchor from Relationship r
        where r.predicate = MEMBER_OF and r.status = ASSERTED and holds(:parents, r.object.key)""";

  /**
   * Figures about the actor itself, about a country that a person leads or led, and about a member
   * of an organization. {@code distinct}, since two members may be parties to one figure.
   */
  public static final Links OF_ACTOR =
      Links.of(
          """
          select distinct s.parent as parent, t.key as node from (%s) s, TradeFigure t
            join t.parties p where p.actor.key = s.anchor"""
              .formatted(PARTIES),
          new LinkIndex(
              PARTIES,
              false,
              "join n.parties l",
              "l.actor.key",
              "",
              Map.of(
                  TradeFigureOrderField.PERIOD.key(),
                  "l.periodStart",
                  TradeFigureOrderField.SLUG,
                  "l.slug")));

  @Inject Connections connections;
  @Inject Children children;

  @Query
  @Description(
      "All trade figures, those without a number included; the latest period first unless ordered"
          + " otherwise.")
  public @NonNull TradeFigureConnection tradeFigures(
      @Description(Page.WHERE) TradeFigureFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull TradeFigureOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.page(
        selection(Links.NONE, where, orderBy, Page.of(first, after, last, before)),
        TradeFigureConnection::new);
  }

  @Description(
      "Trade figures about the actor: for a person those of the countries they lead or"
          + " led, for an organization also those of its members.")
  @Name("tradeFigures")
  public @NonNull List<@NonNull TradeFigureConnection> ofActors(
      @Source List<Actor> actors,
      @Description(Page.WHERE) TradeFigureFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull TradeFigureOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        actors,
        Actor::key,
        selection(OF_ACTOR, where, orderBy, Page.of(first, after, last, before)),
        TradeFigureConnection::new);
  }

  @Description("Trade figures that the article reports.")
  @Name("tradeFigures")
  public @NonNull List<@NonNull TradeFigureConnection> ofArticles(
      @Source List<Article> articles,
      @Description(Page.WHERE) TradeFigureFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull TradeFigureOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        articles,
        Article::key,
        selection(Citation.FACTS_OF_ARTICLE, where, orderBy, Page.of(first, after, last, before)),
        TradeFigureConnection::new);
  }

  @Description("The country whose trade it is.")
  public @NonNull List<@NonNull Country> reporter(@Source List<TradeFigure> figures) {
    return children.references(figures, figure -> figure.reporter, Country.class);
  }

  @Description("With whom it trades; null for the world.")
  public List<Actor> partner(@Source List<TradeFigure> figures) {
    return children.references(figures, figure -> figure.partner, ActorEntity.class);
  }

  @Description("The country that the goods leave; null where it is not one country.")
  public List<Country> exporter(@Source List<TradeFigure> figures) {
    return children.references(figures, figure -> figure.exporter, Country.class);
  }

  @Description("The country that the goods enter; null where it is not one country.")
  public List<Country> importer(@Source List<TradeFigure> figures) {
    return children.references(figures, figure -> figure.importer, Country.class);
  }

  @Description("Who claims the figure; empty where the article itself does.")
  public @NonNull List<@NonNull List<@NonNull Actor>> claimedBy(@Source List<TradeFigure> figures) {
    return children.lists(
        figures,
        TradeFigure::key,
        "select t.key, c from TradeFigure t join t.claimants c where holds(:keys, t.key)"
            + " order by t.key, index(c)");
  }

  private static Selection<TradeFigure> selection(
      Links links, TradeFigureFilter where, List<TradeFigureOrder> orderBy, Page page) {
    return new Selection<>(
        TradeFigure.class,
        links,
        Filter.condition(where),
        TradeFigureOrderField.ordering(orderBy),
        page);
  }
}
