package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the application answers, and what it links to is there. */
@QuarkusTest
class ReadmeTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theAnswerIsTheOneShown() throws IOException {
    JsonNode answer = JSON.valueToTree(Api.answer(block("graphql")).<Object>get());
    assertThat(answer).isEqualTo(JSON.readTree(block("json")));
  }

  @Test
  void theCountsAreThoseOfTheSample() throws IOException {
    JsonPath counts =
        Api.data(
                """
                { dataset { counts { actors meetings statements relationships tradeFigures
                    contradictions citations } } }""")
            .setRootPath("data.dataset.counts");
    assertThat(readme().replaceAll("\\s+", " "))
        .contains(
            "into %d actors, %d meetings, %d statements, %d relationships, %d trade figures and %d contradictions, with %d citations"
                .formatted(
                    counts.getInt("actors"),
                    counts.getInt("meetings"),
                    counts.getInt("statements"),
                    counts.getInt("relationships"),
                    counts.getInt("tradeFigures"),
                    counts.getInt("contradictions"),
                    counts.getInt("citations")));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Matcher links = Pattern.compile("]\\((?!http)([^)#]+)\\)").matcher(readme());
    assertThat(links.results().map(link -> Path.of(link.group(1))))
        .hasSizeGreaterThan(20)
        .allSatisfy(path -> assertThat(path).exists());
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
