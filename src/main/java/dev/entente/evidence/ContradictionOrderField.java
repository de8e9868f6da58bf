package dev.entente.evidence;

import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Order;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.SortField;
import dev.entente.graphql.connection.SortKey;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What contradictions can be ordered by. */
@Description("What contradictions can be ordered by.")
public enum ContradictionOrderField implements SortField<Contradiction> {
  @Description("What they are about.")
  TOPIC(SortKey.of("n.topic", KeyType.TEXT, contradiction -> contradiction.topic)),
  @Description("The name of the kind.")
  KIND(
      SortKey.of(
          "cast(n.kind as string)", KeyType.TEXT, contradiction -> contradiction.kind.name()));

  private static final SortKey<Contradiction> SLUG =
      SortKey.of("n.slug", KeyType.TEXT, contradiction -> contradiction.slug);

  private final SortKey<Contradiction> key;

  ContradictionOrderField(SortKey<Contradiction> key) {
    this.key = key;
  }

  @Override
  public SortKey<Contradiction> key() {
    return key;
  }

  public static Ordering<Contradiction> ordering(
      List<? extends Order<ContradictionOrderField>> orderBy) {
    return Ordering.of(orderBy, TOPIC, OrderDirection.ASC, SLUG);
  }
}
