package dev.entente.dataset.store;

import dev.entente.article.Article;
import dev.entente.dataset.bundle.ContradictionEntry;
import dev.entente.dataset.bundle.SideEntry;
import dev.entente.evidence.Contradiction;
import dev.entente.evidence.ContradictionSide;
import dev.entente.evidence.FactEntity;
import dev.entente.graphql.node.NodeId;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Stores contradictions. */
final class ContradictionStore {

  private final Session session;

  ContradictionStore(Session session) {
    this.session = session;
  }

  void store(List<ContradictionEntry> entries) {
    Entities<Contradiction> contradictions =
        new Entities<>(
            session, Contradiction.class, entries.stream().map(ContradictionStore::key).toList());
    for (ContradictionEntry entry : entries) {
      contradictions.put(
          key(entry),
          Contradiction::new,
          contradiction -> {
            contradiction.key = key(entry);
            contradiction.slug = entry.slug();
            contradiction.topic = entry.topic();
            contradiction.kind = entry.kind();
            contradiction.sides.clear();
            entry.sides().forEach(side -> contradiction.sides.add(side(side)));
          });
    }
  }

  private ContradictionSide side(SideEntry entry) {
    ContradictionSide side = new ContradictionSide();
    side.article = session.getReference(Article.class, Article.keyOf(entry.article()));
    side.view = entry.view();
    if (entry.fact() != null) {
      side.fact = session.getReference(FactEntity.class, NodeId.parse(entry.fact()).key());
    }
    return side;
  }

  static UUID key(ContradictionEntry entry) {
    return new NodeId(Contradiction.NODE_TYPE, entry.slug()).key();
  }
}
