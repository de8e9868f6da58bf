package dev.entente.trade;

import dev.entente.graphql.connection.Condition;
import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds trade figures. */
@ApplicationScoped
public class TradeFigureRepository implements PanacheRepositoryBase<TradeFigure, UUID>, NodeSource {

  @Override
  public String type() {
    return TradeFigure.NODE_TYPE;
  }

  @Override
  public List<TradeFigure> byKey(Collection<UUID> keys) {
    return list("holds(?1, key)", (Object) Keys.array(keys));
  }

  /** The first figures that a condition holds for, in order of their periods. */
  List<TradeFigure> byPeriod(Condition condition, int size) {
    return find(
            "from TradeFigure n where %s order by n.period.start, n.period.end, n.slug"
                .formatted(condition.hql()),
            condition.parameters())
        .page(0, size)
        .list();
  }
}
