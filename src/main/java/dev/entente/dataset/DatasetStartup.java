package dev.entente.dataset;

import dev.entente.dataset.bundle.BundleException;
import dev.entente.dataset.bundle.BundleReader;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads what the configuration says when the application starts; see {@link DatasetConfig}. */
@ApplicationScoped
public class DatasetStartup {

  private static final Logger LOG = Logger.getLogger(DatasetStartup.class);
  private static final String SAMPLE = "dataset/sample";

  private final Dataset dataset;
  private final BundleReader reader;
  private final DatasetConfig config;
  private final boolean embedded;

  @Inject
  DatasetStartup(
      Dataset dataset,
      BundleReader reader,
      DatasetConfig config,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
    this.dataset = dataset;
    this.reader = reader;
    this.config = config;
    this.embedded = databaseKind.equals("h2");
  }

  /** An operator who names a bundle wants it served: without it, the application stops at once. */
  void start(@Observes StartupEvent event) {
    String name = "of the sample";
    try {
      if (isSampleDue()) {
        dataset.load(reader.readResource(SAMPLE));
      }
      for (Path path : config.bundles().orElse(List.of())) {
        name = path.toString();
        dataset.load(reader.read(path));
      }
      dataset.addTexts();
    } catch (BundleException refused) {
      LOG.errorf(
          "The bundle %s is refused, nothing of it is stored:%n  %s", name, refused.getMessage());
      Quarkus.asyncExit(1);
    }
  }

  private boolean isSampleDue() {
    return switch (config.sample()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> (embedded || LaunchMode.current().isDevOrTest()) && dataset.isEmpty();
    };
  }
}
