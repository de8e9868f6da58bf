package dev.entente.curation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.dataset.Dataset;
import dev.entente.dataset.MinimalBundle;
import dev.entente.security.Keys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** `addAlias`, and with it what all mutations have in common. */
@QuarkusTest
@TestProfile(Keys.Configured.class)
class AddAliasTest {

  @Inject Dataset dataset;

  @Test
  void anAliasFindsTheActor() {
    JsonPath added =
        Editor.ALICE.mutate(
            "addAlias",
            "actor { name aliases { text language note } meetings(first: 1) { totalCount } }",
            Map.of(
                "actor", Editor.actor("emmanuel-macron"),
                "alias", Map.of("text", "Jupiter", "language", "fr", "note", "nickname")));

    assertThat(added.getList("userErrors")).isEmpty();
    assertThat(added.getString("actor.name")).isEqualTo("Emmanuel Macron");
    assertThat(added.getList("actor.aliases"))
        .contains(Map.of("text", "Jupiter", "language", "fr", "note", "nickname"));
    assertThat(added.getInt("change.affected")).isEqualTo(1);
    assertThat(Api.data("{ actor(by: {name: \"jupiter\"}) { slug } }").getString("actor.slug"))
        .isEqualTo("emmanuel-macron");
  }

  @Test
  void everyChangeIsInTheAuditLog() {
    String id = Editor.actor("olaf-scholz");
    String version =
        Editor.BOB
            .mutate(
                "addAlias", "actor { id }", Map.of("actor", id, "alias", Map.of("text", "Audit")))
            .getString("change.datasetVersion");

    JsonPath log =
        Editor.ALICE.data(
            """
            query($id: ID) { auditLog(target: $id, first: 1) {
              totalCount nodes { datasetVersion madeAt madeBy action targetId target { id } reason
                affected changes { field former present } } } }""",
            Map.of("id", id));

    assertThat(log.getInt("auditLog.totalCount")).isEqualTo(1);
    log.setRootPath("data.auditLog.nodes[0]");
    assertThat(log.getString("datasetVersion")).isEqualTo(version);
    assertThat(log.getString("madeBy")).isEqualTo("key:bob");
    assertThat(log.getString("action")).isEqualTo("ADD_ALIAS");
    assertThat(log.getString("targetId")).isEqualTo(id);
    assertThat(log.getString("target.id")).isEqualTo(id);
    assertThat(log.getString("madeAt")).isNotNull();
    assertThat(log.getList("changes.present")).containsExactly("Audit");
    assertThat(version).isEqualTo(version());
  }

  @Test
  void theAuditLogIsPagedTheLatestFirst() {
    String id = Editor.actor("gazprom");
    for (int i = 1; i <= 3; i++) {
      add(Editor.ALICE, id, "Paged " + i, null);
    }
    String query =
        """
        query($id: ID, $after: String) { auditLog(target: $id, first: 2, after: $after,
            where: {madeBy: {eq: "key:alice"}, action: {eq: ADD_ALIAS}}) {
          nodes { changes { present } } pageInfo { hasNextPage endCursor } } }""";
    JsonPath first = Editor.ALICE.data(query, Map.of("id", id));
    JsonPath second =
        Editor.ALICE.data(
            query, Map.of("id", id, "after", first.getString("auditLog.pageInfo.endCursor")));

    assertThat(first.getList("auditLog.nodes.changes.present.flatten()"))
        .containsExactly("Paged 3", "Paged 2");
    assertThat(second.getList("auditLog.nodes.changes.present.flatten()"))
        .containsExactly("Paged 1");
    assertThat(second.getBoolean("auditLog.pageInfo.hasNextPage")).isFalse();
  }

  @Test
  void whatWasLoadedAtStartIsInTheAuditLog() {
    JsonPath log =
        Editor.ALICE.data(
            "{ auditLog(where: {madeBy: {eq: \"start\"}}, last: 1) { nodes { action changes { field } } } }");
    assertThat(log.getString("auditLog.nodes[0].action")).isEqualTo("IMPORT_BUNDLE");
    assertThat(log.getString("auditLog.nodes[0].changes[0].field")).startsWith("bundles.");
  }

