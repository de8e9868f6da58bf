import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Measures how long Entente takes from the start of its process to its first correct answer, and
 * how much memory it has then; beside it the floor, a Quarkus application that does nothing.
 *
 * <p>{@code src/bench/start/build} builds what is compared. Then, in the root of the repository, on
 * Linux or macOS:
 *
 * <pre>{@code java src/bench/start/MeasureStart.java}</pre>
 *
 * <ul>
 *   <li>The clock starts right before {@link ProcessBuilder#start} and stops when the whole answer
 *       is read. Asked is {@code docs/queries/leader.graphql}; status 200, no errors and the right
 *       person make an answer correct. The floor is asked {@code GET /}.
 *   <li>An existing database is one that a start before has loaded; in an empty folder the tables
 *       are made and the sample is loaded before the answer.
 *   <li>Memory is what the system holds resident for the process: right after the first answer,
 *       and, in the last round, after 1,000 more, one after the other on one connection.
 *   <li>Every round starts every row once, so that the noise of the machine hits all alike. The
 *       first round is dropped: it loads the existing databases and warms up this client.
 *   <li>Everything runs with the options that it has by itself. The fast-jars are run by the Java
 *       that runs this program; the AOT cache is trained and used by that of {@code --aot-java}.
 *       Only where both are the same can these rows be compared.
 * </ul>
 */
public final class MeasureStart {

  private static final int REQUESTS = 1_000;
  private static final int TRAINING_REQUESTS = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int AOT_CACHE_SINCE = 25;

  private final Map<String, String> options;
  private final Path folder;
  private final List<Row> rows = new ArrayList<>();
  private final ReentrantLock starting = new ReentrantLock();
  private int port = 20_000;

  private MeasureStart(Map<String, String> options) throws IOException {
    this.options = options;
    this.folder = Files.createTempDirectory("entente-start-");
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    try {
      Map<String, String> options = options(arguments);
      int rounds = rounds(options);
      Question leader = Question.leader();
      MeasureStart measure = new MeasureStart(options);
      Runtime.getRuntime().addShutdownHook(new Thread(measure::cleanUp));
      System.out.printf("%s%n%n", machine());
      measure.addRows(leader, Question.floor());
      measure.run(rounds);
      measure.print();
    } catch (IllegalArgumentException | IllegalStateException | IOException failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private static Map<String, String> options(String[] arguments) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--native", "target/bench/native/entente-runner");
    options.put("--jar", "target/bench/jar/quarkus-run.jar");
    options.put("--aot-java", System.getProperty("java.home"));
    options.put("--aot-jar", "target/bench/aot-jar/quarkus-run.jar");
    options.put("--floor-native", "target/bench/floor-native/floor-runner");
    options.put("--floor-jar", "target/bench/floor-jar/quarkus-run.jar");
    options.put("--rounds", "11");
    for (int i = 0; i < arguments.length; i += 2) {
      if (!options.containsKey(arguments[i]) || i + 1 == arguments.length) {
        throw new IllegalArgumentException(
            "Not understood: `%s`. Arguments, each with a value after it: %s"
                .formatted(arguments[i], String.join(" ", options.keySet())));
      }
      options.put(arguments[i], arguments[i + 1]);
    }
    return options;
  }

  private static int rounds(Map<String, String> options) {
    String rounds = options.get("--rounds");
    if (!rounds.matches("[2-9]|[1-9][0-9]{1,3}")) {
      throw new IllegalArgumentException(
          "`--rounds` is a number from 2, as the first is dropped, to 9999; not `" + rounds + "`.");
    }
    return Integer.parseInt(rounds);
  }

  private static String machine() throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return "%d cores, %.1f GiB of memory, %s; %s %s"
        .formatted(
            system.getAvailableProcessors(),
            system.getTotalMemorySize() / (double) (1 << 30),
            value(Path.of("/proc/cpuinfo"), "model name").orElse(system.getArch()),
            system.getName(),
            system.getVersion());
  }

  /** What follows a name and a colon or an equals sign, in a file that may not be there. */
  private static Optional<String> value(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.replaceFirst("[^:=]*[:=]", "").replace("\"", "").strip())
          .findFirst();
    }
  }

  private void addRows(Question leader, Question floor) throws Exception {
    Path java = Path.of(System.getProperty("java.home"));
    Path aotJava = Path.of(options.get("--aot-java"));
    Database[] both = {Database.EXISTING, Database.EMPTY};
    if (isThere("--native")) {
      add("native binary", Kind.NATIVE, List.of(path("--native")), leader, both);
    }
    if (isThere("--jar")) {
      add("fast-jar, Java " + version(java), Kind.JVM, jar(java, "--jar"), leader, both);
    }
    if (isThere("--aot-jar") && hasAotCache(aotJava)) {
      add("AOT cache, Java " + version(aotJava), Kind.JVM, trained(aotJava, leader), leader, both);
    }
    if (isThere("--floor-native")) {
      List<String> command = List.of(path("--floor-native"));
      add("floor, native binary", Kind.NATIVE, command, floor, Database.NONE);
    }
    if (isThere("--floor-jar")) {
      List<String> command = jar(java, "--floor-jar");
      add("floor, fast-jar, Java " + version(java), Kind.JVM, command, floor, Database.NONE);
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException("There is nothing to measure.");
    }
  }

  private boolean isThere(String option) {
    boolean there = Files.isRegularFile(Path.of(options.get(option)));
    if (!there) {
      System.out.printf(
          "- left out: `%s` is not there; `src/bench/start/build %s` builds it%n",
          options.get(option), option.substring(2));
    }
    return there;
  }

  private String path(String option) {
    return Path.of(options.get(option)).toAbsolutePath().toString();
  }

  private List<String> jar(Path java, String option, String... jvmOptions) {
    List<String> command =
        new ArrayList<>(List.of(java.resolve("bin/java").toAbsolutePath().toString()));
    command.addAll(List.of(jvmOptions));
    command.addAll(List.of("-jar", path(option)));
    return command;
  }

  private static boolean hasAotCache(Path java) throws IOException {
    boolean has = Runtime.Version.parse(version(java)).feature() >= AOT_CACHE_SINCE;
    if (!has) {
      System.out.printf(
          "- left out: the AOT cache needs Java %d; `--aot-java HOME` says where it is%n",
          AOT_CACHE_SINCE);
    }
    return has;
  }

  private static String version(Path java) throws IOException {
    return value(java.resolve("release"), "JAVA_VERSION")
        .orElseThrow(() -> new IllegalArgumentException("There is no JDK in `" + java + "`."));
  }

  /**
   * Trains the AOT cache and returns the command that uses it. The training starts in an empty
   * folder, so that the cache knows the classes of both databases.
   */
  private List<String> trained(Path java, Question question) throws Exception {
    System.err.println("Training the AOT cache");
    Path cache = folder.resolve("app.aot");
    List<String> training = jar(java, "--aot-jar", "-XX:AOTCacheOutput=" + cache);
    try (Application application = start(training, folder.resolve("training"))) {
      application.firstAnswer(question);
      application.answers(question, TRAINING_REQUESTS);
    }
    if (!Files.exists(cache)) {
      throw new IllegalStateException("No AOT cache was written. " + Files.readString(log()));
    }
    // With the mode “on” a JVM that cannot use the cache ends; by default it would go on without.
    return jar(java, "--aot-jar", "-XX:AOTMode=on", "-XX:AOTCache=" + cache);
  }

  private void add(
      String name, Kind kind, List<String> command, Question question, Database... databases) {
    for (Database database : databases) {
      String full = name + database.suffix;
      rows.add(new Row(full, kind, database, command, question, list(), list(), list()));
    }
  }

  private static List<Double> list() {
    return new ArrayList<>();
  }

  private void run(int rounds) throws Exception {
    for (int round = 1; round <= rounds; round++) {
      System.err.printf("Round %d of %d%n", round, rounds);
      for (Row row : rows) {
        run(row, round > 1, round == rounds);
      }
    }
  }

  private void run(Row row, boolean counts, boolean last) throws Exception {
    Path data =
        row.database() == Database.EXISTING
            ? folder.resolve(row.name())
            : Files.createTempDirectory(folder, "empty-");
    try (Application application = start(row.command(), data)) {
      application.firstAnswer(row.question());
      double milliseconds = (System.nanoTime() - application.startedAt()) / 1e6;
      if (counts) {
        row.milliseconds().add(milliseconds);
        row.mebibytes().add(application.residentMebibytes());
      }
      if (last) {
        application.answers(row.question(), REQUESTS);
        row.mebibytesLater().add(application.residentMebibytes());
      }
    }
  }

  private Application start(List<String> command, Path data) throws IOException {
    starting.lock();
    try {
      int free = freePort();
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log().toFile());
      builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(free));
      builder.environment().put("ENTENTE_DATA_DIRECTORY", data.toString());
      long startedAt = System.nanoTime();
      return new Application(builder.start(), startedAt, free, log());
    } finally {
      starting.unlock();
    }
  }

  private Path log() {
    return folder.resolve("log");
  }

  /**
   * A port that no system gives to outgoing connections. Polling such a port would in the end
   * connect to itself, and the application would find it taken.
   */
  private int freePort() throws IOException {
    while (true) {
      port++;
      try (ServerSocket socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (BindException taken) {
        // The next one may be free.
      }
    }
  }

  private void print() {
    System.out.println(
        """

        | | ms to the first correct answer | × floor | least | most \
        | MiB then | × floor | MiB 1,000 answers later | × floor |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\
        """);
    for (Row row : rows) {
      System.out.printf(
          "| %s | %s | %.0f | %.0f | %s | %s |%n",
          row.name(),
          median(row, Row::milliseconds),
          Collections.min(row.milliseconds()),
          Collections.max(row.milliseconds()),
          median(row, Row::mebibytes),
          median(row, Row::mebibytesLater));
    }
  }

  /** The median, and how many times the floor's it is. */
  private String median(Row row, Function<Row, List<Double>> values) {
    double median = median(values.apply(row));
    String ratio =
        rows.stream()
            .filter(other -> other.kind() == row.kind() && other.database() == Database.NONE)
            .map(floor -> "%.1f".formatted(median / median(values.apply(floor))))
            .findFirst()
            .orElse("–");
    return "%.0f | %s".formatted(median, ratio);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int last = sorted.size() - 1;
    return (sorted.get(last / 2) + sorted.get((last + 1) / 2)) / 2;
  }

  /** At the end, and after Ctrl+C. */
  private void cleanUp() {
    // Never unlocked: the measuring thread goes on until the JVM ends, but starts nothing any more.
    starting.lock();
    ProcessHandle.current()
        .children()
        .forEach(
            child -> {
              child.destroy();
              child.onExit().join();
            });
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException failure) {
      System.err.println("Not removed: " + failure.getMessage());
    }
  }

  private enum Kind {
    NATIVE,
    JVM
  }

  /** What a start finds; the floor has none. */
  private enum Database {
    EXISTING(", existing database"),
    EMPTY(", empty folder"),
    NONE("");

    private final String suffix;

    Database(String suffix) {
      this.suffix = suffix;
    }
  }

  /** What is started and asked, and what was measured of it: the last in the last round only. */
  private record Row(
      String name,
      Kind kind,
      Database database,
      List<String> command,
      Question question,
      List<Double> milliseconds,
      List<Double> mebibytes,
      List<Double> mebibytesLater) {}

  /** A GET, or with a body a POST, and what its answer contains if it is correct. */
  private record Question(String path, String body, String expected) {

    static Question leader() throws IOException {
      Path file = Path.of("docs/queries/leader.graphql");
      if (!Files.exists(file)) {
        throw new IllegalArgumentException("Run this in the root of the repository: no " + file);
      }
      String query = Files.readString(file);
      String json = query.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
      return new Question(
          "/graphql", "{\"query\":\"" + json + "\"}", "\"person\":{\"name\":\"Xi Jinping\"");
    }

    static Question floor() {
      return new Question("/", "", "{\"data\":{}}");
    }

    /**
     * Whether there is an answer and it is correct. The client does all its work on this thread.
     */
    boolean isAnswered(int port) {
      try {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        HttpURLConnection http = (HttpURLConnection) uri.toURL().openConnection();
        http.setReadTimeout((int) PATIENCE.toMillis());
        if (!body.isEmpty()) {
          http.setDoOutput(true);
          http.setRequestProperty("Content-Type", "application/json");
          http.getOutputStream().write(body.getBytes(UTF_8));
        }
        // Reading to the end leaves the connection open for the next question.
        String answer = new String(http.getInputStream().readAllBytes(), UTF_8);
        return http.getResponseCode() == 200
            && answer.contains(expected)
            && !answer.contains("\"errors\":");
      } catch (IOException noAnswer) {
        return false;
      }
    }
  }

  /** A process under measurement. Closing it sends SIGTERM and awaits its end. */
  private record Application(Process process, long startedAt, int port, Path log)
      implements AutoCloseable {

    void firstAnswer(Question question) throws Exception {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!question.isAnswered(port)) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IllegalStateException("No correct answer, but:\n" + Files.readString(log));
        }
        Thread.sleep(1);
      }
    }

    void answers(Question question, int times) throws IOException {
      for (int i = 0; i < times; i++) {
        if (!question.isAnswered(port)) {
          throw new IllegalStateException("A later answer is wrong:\n" + Files.readString(log));
        }
      }
    }

    double residentMebibytes() throws IOException {
      Optional<String> resident = value(Path.of("/proc/" + process.pid() + "/status"), "VmRSS");
      String kibibytes = resident.isPresent() ? resident.get().replace(" kB", "") : residentByPs();
      return Double.parseDouble(kibibytes) / 1024;
    }

    /** For macOS, which has no {@code /proc}. */
    private String residentByPs() throws IOException {
      ProcessBuilder ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid());
      try (BufferedReader output = ps.start().inputReader()) {
        return output.readLine();
      }
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
  }
}
