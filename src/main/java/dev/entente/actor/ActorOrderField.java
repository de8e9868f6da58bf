package dev.entente.actor;

import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Order;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.SortField;
import dev.entente.graphql.connection.SortKey;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What actors can be ordered by. */
@Description("What actors can be ordered by.")
public enum ActorOrderField implements SortField<Actor> {
  @Description("The name.")
  NAME(SortKey.of("n.name", KeyType.TEXT, Actor::getName)),
  @Description("The slug.")
  SLUG(SortKey.of("n.slug", KeyType.TEXT, Actor::getSlug)),
  @Description("The name of the type: countries, then organizations, then people.")
  TYPE(
      SortKey.of(
          "cast(n.actorType as string)",
          KeyType.TEXT,
          actor -> ((ActorEntity) actor).actorType.name()));

  private final SortKey<Actor> key;

  ActorOrderField(SortKey<Actor> key) {
    this.key = key;
  }

  @Override
  public SortKey<Actor> key() {
    return key;
  }

  public static Ordering<Actor> ordering(List<? extends Order<ActorOrderField>> orderBy) {
    return Ordering.of(orderBy, NAME, OrderDirection.ASC, SLUG.key);
  }
}
