package dev.entente.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ingest.date.DateRule;
import dev.entente.ingest.meeting.MeetingRule;
import dev.entente.ingest.mention.MentionRule;
import dev.entente.ingest.proposal.Rule;
import dev.entente.ingest.quotation.QuotationRule;
import dev.entente.ingest.relationship.Patterns;
import dev.entente.ingest.statement.SpeakerRule;
import dev.entente.ingest.statement.StatementRule;
import dev.entente.ingest.text.RegionRule;
import dev.entente.ingest.trade.FigureRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule that evidence may name is in the documentation, in the words of the code. */
class RulesTest {

  private static final Path PUBLISHED = Path.of("docs/ingestion-rules.md");

  /** Run with {@code -Dentente.test.update-snapshots} to publish the rules as they are now. */
  @Test
  void theRulesAreDocumented() throws IOException {
    String page = page();
    if (System.getProperty("entente.test.update-snapshots") != null) {
      Files.writeString(PUBLISHED, page);
    }
    assertThat(PUBLISHED).hasContent(page);
  }

  @Test
  void noTwoRulesHaveOneName() {
    assertThat(steps().values().stream().flatMap(List::stream).map(Rule::id))
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)+"));
  }

  private static Map<String, List<? extends Rule>> steps() {
    Map<String, List<? extends Rule>> steps = new LinkedHashMap<>();
    steps.put("Headings and what is around an article", List.of(RegionRule.values()));
    steps.put("Quotations", List.of(QuotationRule.values()));
    steps.put("Mentions of actors", List.of(MentionRule.values()));
    steps.put("Dates", List.of(DateRule.values()));
    steps.put("Statements: what is said", List.of(StatementRule.values()));
    steps.put("Statements: who says it", List.of(SpeakerRule.values()));
    steps.put("Meetings", List.of(MeetingRule.values()));
    steps.put("Relationships", Patterns.all());
    steps.put("Figures of trade", List.of(FigureRule.values()));
    return steps;
  }

  private static String page() {
    return """
        # The rules of extraction

        What is read from an article names the rule that read it. A rule never changes its name. [How they work
        together, and how good they are](ingestion.md). This page is written by a test from the words of the code.
        """
        + steps().entrySet().stream()
            .map(step -> "\n## %s\n\n%s".formatted(step.getKey(), table(step.getValue())))
            .collect(Collectors.joining());
  }

  private static String table(List<? extends Rule> rules) {
    return rules.stream()
        .map(rule -> "| `%s` | %s |\n".formatted(rule.id(), rule.description().replace("|", "\\|")))
        .collect(Collectors.joining("", "| rule | reads |\n| --- | --- |\n", ""));
  }
}
