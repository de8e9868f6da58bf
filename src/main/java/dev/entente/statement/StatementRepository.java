package dev.entente.statement;

import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds statements. */
@ApplicationScoped
public class StatementRepository implements PanacheRepositoryBase<Statement, UUID>, NodeSource {

  @Override
  public String type() {
    return Statement.NODE_TYPE;
  }

  @Override
  public List<Statement> byKey(Collection<UUID> keys) {
    return list("holds(?1, key)", (Object) Keys.array(keys));
  }
}
