package dev.entente.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graphql.loading.GrownSample;
import dev.entente.process.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that the embedded database cannot use is left as it is, and the operator told why. */
@DisabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class BrokenDatabaseIT {

  private static final String DATASET =
      """
      { dataset { version bundles { name } counts {
        articles actors offices meetings statements relationships tradeFigures contradictions
        citations
      } } }
      """;
  private static final String DAMAGED = "Its file is damaged. It was left as it is.";
  private static final String NOT_WRITABLE = "Its file cannot be read and written.";

  /** The database with the sample, once after it was stopped and once after it was killed. */
  private static byte[] stopped;

  private static byte[] killed;
  private static Object sample;

  @TempDir Path folder;

  @BeforeAll
  static void storeSample(@TempDir Path folder) throws IOException {
    try (Server server = Server.start(folder, in(folder))) {
      sample = server.data(DATASET);
      server.kill();
      killed = Files.readAllBytes(file(folder));
    }
    try (Server server = Server.start(folder, in(folder))) {
      server.stop();
      stopped = Files.readAllBytes(file(folder));
    }
  }

  @Test
  void aFileOfRandomBytesIsRefused() throws Exception {
    byte[] garbage = new byte[stopped.length];
    new Random(1).nextBytes(garbage);
    isRefused(garbage);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000})
  void aFileOfTextIsRefused(int lines) throws Exception {
    isRefused("This is not a database, it is a note.\n".repeat(lines).getBytes(UTF_8));
  }

  /** What is left may be an older state that is whole in itself: its tables without the sample. */
  @ParameterizedTest
  @CsvSource({"true, 33", "true, 50", "true, 99", "false, 33", "false, 50", "false, 99"})
  void aFileThatWasCutOffIsRefusedOrServesTheSample(boolean wasStopped, int percent)
      throws Exception {
    byte[] whole = wasStopped ? stopped : killed;
    byte[] cut = Arrays.copyOf(whole, whole.length / 100 * percent);
    store(cut);
    try (Server server = Server.launch(folder, in(folder))) {
      if (server.isServing()) {
        assertThat(server.data(DATASET)).isEqualTo(sample);
      } else {
        endsWith(server, DAMAGED);
        assertThat(file(folder)).hasBinaryContent(cut);
      }
    }
  }

  @Test
  void anEmptyFileIsTakenForANewDatabase() throws Exception {
    store(new byte[0]);
    servesTheSample();
  }

  @Test
  void aSecondProcessIsRefusedAndTheFirstGoesOn() {
    try (Server first = Server.start(folder, in(folder));
        Server second = Server.launch(folder, in(folder))) {
      endsWith(second, "Another process uses it. Stop that one, or name another folder");
      assertThat(first.data(DATASET)).isEqualTo(sample);
    }
  }

  @Test
  void aFolderBelowAFileIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "something else");
    isRefused(file.resolve("data").toString(), NOT_WRITABLE);
    assertThat(file).hasContent("something else");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatCannotBeMadeIsRefused() {
    isRefused("/proc/entente", NOT_WRITABLE);
  }

  @Test
  void aPathThatMayMeanAnythingIsRefused() {
    isRefused("data", "Write entente.data-directory as an absolute path");
  }

  /** There is room for some of the tables; for these, but not for the sample. */
  @ParameterizedTest
  @ValueSource(ints = {40, 68, 200})
  @EnabledOnOs(OS.LINUX)
  void aFirstStartWithoutRoomCanBeDoneAgain(int kilobytes) throws Exception {
    try (Server server = Server.launch(folder, in(folder), limit(kilobytes))) {
      endsWith(server, NOT_WRITABLE);
    }
    servesTheSample();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLoadWithoutRoomLeavesWhatWasThere() throws Exception {
    store(stopped);
    Map<String, String> loading =
        Map.of(
            "entente.data-directory",
            folder.resolve("data").toString(),
            "entente.dataset.bundles",
            GrownSample.write(folder, 10).toString());
    try (Server server = Server.launch(folder, loading, limit(stopped.length / 1024 + 500))) {
      server.awaitLog("Loading the bundle 'grown-sample'");
      endsWith(server, NOT_WRITABLE);
    }
    servesTheSample();
    try (Server server = Server.start(folder, loading)) {
      assertThat(server.log()).contains("Loaded the bundle 'grown-sample'");
    }
  }

  private void isRefused(byte[] content) throws IOException {
    store(content);
    isRefused(folder.resolve("data").toString(), DAMAGED);
    assertThat(file(folder)).hasBinaryContent(content);
  }

  private void isRefused(String directory, String advice) {
    try (Server server = Server.launch(folder, Map.of("entente.data-directory", directory))) {
      endsWith(server, "The database jdbc:h2:file:%s/entente cannot be used.".formatted(directory));
      assertThat(server.log()).contains(advice);
    }
  }

  private static void endsWith(Server server, String message) {
    assertThat(server.isServing()).as(message).isFalse();
    assertThat(server.awaitExit()).as(server.log()).isEqualTo(1);
    assertThat(server.log())
        .contains(message)
        .containsOnlyOnce("cannot be used.")
        .doesNotContain("Listening on")
        .doesNotContain("\tat ");
  }

  private void servesTheSample() {
    try (Server server = Server.start(folder, in(folder))) {
      assertThat(server.data(DATASET)).isEqualTo(sample);
      server.stop();
    }
  }

  /** A file may not grow beyond this; an attempt to is to fail as it does on a full disk. */
  private static List<String> limit(int kilobytes) {
    return List.of(
        "bash", "-c", "trap '' XFSZ; ulimit -f %d; exec \"$@\"".formatted(kilobytes), "--");
  }

  private void store(byte[] content) throws IOException {
    Files.createDirectories(file(folder).getParent());
    Files.write(file(folder), content);
  }

  private static Path file(Path folder) {
    return folder.resolve("data/entente.mv.db");
  }

  private static Map<String, String> in(Path folder) {
    return Map.of("entente.data-directory", folder.resolve("data").toString());
  }
}
