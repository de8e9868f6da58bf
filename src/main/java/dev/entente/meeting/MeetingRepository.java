package dev.entente.meeting;

import dev.entente.graphql.loading.Keys;
import dev.entente.graphql.node.NodeSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds meetings. */
@ApplicationScoped
public class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID>, NodeSource {

  @Override
  public String type() {
    return Meeting.NODE_TYPE;
  }

  @Override
  public List<Meeting> byKey(Collection<UUID> keys) {
    return list("holds(?1, key)", (Object) Keys.array(keys));
  }
}
