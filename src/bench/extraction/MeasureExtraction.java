import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.text.RawArticle;
import dev.entente.time.PartialDate;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures how much text one core reads: megabytes of UTF-8 in a second of processor time, while
 * the JVM warms up. Processor time, since the machine may have other things to do.
 *
 * <p>{@code java -cp target/classes src/bench/extraction/MeasureExtraction.java FOLDER…}, after
 * {@code ./mvnw compile}; folders of .txt files.
 */
class MeasureExtraction {

  private static final int ROUNDS = 12;
  private static final long ROUND = 5_000_000_000L;

  public static void main(String[] folders) throws IOException {
    List<RawArticle> articles = new ArrayList<>();
    long bytes = 0;
    for (String folder : folders) {
      for (Path file : files(Path.of(folder))) {
        bytes += Files.size(file);
        articles.add(
            new RawArticle(
                Files.readString(file),
                RawArticle.Format.TEXT,
                null,
                null,
                PartialDate.parse("2022-12-30"),
                "en"));
      }
    }
    System.out.printf(
        "%d articles, %d bytes each on average%n", articles.size(), bytes / articles.size());
    Extractor extractor = new Extractor(Gazetteer.shipped());
    for (int round = 1; round <= ROUNDS; round++) {
      long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long spent = 0;
      long read = 0;
      while (spent < ROUND) {
        articles.forEach(extractor::extract);
        read += bytes;
        spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
      }
      System.out.printf("round %2d: %.2f MB/s%n", round, read * 1e3 / spent);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
