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
import java.util.Map;
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
    assertThat(run("help").out()).isEqualTo(run("--help").out());
    assertThat(run("help").exitCode()).isZero();
    assertThat(run("help", "ingest").out())
        .contains("Exit codes", "translatedFrom", "min-confidence", "--title", "--url", "--author");
  }

  @Test
  void optionsAreLookedAtBeforeAnythingIsDone() throws IOException {
    String file = file("a.txt", TEXT);
    for (String command : List.of("extract", "ingest")) {
      Run late = run(command, "--published-on", "30000-01-01", "--language", "??", file);
      assertThat(late.exitCode()).isEqualTo(2);
      assertThat(late.err())
          .contains("--published-on: '30000-01-01' is not a date", "--language: It must be");
      Run several = run(command, "--title", "T", "--author", "A", file, file);
      assertThat(several.exitCode()).isEqualTo(2);
      assertThat(several.err()).contains("are for one file with one article");
    }
    assertThat(run("ingest", folder.resolve("missing.txt").toString()).err())
        .contains("missing.txt: There is no such file.")
        .doesNotContain("Opening");
  }

  @Test
  void aFolderWithoutArticlesIsToldOf() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    for (String command : List.of("extract", "ingest")) {
      Run run = run(command, empty.toString());
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).contains("There are no files in it.");
    }
    Files.writeString(empty.resolve("a.md"), TEXT);
    assertThat(run("ingest", empty.toString()).err()).contains("No file in it ends in", "1 .md");
  }

  @Test
  void whatIsPassedOverIsToldOf() throws IOException {
    file("good.txt", TEXT);
    file("a.md", TEXT);
    file("b.md", TEXT);
    file("README", TEXT);
    Files.createDirectories(folder.resolve(".hidden"));
    file(".hidden/a.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("nowhere.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Run run = run("extract", "--json", "--published-on", "2023-06-16", folder.toString());

    assertThat(run.err())
        .contains("2 .md", "1 without ending", "1 links to folders")
        .contains("link.txt: It is a link to a file that is not there.")
        .doesNotContain("hidden");
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void whatAnArticleSaysComesBeforeOptions() throws IOException {
    String page =
        """
        <html><head><meta property="article:published_time" content="2023-05-03T10:00:00Z"></head>
        <body><p>Emmanuel Macron met Olaf Scholz in Paris on Tuesday.</p></body></html>
        """;
    String[] option = {"extract", "--published-on", "2020-01-01"};

    assertThat(run(option[0], option[1], option[2], file("a.html", page)).out())
        .contains("Published: 2023-05-03", "2023-05-02");
    assertThat(
            run(option[0], option[1], option[2], file("a.txt", "Published: 3 May 2023\n\n" + TEXT))
                .out())
        .contains("Published: 2023-05-03");
    assertThat(
            run(
                    option[0],
                    option[1],
                    option[2],
                    file("a.json", new ObjectMapper().writeValueAsString(Map.of("html", page))))
                .out())
        .contains("Published: 2023-05-03");
    assertThat(run(option[0], option[1], option[2], file("b.txt", TEXT)).out())
        .contains("Published: 2020-01-01");
  }

  @Test
  void aDateThatIsNotUnderstoodIsNotOneThatIsMissing() throws IOException {
    assertThat(run("extract", file("a.txt", "Published: 30000-01-01\n\n" + TEXT)).out())
        .contains("“30000-01-01”", "no date that is understood");
    assertThat(run("extract", file("b.txt", TEXT)).out())
        .contains("Neither the input nor the article says");
  }

  @Test
  void jsonIsRefusedWithItsPlace() throws IOException {
    file("array.json", "[{\"text\": \"x\"}]");
    file("number.json", "{\n  \"text\": 5}");
    file("cut.json", "{\"text\": \"x");
    file("null.json", "null");
    file("word.json", "nonsense");
    file("two.json", "{\"text\": \"Xi met Putin.\"} {}");
    file("nested.json", "{\"text\": {\"a\": 1}}");
    file("authors.json", "{\"text\": \"x\", \"authors\": 3}");
    Run run = run("extract", folder.toString());

    assertThat(run.err())
        .contains("array.json: It is not the JSON of an article (line 1, column 1): it is a list.")
        .contains("number.json: It is not the JSON of an article (line 2, column 11): 'text' must")
        .contains("cut.json: It is not the JSON of an article (line 1, column 12): it ends in")
        .contains("null.json: It is not the JSON of an article: it is null.")
        .contains("word.json: It is not the JSON of an article (line 1, column 1): this is no JSON")
        .contains("nested.json: It is not the JSON of an article (line 1, column 10): 'text' must")
        .contains("'authors' must be a list of text")
        .contains("two.json: It is not the JSON of an article")
        .doesNotContain("jackson", "java.");
  }

  @Test
  void aPageThatCannotBeParsedFailsAlone() throws IOException {
    file("a.html", "<p>Joe Biden met Xi Jinping.</p>" + "<rt><template><math>".repeat(300));
    file("b.html", "<p>Joe Biden met Xi Jinping.</p>" + "<div><p><b><i>".repeat(300));
    Run run = run("extract", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("b.html", "Joe Biden");
    assertThat(run.err()).contains("a.html: Its HTML is too broken").doesNotContain("at dev.");
  }

  @Test
  void textForPeopleHasNoCodes() throws IOException {
    String text =
        "Emmanuel Macron will visit China in the spring. China is the largest trading partner of"
            + " Germany. Brazil's exports to Venezuela rose to $5 billion in 2022.";
    String out = run("extract", "--published-on", "2023-01-16", file("a.txt", text)).out();

    assertThat(out)
        .contains("spring 2023", "named once", "Brazil, export of all goods to Venezuela: value 5")
        .doesNotContain("2023-21", "1 times", "rank: rank", "no date");
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
    assertThat(printed).hasSize(5).allSatisfy(line -> new ObjectMapper().readTree(line));
    assertThat(printed.get(0))
        .startsWith("{\"source\":\"")
        .contains("all.jsonl:1\"", "\"publishedOn\":\"2021-01-02\"", "\"warnings\":[");
    assertThat(printed.get(1)).contains("all.jsonl:3\",\"error\":\"It is empty.\"}");
    assertThat(printed.get(4)).contains("\"publishedOn\":\"2022\"");
    assertThat(run.err())
        .contains("all.jsonl:3: It is empty.")
        .contains(
            "all.jsonl:4: It is not the JSON of an article (line 1, column 1): this is no JSON.")
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
        .contains("binary.txt: It is not text but binary.")
        .contains("zeros.txt: It is not text but binary")
        .contains("latin1.txt: It is not text in UTF-8: the byte E7 at offset 4")
        .contains("large.txt: It has 10500000 bytes, more than 1048576")
        .contains("late.json: publishedOn: '30000-01-01' is not a date")
        .contains("missing.txt: There is no such file.")
        .contains("Passed over", "1 .png")
        .doesNotContain("Exception");
  }
}
