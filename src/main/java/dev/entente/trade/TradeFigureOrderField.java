package dev.entente.trade;

import dev.entente.graphql.connection.KeyType;
import dev.entente.graphql.connection.Order;
import dev.entente.graphql.connection.OrderDirection;
import dev.entente.graphql.connection.Ordering;
import dev.entente.graphql.connection.SortField;
import dev.entente.graphql.connection.SortKey;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** What trade figures can be ordered by. */
@Description("What trade figures can be ordered by.")
public enum TradeFigureOrderField implements SortField<TradeFigure> {
  @Description("The period: its first day.")
  PERIOD(SortKey.of("n.period.start", KeyType.DATE, row -> row.period.start())),
  @Description("The value, whatever its unit; figures without a value come last.")
  VALUE(SortKey.nullable("n.amount", KeyType.DECIMAL, row -> row.amount)),
  @Description("The unit of the value.")
  UNIT(SortKey.of("n.unit", KeyType.TEXT, row -> row.unit)),
  @Description("The name of the commodity.")
  COMMODITY(SortKey.of("n.commodity", KeyType.TEXT, row -> row.commodity)),
  @Description("The name of the measure.")
  MEASURE(SortKey.of("cast(n.measure as string)", KeyType.TEXT, row -> row.measure.name())),
  @Description("How sure it is that an article says so.")
  CONFIDENCE(SortKey.of("n.confidence", KeyType.FLOAT, row -> row.confidence));

  public static final SortKey<TradeFigure> SLUG =
      SortKey.of("n.slug", KeyType.TEXT, row -> row.slug);

  private final SortKey<TradeFigure> key;

  TradeFigureOrderField(SortKey<TradeFigure> key) {
    this.key = key;
  }

  @Override
  public SortKey<TradeFigure> key() {
    return key;
  }

  public static Ordering<TradeFigure> ordering(
      List<? extends Order<TradeFigureOrderField>> orderBy) {
    return Ordering.of(orderBy, PERIOD, OrderDirection.DESC, SLUG);
  }
}
