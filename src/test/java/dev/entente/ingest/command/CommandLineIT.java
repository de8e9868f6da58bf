package dev.entente.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.process.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the application as it is shipped: the binary where one was built. */
class CommandLineIT {

  @TempDir Path folder;

  /** What a process printed, and its exit code. */
  private record Run(int exitCode, String out, String err) {}

  @BeforeEach
  void onTheEmbeddedDatabase() {
    assumeTrue("h2".equals(System.getProperty("quarkus.datasource.db-kind", "h2")));
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Server.application());
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".log");
    Path err = Files.createTempFile(folder, "err", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("ENTENTE_DATA_DIRECTORY", folder.resolve("data").toString());
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("articles").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void extractNeedsNoDatabase() throws IOException, InterruptedException {
    Path file = write("a.txt", "Emmanuel Macron met Olaf Scholz. “The bridge holds,” Macron said.");
    Run text = run("extract", "--published-on", "2023-06-16", file.toString());
    Run json = run("extract", "--json", "--published-on", "2023-06-16", file.toString());

    assertThat(text.err()).isEmpty();
    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("Emmanuel Macron", "Olaf Scholz");
    JsonNode proposal = new ObjectMapper().readTree(json.out());
    assertThat(proposal.get("publishedOn").asText()).isEqualTo("2023-06-16");
    assertThat(proposal.get("actors")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(folder.resolve("data")).doesNotExist();
    assertThat(run("--version").out()).startsWith("entente 0");
    assertThat(run("--help").out()).contains("extract", "ingest");
    assertThat(run("serve").exitCode()).isEqualTo(2);
  }

  @Test
  void articlesAreStoredOnceAndServed() throws IOException, InterruptedException {
    write("1.txt", "Emmanuel Macron met Olaf Scholz in Paris on Thursday.");
    write("2.html", "<html><body><p>Olaf Scholz met Emmanuel Macron in Paris.</p></body></html>");
    write(
        "3.jsonl",
        """
        {"text": "Joe Biden praised the soup.", "publishedOn": "2023-01-02"}
        {"text": "Joe Biden praised it again.", "publishedOn": "30000-01-01"}
        """);
    Files.write(folder.resolve("articles/4.txt"), new byte[] {0, 1, 2, 3, 4});
    Files.write(
        folder.resolve("articles/5.txt"), "Fran\u00e7ois".getBytes(StandardCharsets.ISO_8859_1));
    String articles = folder.resolve("articles").toString();
    String[] command = {"ingest", articles, "--published-on", "2023-06-16", "--publisher", "Heron"};
    Run first = run(command);
    Run again = run("ingest", articles, "--published-on", "2023-06-16", "--json-lines");

    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(first.out())
        .contains("6 articles in")
        .contains("3 stored, 0 stored before, 3 failed")
        .doesNotContain("3.jsonl:2");
    assertThat(first.err())
        .contains("Opening the database")
        .contains("3.jsonl:2: publishedOn: '30000-01-01' is not a date")
        .contains("4.txt: ", "5.txt: It is not text in UTF-8")
        .doesNotContain("Exception");
    List<String> lines = again.out().lines().toList();
    assertThat(lines).hasSize(6).allSatisfy(line -> new ObjectMapper().readTree(line));
    assertThat(lines)
        .filteredOn(line -> line.contains("\"duplicate\":true"))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("\"article\":\""));
    assertThat(lines).filteredOn(line -> line.contains("\"error\"")).hasSize(3);
    assertThat(again.err()).contains("0 stored, 3 stored before, 3 failed");
    try (Server server =
        Server.start(folder, Map.of("entente.data-directory", folder.resolve("data").toString()))) {
      assertThat(
              server.data(
                  "{ articles(where: {publisher: {name: {eq: \"Heron\"}}}) { totalCount } }"))
          .hasToString("{articles={totalCount=3}}");
    }
  }
}
