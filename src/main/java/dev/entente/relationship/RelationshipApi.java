package dev.entente.relationship;

import dev.entente.actor.Actor;
import dev.entente.actor.ActorEntity;
import dev.entente.article.Article;
import dev.entente.evidence.Citation;
import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.Links;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Relationships, and what belongs to a relationship alone. */
@GraphQLApi
public class RelationshipApi {

  private static final String AS_OF =
      "Only relationships that may have held on this day, as far as their dates are known.";

  /** Relationships that an actor is the subject or the object of. */
  public static final Links OF_ACTOR =
      Links.of(
          "select a.key as parent, r.key as node from ActorEntity a"
              + " join Relationship r on r.subject = a or r.object = a where holds(:parents, a.key)");

  @Inject Connections connections;
  @Inject Children children;

  @Query
  @Description(
      "All relationships, denied and contested ones included; the latest since first unless ordered"
          + " otherwise.")
  public @NonNull RelationshipConnection relationships(
      @Description(AS_OF) LocalDate asOf,
      @Description(Page.WHERE) RelationshipFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull RelationshipOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.page(
        selection(Links.NONE, asOf, where, orderBy, Page.of(first, after, last, before)),
        RelationshipConnection::new);
  }

  @Description("Relationships that the actor is the subject or the object of.")
  @Name("relationships")
  public @NonNull List<@NonNull RelationshipConnection> ofActors(
      @Source List<Actor> actors,
      @Description(AS_OF) LocalDate asOf,
      @Description(Page.WHERE) RelationshipFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull RelationshipOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        actors,
        Actor::key,
        selection(OF_ACTOR, asOf, where, orderBy, Page.of(first, after, last, before)),
        RelationshipConnection::new);
  }

  @Description("Relationships that the article reports.")
  @Name("relationships")
  public @NonNull List<@NonNull RelationshipConnection> ofArticles(
      @Source List<Article> articles,
      @Description(AS_OF) LocalDate asOf,
      @Description(Page.WHERE) RelationshipFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull RelationshipOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.children(
        articles,
        Article::key,
        selection(
            Citation.FACTS_OF_ARTICLE, asOf, where, orderBy, Page.of(first, after, last, before)),
        RelationshipConnection::new);
  }

  @Description("Who is or does.")
  public @NonNull List<@NonNull Actor> subject(@Source List<Relationship> relationships) {
    return children.references(
        relationships, relationship -> relationship.subject, ActorEntity.class);
  }

  @Description("To whom.")
  public @NonNull List<@NonNull Actor> object(@Source List<Relationship> relationships) {
    return children.references(
        relationships, relationship -> relationship.object, ActorEntity.class);
  }

  private static Condition held(LocalDate asOf) {
    return asOf == null
        ? Condition.NONE
        : Condition.of(
            "(n.since is null or n.since.start <= :asOf)"
                + " and (n.until is null or n.until.end >= :asOf)",
            "asOf",
            asOf);
  }

  private static Selection<Relationship> selection(
      Links links,
      LocalDate asOf,
      RelationshipFilter where,
      List<RelationshipOrder> orderBy,
      Page page) {
    return new Selection<>(
        Relationship.class,
        links,
        held(asOf).and(Filter.condition(where)),
        RelationshipOrderField.ordering(orderBy),
        page);
  }
}
