package dev.entente.trade;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorEntity;
import dev.entente.actor.Country;
import dev.entente.article.Article;
import dev.entente.evidence.Citation;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import dev.entente.graphql.loading.Groups;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Trade figures, and what belongs to a trade figure alone. */
@GraphQLApi
public class TradeFigureApi {

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
    Page page = Page.of(first, after, last, before);
    return Groups.read(
        actors,
        TradeLinks::ofActorsLike,
        (links, alike) ->
            connections.children(
                alike,
                Actor::key,
                selection(links, where, orderBy, page),
                TradeFigureConnection::new));
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
