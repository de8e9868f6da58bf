package dev.entente.ingest.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Articles of a folder: NAME.txt or NAME.html, each with NAME.json beside it. */
final class Corpus {

  /** The corpus of the repository, from its root. */
  static final Path FOLDER = Path.of("src/test/resources/ingest/corpus");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Corpus() {}

  /** All articles, by name. */
  static List<GoldArticle> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
          .sorted()
          .map(Corpus::article)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldArticle article(Path file) {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    try {
      Gold gold = JSON.readValue(file.resolveSibling(name + ".json").toFile(), Gold.class);
      RawArticle.Format format =
          fileName.endsWith(".html") ? RawArticle.Format.HTML : RawArticle.Format.TEXT;
      PartialDate published =
          gold.publishedOn() == null ? null : PartialDate.parse(gold.publishedOn());
      return new GoldArticle(
          name,
          new RawArticle(Files.readString(file), format, null, null, published, gold.language()),
          gold);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