  @Test
  void wrongInputIsAUserError() {
    String before = version();
    refused(add(Editor.ALICE, "nonsense", "x", null), "INVALID", "input", "actor");
    refused(add(Editor.ALICE, "QWN0b3I6bm9ib2R5", "x", null), "NOT_FOUND", "input", "actor");
    String article =
        Api.data("{ articles(first: 1) { nodes { id } } }").getString("articles.nodes[0].id");
    refused(add(Editor.ALICE, article, "x", null), "NOT_FOUND", "input", "actor");
    String id = Editor.actor("xi-jinping");
    refused(add(Editor.ALICE, id, "  ", null), "INVALID", "input", "alias", "text");
    refused(add(Editor.ALICE, id, "x".repeat(201), null), "INVALID", "input", "alias", "text");
    refused(add(Editor.ALICE, id, "y", "k".repeat(101)), "INVALID", "input", "idempotencyKey");
    refused(add(Editor.ALICE, id, "y", " "), "INVALID", "input", "idempotencyKey");
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void theSameAliasTwiceIsAUserError() {
    String id = Editor.actor("kremlin");
    add(Editor.ALICE, id, "Twice", null);
    refused(add(Editor.BOB, id, "Twice", null), "TAKEN", "input", "alias", "text");
    refused(add(Editor.BOB, id, "TWICE", null), "TAKEN", "input", "alias", "text");
    refused(add(Editor.BOB, id, "the kremlin", null), "TAKEN", "input", "alias", "text");
  }

  @Test
  void whatIsNoNameOrLanguageIsAUserError() {
    String id = Editor.actor("kremlin");
    refused(add(Editor.BOB, id, "Kre\u0007ml", null), "INVALID", "input", "alias", "text");
    JsonPath tagged =
        Editor.ALICE.mutate(
            "addAlias",
            "",
            Map.of("actor", id, "alias", Map.of("text", "Кремль", "language", "not a tag!!")));
    refused(tagged, "INVALID", "input", "alias", "language");
  }

  @Test
  void theSameKeyDoesItOnce() {
    String id = Editor.actor("joe-biden");
    JsonPath first = add(Editor.ALICE, id, "Once", "key-once");
    JsonPath again = add(Editor.ALICE, id, "Once", "key-once");

    assertThat(again.getList("userErrors")).isEmpty();
    assertThat(again.getString("change.datasetVersion"))
        .isEqualTo(first.getString("change.datasetVersion"));
    assertThat(again.getList("actor.aliases.text")).containsOnlyOnce("Once");
  }

  @Test
  void theSameKeyWithOtherInputIsAUserError() {
    String id = Editor.actor("joe-biden");
    add(Editor.ALICE, id, "One", "key-other");
    refused(
        add(Editor.ALICE, id, "Other", "key-other"),
        "IDEMPOTENCY_KEY_REUSED",
        "input",
        "idempotencyKey");
    assertThat(add(Editor.BOB, id, "Other", "key-other").getList("userErrors"))
        .as("the key of another client")
        .isEmpty();
  }

  @Test
  void theSameKeyAtOnceDoesItOnce() {
    String id = Editor.actor("nato");
    List<CompletableFuture<JsonPath>> all =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> add(Editor.ALICE, id, "At once", "key-at-once")))
            .toList();

    assertThat(all).allSatisfy(answer -> assertThat(answer.join().getList("userErrors")).isEmpty());
    assertThat(all.stream().map(answer -> answer.join().getString("change.datasetVersion")))
        .containsOnly(all.get(0).join().getString("change.datasetVersion"));
  }

  @Test
  void severalMutationsOfOneDocumentFollowEachOther() {
    JsonPath both =
        Editor.ALICE.data(
            """
            mutation($id: ID!) {
              a: addAlias(input: {actor: $id, alias: {text: "First"}}) { actor { aliases { text } } }
              b: addAlias(input: {actor: $id, alias: {text: "Second"}}) { actor { aliases { text } } } }""",
            Map.of("id", Editor.actor("european-union")));
    assertThat(both.getList("a.actor.aliases.text")).contains("First").doesNotContain("Second");
    assertThat(both.getList("b.actor.aliases.text")).contains("First", "Second");
  }

  @Test
  void theAliasStaysWhenABundleIsLoadedAgain() {
    dataset.load(MinimalBundle.get().named("aliases-1").read());
    add(Editor.ALICE, Editor.actor("mira-solen"), "The Helmswoman", null);
    add(Editor.ALICE, Editor.actor("mira-solen"), "Mira S.", null);

    dataset.load(
        MinimalBundle.get()
            .named("aliases-2")
            .with("/actors/0/aliases", "[{'text': 'Mira S.'}]")
            .read());

    assertThat(
            Api.data("{ actor(by: {slug: \"mira-solen\"}) { aliases { text } } }")
                .getList("actor.aliases.text"))
        .containsExactly("Mira S.", "The Helmswoman");
  }

  private static JsonPath add(Editor editor, String actor, String text, String key) {
    Map<String, Object> alias = Map.of("text", text);
    return editor.mutate(
        "addAlias",
        "actor { aliases { text } }",
        key == null
            ? Map.of("actor", actor, "alias", alias)
            : Map.of("actor", actor, "alias", alias, "idempotencyKey", key));
  }

  private static void refused(JsonPath payload, String code, String... field) {
    assertThat(payload.getList("userErrors.code")).containsExactly(code);
    assertThat(payload.<List<String>>getList("userErrors.field")).containsExactly(List.of(field));
    assertThat(payload.getString("userErrors[0].message")).isNotBlank();
    assertThat(payload.getMap("change")).isNull();
  }

  private static String version() {
    return Api.data("{ dataset { version } }").getString("dataset.version");
  }
}
