package dev.entente.search;

import dev.entente.graphql.loading.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the texts of many nodes with one statement, and without making entities of them. */
@ApplicationScoped
class Texts {

  private final Session session;

  @Inject
  Texts(Session session) {
    this.session = session;
  }

  /** The rows of HQL that selects what it likes of the nodes in {@code :keys}. */
  List<Object[]> rows(String hql, Collection<UUID> keys) {
    return session
        .createSelectionQuery(hql, Object[].class)
        .setParameter("keys", Keys.array(keys))
        .list();
  }

  /**
   * By node, the texts of HQL that selects the key of a node and a text for those in {@code :keys}.
   */
  Map<UUID, List<String>> byNode(String hql, Collection<UUID> keys) {
    Map<UUID, List<String>> texts = new HashMap<>();
    for (Object[] row : rows(hql, keys)) {
      texts.computeIfAbsent((UUID) row[0], unused -> new ArrayList<>()).add((String) row[1]);
    }
    return texts;
  }
}
