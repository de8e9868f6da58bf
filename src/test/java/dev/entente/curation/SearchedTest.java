package dev.entente.curation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.security.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What editors do is found, or is not found any more, at once. */
@QuarkusTest
@TestProfile(Keys.Configured.class)
class SearchedTest {

  @Test
  void anActorIsFoundByANameThatWasAdded() {
    assertThat(found("Grandmaster Blue", "PERSON")).isEmpty();
    Editor.ALICE.mutate(
        "addAlias",
        "",
        Map.of("actor", Editor.actor("olaf-scholz"), "alias", Map.of("text", "Grandmaster Blue")));
    assertThat(found("Grandmaster Blue", "PERSON")).containsExactly(Editor.actor("olaf-scholz"));
  }

  @Test
  void aFactIsFoundWhileReadersSeeIt() {
    String statement =
        Api.data("{ statements(first: 1) { nodes { id text } } }")
            .getString("statements.nodes[0].id");
    String words = phrase(text(statement));
    assertThat(found(words, "STATEMENT")).contains(statement);

    review(statement, "REJECT");
    assertThat(found(words, "STATEMENT")).doesNotContain(statement);

    review(statement, "ACCEPT");
    assertThat(found(words, "STATEMENT")).contains(statement);
  }

  @Test
  void anArticleIsFoundUntilItIsRetractedAndSoIsWhatOnlyItAsserts() {
    JsonPath statement =
        Api.data(
                "{ statements(first: 100) { nodes { id text citations { totalCount nodes { article { id title } } } } } }")
            .setRootPath("data.statements.nodes.find { it.citations.totalCount == 1 }");
    String words = phrase(statement.getString("text"));
    String id = statement.getString("citations.nodes[0].article.id");
    String title = phrase(statement.getString("citations.nodes[0].article.title"));
    assertThat(found(title, "ARTICLE")).contains(id);
    assertThat(found(words, "STATEMENT")).contains(statement.getString("id"));

    Editor.ALICE.mutate("retractArticle", "", Map.of("article", id, "reason", "withdrawn"));
    assertThat(found(title, "ARTICLE")).doesNotContain(id);
    assertThat(found(words, "STATEMENT")).doesNotContain(statement.getString("id"));

    Editor.ALICE.mutate("reinstateArticle", "", Map.of("article", id));
    assertThat(found(title, "ARTICLE")).contains(id);
    assertThat(found(words, "STATEMENT")).contains(statement.getString("id"));
  }

  @Test
  void anActorThatWasMergedIsFoundAsTheOther() {
    String gone = Editor.actor("emmanuel-macron");
    String survivor = Editor.actor("joe-biden");
    assertThat(found("Emmanuel Macron", "PERSON")).contains(gone);

    Editor.ALICE.mutate("mergeActors", "", Map.of("from", gone, "into", survivor));
    assertThat(found("Emmanuel Macron", "PERSON")).contains(survivor).doesNotContain(gone);

    Editor.ALICE.mutate("unmergeActors", "", Map.of("actor", gone));
    assertThat(found("Emmanuel Macron", "PERSON")).contains(gone).doesNotContain(survivor);
  }

  private static void review(String fact, String decision) {
    Editor.ALICE.mutate("reviewFact", "", Map.of("fact", fact, "decision", decision));
  }

  private static String text(String statement) {
    return Api.data(
            "query($id: ID!) { node(id: $id) { ... on Statement { text } } }",
            Map.of("id", statement))
        .getString("node.text");
  }

  /** The first words, which must be found together. */
  private static String phrase(String text) {
    String[] words = text.replace('"', ' ').strip().split("\\s+");
    return '"' + String.join(" ", List.of(words).subList(0, Math.min(5, words.length))) + '"';
  }

  private static List<String> found(String text, String type) {
    return Api.data(
            "query($text: String!, $types: [SearchType!]) { search(text: $text, types: $types, first: 50) { nodes { ... on Node { id } } } }",
            Map.of("text", text, "types", List.of(type)))
        .getList("search.nodes.id");
  }
}
