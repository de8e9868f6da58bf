package dev.entente.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What the command line says and returns, as far as it needs no database. */
@Isolated // catches what is printed
class CommandLinesTest {

  private static final String TEXT =
      "Emmanuel Macron received Olaf Scholz in Paris on Thursday. “The bridge is ours to mend,”"
          + " Macron said.";

  @TempDir Path folder;

  /** What a run printed, and its exit code. */
  private record Run(int exitCode, String out, String err) {}

  private static Run run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream toOut = new ByteArrayOutputStream();
    ByteArrayOutputStream toErr = new ByteArrayOutputStream();
    System.setOut(new PrintStream(toOut, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(toErr, true, StandardCharsets.UTF_8));
    try {
      int exitCode = CommandLines.execute(arguments);
      return new Run(
          exitCode, toOut.toString(StandardCharsets.UTF_8), toErr.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void itTellsWhatItCanDo() {
    assertThat(run("--help").out()).contains("extract", "ingest", "8080");
    assertThat(run("extract", "--help").out()).contains("--json", "--published-on", "--publisher");
    assertThat(run("ingest", "--help").out()).contains("--json-lines", "--format", "stop");
    assertThat(run("--version").out()).startsWith("entente 0").doesNotContain("$");
  }

  @Test
  void whatIsNotUnderstoodIsAnErrorOfItsOwn() {
    assertThat(run("serve").exitCode()).isEqualTo(2);
    assertThat(run("extract").exitCode()).isEqualTo(2);
    assertThat(run("ingest").exitCode()).isEqualTo(2);
    assertThat(run("extract", "--format", "pdf", "x").err()).contains("--format");
  }

  @Test
  void anArticleIsPrintedForPeople() throws IOException {
    Run run = run("extract", "--published-on", "2023-06-16", file("a.txt", TEXT));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Published: 2023-06-16", "Emmanuel Macron", "Olaf Scholz");
  }

  @Test
  void orAsJson() throws IOException {
    Run run = run("extract", "--json", "--published-on", "2023-06-16", file("a.txt", TEXT));
    JsonNode proposal = new ObjectMapper().readTree(run.out());

    assertThat(proposal.get("text").asText()).isEqualTo(TEXT);
    assertThat(proposal.get("publishedOn").asText()).isEqualTo("2023-06-16");
    assertThat(proposal.get("actors").findValuesAsText("slug"))
        .contains("emmanuel-macron", "olaf-scholz");
    JsonNode mention = proposal.get("actors").get(0).get("mentions").get(0);
    assertThat(mention.get("excerpt").asText())
        .isEqualTo(TEXT.substring(mention.get("start").asInt(), mention.get("end").asInt()));
  }

  @Test
  void jsonLinesAreReadLineByLine() throws IOException {
    String lines =
        """
        {"text": "Olaf Scholz met Xi Jinping.", "publishedOn": "2021-01-02"}

        {"text": ""}
        nonsense
        {"words": "x"}
        {"text": "Xi Jinping met Olaf Scholz."}""";
    Run run = run("extract", "--json", "--published-on", "2022", file("all.jsonl", lines));

    assertThat(run.exitCode()).isEqualTo(1);
    List<String> printed = run.out().lines().toList();
    assertThat(printed).hasSize(2);
    assertThat(printed.get(0)).contains("\"publishedOn\":\"2021-01-02\"");
    assertThat(printed.get(1)).contains("\"publishedOn\":\"2022\"");
    assertThat(run.err())
        .contains("all.jsonl:3: It is empty.")
        .contains("all.jsonl:4: It is not the JSON of an article.")
        .contains("all.jsonl:5: 'words' is no member of an article");
  }

  @Test
  void badFilesAreToldOfAndTheRestGoesOn() throws IOException {
    file("empty.txt", "");
    file("binary.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    file("zeros.txt", "a\u0000b");
    file("latin1.txt", "Fran\u00e7ois".getBytes(StandardCharsets.ISO_8859_1));
    file("large.txt", "word ".repeat(2_100_000));
    file("late.json", "{\"text\": \"Xi met Putin.\", \"publishedOn\": \"30000-01-01\"}");
    file(
        "hostile.html",
        "<div ".repeat(20_000) + "<script>while(1);</script>" + "<b>".repeat(50_000));
    file("good.txt", TEXT);
    file("ignored.png", "x");
    Run run = run("extract", folder.toString(), folder.resolve("missing.txt").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("good.txt", "Emmanuel Macron");
    assertThat(run.err())
        .contains("empty.txt: It is empty.")
        .contains("binary.txt: It is not text in UTF-8.")
        .contains("zeros.txt: The file is not text but binary")
        .contains("latin1.txt: It is not text in UTF-8.")
        .contains("large.txt: It is larger than 1048576 bytes")
        .contains("late.json: publishedOn: '30000-01-01' is not a date")
        .contains("missing.txt: There is no such file.")
        .doesNotContain("ignored.png")
        .doesNotContain("Exception");
  }
}
