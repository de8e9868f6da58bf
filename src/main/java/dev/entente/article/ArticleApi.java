package dev.entente.article;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorConnection;
import dev.entente.actor.ActorEntity;
import dev.entente.actor.ActorFilter;
import dev.entente.actor.ActorOrder;
import dev.entente.actor.ActorOrderField;
import dev.entente.actor.Organization;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Articles, who they name, and who is named in them. */
@GraphQLApi
public class ArticleApi {

  /** Articles that name an actor. */
  public static final Links OF_ACTOR =
      Links.of(
          "select m.key as parent, a.key as node from Article a join a.mentions m"
              + " where holds(:parents, m.key)");

  private static final Links ACTORS =
      Links.of(
          "select a.key as parent, m.key as node from Article a join a.mentions m"
              + " where holds(:parents, a.key)");

  @Inject ArticleRepository repository;
  @Inject Connections connections;
  @Inject Children children;

  @Query
  @Description("All articles, the latest first unless ordered otherwise.")
  public @NonNull ArticleConnection articles(
      @Description(Page.WHERE) ArticleFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull ArticleOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.page(
        selection(Links.NONE, where, orderBy, Page.of(first, after, last, before)),
        ArticleConnection::new);
  }

  @Description("The articles that name the actor, the latest first unless ordered otherwise.")
  public @NonNull List<@NonNull ArticleConnection> articles(
      @Source List<Actor> actors,
      @Description(Page.WHERE) ArticleFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull ArticleOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        actors,
        Actor::key,
        selection(OF_ACTOR, where, orderBy, Page.of(first, after, last, before)),
        ArticleConnection::new);
  }

  @Description("The actors that the article names, by name unless ordered otherwise.")
  public @NonNull List<@NonNull ActorConnection> actors(
      @Source List<Article> articles,
      @Description(Page.WHERE) ActorFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull ActorOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        articles,
        Article::key,
        new Selection<>(
            ActorEntity.class,
            ACTORS,
            Filter.condition(where),
            ActorOrderField.ordering(orderBy),
            Page.of(first, after, last, before)),
        ActorConnection::new);
  }

  @Description("Who published it; null where that is not known.")
  public List<Organization> publisher(@Source List<Article> articles) {
    return children.values(
        articles,
        Article::key,
        "select a.key, p from Article a join a.publisher p where holds(:keys, a.key)");
  }

  @Description("The words of the article; null unless this installation keeps them.")
  public List<String> text(@Source List<Article> articles) {
    Map<UUID, String> texts = repository.texts(articles.stream().map(Article::key).toList());
    return articles.stream().map(article -> texts.get(article.key())).toList();
  }

  private static Selection<Article> selection(
      Links links, ArticleFilter where, List<ArticleOrder> orderBy, Page page) {
    return new Selection<>(
        Article.class, links, Filter.condition(where), ArticleOrderField.ordering(orderBy), page);
  }
}
