package dev.entente.dataset;

import dev.entente.dataset.bundle.TextEntry;
import dev.entente.digest.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The words of articles, where the installation has them: given in the bundle, or as files of a
 * folder ({@code entente.dataset.article-texts}), found by their SHA-256.
 */
@ApplicationScoped
public class ArticleTexts {

  private static final Logger LOG = Logger.getLogger(ArticleTexts.class);

  private final Optional<Path> folder;
  private Map<String, Path> bySha256;

  @Inject
  ArticleTexts(DatasetConfig config) {
    this(config.articleTexts());
  }

  public ArticleTexts(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The words that an entry stands for; null where they are not at hand. */
  public String of(TextEntry entry) {
    return entry.content() == null ? bySha256(entry.sha256()) : entry.content();
  }

  /** The text of the file with this sum; null where there is none. */
  public synchronized String bySha256(String sum) {
    if (bySha256 == null) {
      bySha256 = index();
    }
    Path file = bySha256.get(sum);
    try {
      return file == null ? null : Files.readString(file);
    } catch (IOException vanished) {
      throw new UncheckedIOException(vanished);
    }
  }

  private Map<String, Path> index() {
    if (folder.isEmpty()) {
      return Map.of();
    }
    if (!Files.isDirectory(folder.get())) {
      LOG.warnf("entente.dataset.article-texts: there is no folder %s", folder.get());
      return Map.of();
    }
    Map<String, Path> index = new HashMap<>();
    try (Stream<Path> files = Files.list(folder.get())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        index.put(Sha256.of(Files.readAllBytes(file)), file);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return index;
  }
}
