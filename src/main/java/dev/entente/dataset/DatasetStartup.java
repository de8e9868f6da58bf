package dev.entente.dataset;

import dev.entente.database.DatabaseConfig;
import dev.entente.database.DatabaseEngine;
import dev.entente.database.DatabaseFailure;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleException;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.search.SearchIndexer;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/** Loads what the configuration says when the application starts; see {@link DatasetConfig}. */
@ApplicationScoped
public class DatasetStartup {

  private static final Logger LOG = Logger.getLogger(DatasetStartup.class);
  private static final String SAMPLE = "dataset/sample";

  private final Dataset dataset;
  private final BundleReader reader;
  private final DatasetConfig config;
  private final DatabaseConfig database;
  private final DatabaseEngine engine;
  private final DatabaseFailure failure;

  @Inject
  DatasetStartup(
      Dataset dataset,
      BundleReader reader,
      DatasetConfig config,
      DatabaseConfig database,
      DatabaseEngine engine,
      DatabaseFailure failure) {
    this.dataset = dataset;
    this.reader = reader;
    this.config = config;
    this.database = database;
    this.engine = engine;
    this.failure = failure;
  }

  /** An operator who names a bundle wants it served: without it, the application stops at once. */
  void start(@Observes StartupEvent event) {
    String name = "of the sample";
    try {
      index();
      if (isSampleDue()) {
        load(reader.readResource(SAMPLE));
      }
      for (Path path : config.bundles().orElse(List.of())) {
        name = path.toString();
        load(reader.read(path));
      }
      if (config.articleTexts().isPresent()) {
        dataset.addTexts();
      }
    } catch (BundleException refused) {
      // Quarkus prints the message of this exception alone, and ends with exit code 1.
      throw new ConfigurationException(
          "The bundle %s is refused, nothing of it is stored:%n  %s"
              .formatted(name, refused.getMessage()));
    } catch (RuntimeException failed) {
      throw failure.isReasonFor(failed) ? failure.stop(failed) : failed;
    }
  }

  /**
   * Only where tables are brought up to date as well; elsewhere, that is another instance's task.
   */
  private void index() {
    if (database.migrate() && !dataset.isIndexed()) {
      SearchIndexer.Progress progress = null;
      do {
        progress = dataset.index(progress);
      } while (progress != null);
    }
  }

  /** What the log says is loaded stays, whatever happens to the process or the machine. */
  private void load(Bundle bundle) {
    if (dataset.load(bundle)) {
      LOG.infof("Loaded the bundle '%s'", bundle.name());
    }
  }

  private boolean isSampleDue() {
    return switch (config.sample()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> (engine.isEmbedded() || LaunchMode.current().isDevOrTest()) && dataset.isEmpty();
    };
  }
}
