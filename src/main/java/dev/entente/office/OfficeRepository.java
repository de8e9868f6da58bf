package dev.entente.office;

import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds offices. */
@ApplicationScoped
public class OfficeRepository implements PanacheRepositoryBase<Office, UUID>, NodeSource {

  @Override
  public String type() {
    return Office.NODE_TYPE;
  }

  @Override
  public List<Office> byKey(Collection<UUID> keys) {
    return list("holds(?1, key)", (Object) Keys.array(keys));
  }
}
