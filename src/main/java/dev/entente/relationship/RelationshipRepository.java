package dev.entente.relationship;

import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds relationships. */
@ApplicationScoped
public class RelationshipRepository
    implements PanacheRepositoryBase<Relationship, UUID>, NodeSource {

  @Override
  public String type() {
    return Relationship.NODE_TYPE;
  }

  @Override
  public List<Relationship> byKey(Collection<UUID> keys) {
    return list("holds(?1, key)", (Object) Keys.array(keys));
  }
}
