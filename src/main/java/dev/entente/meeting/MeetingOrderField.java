package dev.entente.meeting;

import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Order;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.SortField;
import dev.entente.graphql.connection.SortKey;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What meetings can be ordered by. */
@Description("What meetings can be ordered by.")
public enum MeetingOrderField implements SortField<Meeting> {
  @Description("When it was or is to be: the first day that this may be.")
  DATE(SortKey.of("n.date.start", KeyType.DATE, row -> row.date.start())),
  @Description("The title.")
  TITLE(SortKey.of("n.title", KeyType.TEXT, row -> row.title)),
  @Description("The place; meetings without a place come last.")
  PLACE(SortKey.nullable("n.place", KeyType.TEXT, row -> row.place)),
  @Description("The name of the kind.")
  KIND(SortKey.of("cast(n.kind as string)", KeyType.TEXT, row -> row.kind.name())),
  @Description("The name of the status.")
  STATUS(SortKey.of("cast(n.status as string)", KeyType.TEXT, row -> row.status.name())),
  @Description("How sure it is that an article says so.")
  CONFIDENCE(SortKey.of("n.confidence", KeyType.FLOAT, row -> row.confidence));

  public static final SortKey<Meeting> SLUG = SortKey.of("n.slug", KeyType.TEXT, row -> row.slug);

  private final SortKey<Meeting> key;

  MeetingOrderField(SortKey<Meeting> key) {
    this.key = key;
  }

  @Override
  public SortKey<Meeting> key() {
    return key;
  }

  public static Ordering<Meeting> ordering(List<? extends Order<MeetingOrderField>> orderBy) {
    return Ordering.of(orderBy, DATE, OrderDirection.DESC, SLUG);
  }
}
