package dev.entente.evidence;

import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds contradictions. */
@ApplicationScoped
public class ContradictionRepository
    implements PanacheRepositoryBase<Contradiction, UUID>, NodeSource {

  @Override
  public String type() {
    return Contradiction.NODE_TYPE;
  }

  @Override
  public List<Contradiction> byKey(Collection<UUID> keys) {
    return list("holds(?1, key)", (Object) Keys.array(keys));
  }
}
