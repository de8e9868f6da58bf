package dev.entente.actor;

import dev.entente.graphql.connection.Connections;
import dev.entente.graphql.connection.Page;
import dev.entente.graphql.connection.Selection;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.loading.Children;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Actors by key, all actors, and what belongs to an actor alone. */
@GraphQLApi
public class ActorApi {

  private static final String BY = "Which actor; a name finds aliases too.";

  @Inject ActorRepository repository;
  @Inject Connections connections;
  @Inject Children children;

  @Query
  @Description("The actor that a key means, or null when there is none.")
  public Actor actor(@NonNull @Description(BY) ActorKey by) {
    return repository.find(by, Actor.class);
  }

  @Query
  @Description("The person that a key means, or null when there is none.")
  public Person person(@NonNull @Description(BY) ActorKey by) {
    return repository.find(by, Person.class);
  }

  @Query
  @Description("The country that a key means, or null when there is none.")
  public Country country(@NonNull @Description(BY) ActorKey by) {
    return repository.find(by, Country.class);
  }

  @Query
  @Description("The organization that a key means, or null when there is none.")
  public Organization organization(@NonNull @Description(BY) ActorKey by) {
    return repository.find(by, Organization.class);
  }

  @Query
  @Description("All actors, by name unless ordered otherwise.")
  public @NonNull ActorConnection actors(
      @Description(Page.WHERE) ActorFilter where,
      @Nullable @Description(Page.ORDER_BY) List<@NonNull ActorOrder> orderBy,
      @Description(Page.FIRST) Integer first,
      @Description(Page.AFTER) String after,
      @Description(Page.LAST) Integer last,
      @Description(Page.BEFORE) String before) {
    return connections.page(
        new Selection<>(
            ActorEntity.class,
            Filter.condition(where),
            ActorOrderField.ordering(orderBy),
            Page.of(first, after, last, before)),
        ActorConnection::new);
  }

  @Description("Other names of the actor, as articles write them.")
  public @NonNull List<@NonNull List<@NonNull Alias>> aliases(@Source List<Actor> actors) {
    return children.lists(
        actors,
        Actor::key,
        "select a.key, l from ActorEntity a join a.aliases l where holds(:keys, a.key)"
            + " order by a.key, index(l)");
  }

  @Description("The country that the organization belongs to; null where it belongs to none.")
  public List<Country> country(@Source List<Organization> organizations) {
    return children.values(
        organizations,
        Organization::key,
        "select o.key, c from Organization o join o.country c where holds(:keys, o.key)");
  }
}
