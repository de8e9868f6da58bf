package dev.entente.dataset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graphql.loading.GrownSample;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored survives a restart, and a load that is killed leaves nothing of the bundle. */
class RestartIT {

  private static final String DATASET =
      "{ dataset { version bundles { name } counts { meetings statements citations } } }";
  private static final int COPIES = 40;

  @TempDir Path folder;

  private Process server;
  private int port;

  @AfterEach
  void kill() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  @Test
  void aRestartKeepsTheData() throws Exception {
    start();
    Map<String, Object> before = dataset();
    stop();
    start();
    assertThat(dataset()).isEqualTo(before);
  }

  @Test
  void aLoadThatIsKilledLeavesNothingOfTheBundle() throws Exception {
    start();
    Map<String, Object> sample = dataset();
    stop();

    Path bundle = GrownSample.write(folder, COPIES);
    launch("-Dentente.dataset.bundles=" + bundle);
    await("Loading the bundle 'grown-sample'");
    Thread.sleep(300);
    assertThat(log()).doesNotContain("Loaded the bundle 'grown-sample'");
    kill();

    start();
    assertThat(dataset()).isEqualTo(sample);
    stop();

    start("-Dentente.dataset.bundles=" + bundle);
    assertThat(statements(dataset())).isEqualTo((COPIES + 1) * statements(sample));
  }

  @Test
  void aBundleThatIsRefusedStopsTheApplicationAndSaysWhy() throws Exception {
    Path bundle = folder.resolve("bad.json");
    Files.writeString(bundle, "{\"format\": \"entente-bundle\", \"version\": 1, \"nam\": \"bad\"}");
    launch("-Dentente.dataset.bundles=" + bundle);
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(1);
    assertThat(log())
        .contains("bad.json: nam: is not a member of the format")
        .doesNotContain("\tat ");
  }

  private void start(String... options) throws Exception {
    launch(options);
    await("Listening on");
  }

  private void launch(String... options) throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command = new ArrayList<>(application());
    command.add(1, "-Dquarkus.http.port=" + port);
    command.add(1, "-Dentente.data-directory=" + folder.resolve("data"));
    command.addAll(1, List.of(options));
    server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
  }

  /** The native binary where one was built, else the jar. */
  private static List<String> application() throws IOException {
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      return built
          .filter(file -> file.getFileName().toString().endsWith("-runner"))
          .findFirst()
          .map(binary -> List.of(binary.toString()))
          .orElse(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  "target/quarkus-app/quarkus-run.jar"));
    }
  }

  private void await(String line) throws Exception {
    Instant giveUp = Instant.now().plusSeconds(120);
    while (!log().contains(line)) {
      assertThat(server.isAlive()).as(log()).isTrue();
      assertThat(Instant.now()).as(log()).isBefore(giveUp);
      Thread.sleep(20);
    }
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private void stop() throws InterruptedException {
    server.destroy();
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private Map<String, Object> dataset() {
    return given()
        .port(port)
        .contentType(ContentType.JSON)
        .body(Map.of("query", DATASET))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .path("data.dataset");
  }

  private static int statements(Map<String, Object> dataset) {
    return (int) ((Map<?, ?>) dataset.get("counts")).get("statements");
  }
}
