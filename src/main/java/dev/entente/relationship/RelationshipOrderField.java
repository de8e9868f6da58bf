package dev.entente.relationship;

import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Order;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.SortField;
import dev.entente.graphql.connection.SortKey;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What relationships can be ordered by. */
@Description("What relationships can be ordered by.")
public enum RelationshipOrderField implements SortField<Relationship> {
  @Description("Since when: the first day that this may be.")
  SINCE(
      SortKey.nullable(
          "n.since.start", KeyType.DATE, row -> row.since == null ? null : row.since.start())),
  @Description("Until when: the first day that this may be.")
  UNTIL(
      SortKey.nullable(
          "n.until.start", KeyType.DATE, row -> row.until == null ? null : row.until.start())),
  @Description("The name of the predicate.")
  PREDICATE(SortKey.of("cast(n.predicate as string)", KeyType.TEXT, row -> row.predicate.name())),
  @Description("The name of the status.")
  STATUS(SortKey.of("cast(n.status as string)", KeyType.TEXT, row -> row.status.name())),
  @Description("How sure it is that an article says so.")
  CONFIDENCE(SortKey.of("n.confidence", KeyType.FLOAT, row -> row.confidence));

  public static final SortKey<Relationship> SLUG =
      SortKey.of("n.slug", KeyType.TEXT, row -> row.slug);

  private final SortKey<Relationship> key;

  RelationshipOrderField(SortKey<Relationship> key) {
    this.key = key;
  }

  @Override
  public SortKey<Relationship> key() {
    return key;
  }

  public static Ordering<Relationship> ordering(
      List<? extends Order<RelationshipOrderField>> orderBy) {
    return Ordering.of(orderBy, SINCE, OrderDirection.DESC, SLUG);
  }
}
