package dev.entente.graphql.proof;

import dev.entente.dataset.Dataset;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.evidence.Contradiction;
import dev.entente.graphql.node.NodeId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hibernate.Session;

/**
 * What the tests of this package have loaded into the database: the sample, and what was made up.
 */
@ApplicationScoped
class ProofData {

  /** Another one makes up other data, filters and pages. */
  static final long SEED = Long.getLong("entente.test.seed", 20221230);

  @Inject Dataset dataset;
  @Inject BundleReader reader;
  @Inject Session session;

  private final List<Bundle> bundles = new ArrayList<>();
  private final Set<String> removed = new HashSet<>();

  /** Everything that is in the database now. */
  ConnectionShapes connections() {
    if (bundles.isEmpty()) {
      bundles.add(reader.readResource("dataset/sample"));
      load(GeneratedBundle.whole(new Random(SEED)));
    }
    return new ConnectionShapes(new Graph(bundles, removed));
  }

  void load(Bundle bundle) {
    dataset.load(bundle);
    bundles.add(bundle);
  }

  void removeContradiction(String id) {
    NodeId node = NodeId.decode(id);
    QuarkusTransaction.requiringNew()
        .run(() -> session.remove(session.find(Contradiction.class, node.key())));
    removed.add(node.slug());
  }
}
