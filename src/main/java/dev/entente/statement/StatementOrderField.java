package dev.entente.statement;

import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Order;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.SortField;
import dev.entente.graphql.connection.SortKey;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What statements can be ordered by. */
@Description("What statements can be ordered by.")
public enum StatementOrderField implements SortField<Statement> {
  @Description("When it was said: the first day that this may have been.")
  SAID_ON(
      SortKey.nullable(
          "n.saidOn.start", KeyType.DATE, row -> row.saidOn == null ? null : row.saidOn.start())),
  @Description("The name of the kind.")
  KIND(SortKey.of("cast(n.kind as string)", KeyType.TEXT, row -> row.kind.name())),
  @Description("How sure it is that an article says so.")
  CONFIDENCE(SortKey.of("n.confidence", KeyType.FLOAT, row -> row.confidence));

  public static final SortKey<Statement> SLUG = SortKey.of("n.slug", KeyType.TEXT, row -> row.slug);

  private final SortKey<Statement> key;

  StatementOrderField(SortKey<Statement> key) {
    this.key = key;
  }

  @Override
  public SortKey<Statement> key() {
    return key;
  }

  public static Ordering<Statement> ordering(List<? extends Order<StatementOrderField>> orderBy) {
    return Ordering.of(orderBy, SAID_ON, OrderDirection.DESC, SLUG);
  }
}
