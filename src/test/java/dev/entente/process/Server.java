package dev.entente.process;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The application as it is shipped, in a process of its own that a test starts, stops and kills.
 */
public final class Server implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path log;
  private final int port;

  private Server(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Starts a process with a configuration, and with its log in a folder, and waits for nothing. */
  public static Server launch(Path folder, Map<String, String> configuration) {
    return launch(folder, configuration, List.of());
  }

  /** Starts a process within another command, one that sets limits for instance. */
  public static Server launch(
      Path folder, Map<String, String> configuration, List<String> wrapper) {
    try (ServerSocket free = new ServerSocket(0)) {
      List<String> command = new ArrayList<>(wrapper);
      command.addAll(application());
      Path log = Files.createTempFile(folder, "server", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(free.getLocalPort()));
      configuration.forEach((key, value) -> builder.environment().put(variable(key), value));
      return new Server(builder.start(), log, free.getLocalPort());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Starts a process and waits until it serves. */
  public static Server start(Path folder, Map<String, String> configuration) {
    return launch(folder, configuration).awaitLog("Listening on");
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /** Whether it is the native binary, which starts in a fraction of a second. */
  public static boolean isNative() {
    try {
      return application().size() == 1;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The native binary where one was built, else the jar. */
  public static List<String> application() throws IOException {
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      return built
          .filter(file -> file.getFileName().toString().endsWith("-runner"))
          .findFirst()
          .map(binary -> List.of(binary.toAbsolutePath().toString()))
          .orElse(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  // Starts fast, which is most of what it does here.
                  "-XX:TieredStopAtLevel=1",
                  "-jar",
                  Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString()));
    }
  }

  public Server awaitLog(String line) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (!log().contains(line)) {
      assertThat(process.isAlive()).as(log()).isTrue();
      assertThat(Instant.now()).as(log()).isBefore(giveUp);
      sleep(Duration.ofMillis(20));
    }
    return this;
  }

  /** Waits until it serves, or has ended. */
  public boolean isServing() {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (process.isAlive() && !log().contains("Listening on")) {
      assertThat(Instant.now()).as(log()).isBefore(giveUp);
      sleep(Duration.ofMillis(20));
    }
    return process.isAlive();
  }

  public int port() {
    return port;
  }

  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The exit code of a process that ends by itself. */
  public int awaitExit() {
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(log()).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return process.exitValue();
  }

  /** Asks it to end, as an operator does, and waits for nothing. */
  public void terminate() {
    process.destroy();
  }

  /** Asks it to end, and waits until it has. */
  public void stop() {
    terminate();
    awaitExit();
  }

  /** Ends it as a power failure does. */
  public void kill() {
    process.destroyForcibly();
    awaitExit();
  }

  /** The data of a query's answer. */
  public Map<String, Object> data(String query) {
    return given()
        .port(port)
        .contentType(ContentType.JSON)
        .body(Map.of("query", query))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .path("data");
  }

  @Override
  public void close() {
    kill();
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
