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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** `mergeActors` and `unmergeActors`. */
@QuarkusTest
@TestProfile(Keys.Configured.class)
class MergeActorsTest {

  /** What grows with every change, whatever it does. */
  private static final Set<String> BOOKS =
      Set.of(
          "audit_entry",
          "audit_change",
          "dataset_state",
          "flyway_schema_history",
          "search_document",
          "search_posting",
          "search_word");

  /** Says which change was the last, and undoing is one. */
  private static final String LAST_CHANGE = "changed_in";

  @Inject Dataset dataset;
  @Inject DataSource source;

  @ParameterizedTest
  @CsvSource({
    "vladimir-putin, xi-jinping",
    "xi-jinping, vladimir-putin",
    "china, russia",
    "united-states, ukraine",
    "kremlin, nato"
  })
  void undoingAMergeLeavesTheDatabaseAsItWas(String gone, String survivor) throws SQLException {
    Map<String, List<String>> before = tables();
    String id = Editor.actor(gone);
    JsonPath merged = merge(id, Editor.actor(survivor));
    assertThat(merged.getList("userErrors")).isEmpty();
    assertThat(merged.getInt("change.affected")).isGreaterThan(1);
    assertThat(tables()).isNotEqualTo(before);

    JsonPath undone = unmerge(id);

    assertThat(undone.getList("userErrors")).isEmpty();
    assertThat(undone.getString("actor.slug")).isEqualTo(gone);
    assertThat(undone.getInt("change.affected")).isEqualTo(merged.getInt("change.affected"));
    assertThat(tables()).isEqualTo(before);
  }

  @Test
  void everyReadShowsTheOneThatStays() {
    String id = Editor.actor("vladimir-putin");
    String survivor = Editor.actor("xi-jinping");
    merge(id, survivor);

    Reads reads = Reads.everything();
    assertThat(reads.ids()).contains(survivor).doesNotContain(id);
    JsonPath found =
        Api.data(
            """
            query($id: ID!) {
              node(id: $id) { id } nodes(ids: [$id, $id]) { id }
              byId: actor(by: {id: $id}) { id } bySlug: person(by: {slug: "vladimir-putin"}) { id }
              byName: actor(by: {name: "Vladimir Putin"}) { id aliases { text } }
              ofAnotherType: country(by: {slug: "vladimir-putin"}) { id } }""",
            Map.of("id", id));
    assertThat(
            List.of(
                found.getString("node.id"),
                found.getString("nodes[0].id"),
                found.getString("nodes[1].id"),
                found.getString("byId.id"),
                found.getString("bySlug.id"),
                found.getString("byName.id")))
        .containsOnly(survivor);
    assertThat(found.getMap("ofAnotherType")).isNull();
    assertThat(found.getList("byName.aliases.text")).contains("Vladimir Putin", "Putin");

    unmerge(id);
  }

  @Test
  void theAuditLogOfTheOneThatStaysShowsWhoWasMergedIntoIt() {
    String id = Editor.actor("vladimir-putin");
    String survivor = Editor.actor("xi-jinping");
    merge(id, survivor);
    unmerge(id);

    for (String one : List.of(id, survivor)) {
      JsonPath log =
          Editor.ALICE.data(
              "query($id: ID) { auditLog(target: $id, first: 2) { nodes { action targetId } } }",
              Map.of("id", one));
      assertThat(log.getList("auditLog.nodes.action"))
          .containsExactly("UNMERGE_ACTORS", "MERGE_ACTORS");
      assertThat(log.getList("auditLog.nodes.targetId")).containsOnly(id);
    }
  }

  @Test
  void codesFindTheOneThatStays() {
    String id = Editor.actor("china");
    merge(id, Editor.actor("russia"));
    assertThat(Api.data("{ actor(by: {isoCode: \"cn\"}) { slug } }").getString("actor.slug"))
        .isEqualTo("russia");
    unmerge(id);
  }

  @Test
  void whatWouldBeBetweenOneAndItselfIsHidden() {
    String query =
        """
        { relationships(first: 100) { nodes { subject { id } object { id } } }
          tradeFigures(first: 100) { nodes { reporter { id } partner { id } } } }""";
    String id = Editor.actor("china");
    merge(id, Editor.actor("russia"));

    JsonPath all = Api.data(query);
    assertThat(all.getList("relationships.nodes.findAll { it.subject.id == it.object.id }"))
        .isEmpty();
    assertThat(
            all.getList(
                "tradeFigures.nodes.findAll { it.partner && it.reporter.id == it.partner.id }"))
        .isEmpty();
    JsonPath hidden =
        Editor.ALICE.data("{ reviewQueue(state: MERGED, first: 1) { totalCount nodes { id } } }");
    assertThat(hidden.getInt("reviewQueue.totalCount")).isPositive();
    assertThat(
            Editor.ALICE
                .mutate(
                    "reviewFact",
                    "",
                    Map.of(
                        "fact", hidden.getString("reviewQueue.nodes[0].id"), "decision", "ACCEPT"))
                .getList("userErrors.code"))
        .containsExactly("CONFLICT");

    unmerge(id);
    assertThat(
            Editor.ALICE
                .data("{ reviewQueue(state: MERGED) { totalCount } }")
                .getInt("reviewQueue.totalCount"))
        .isZero();
  }

  @Test
  void aBundleThatNamesTheOneThatWentWritesToTheOneThatStays() {
    dataset.load(MinimalBundle.get().named("merged").read());
    String id = Editor.actor("tomas-reuk");
    merge(id, Editor.actor("mira-solen"));

    dataset.load(
        MinimalBundle.get()
            .named("merged-again")
            .with("/statements/1/text", "'The strait remains open.'")
            .read());
    dataset.load(
        MinimalBundle.get()
            .named("merged-and-left-out")
            .without("/actors/1")
            .with("/statements/1/text", "'The strait is open.'")
            .read());

    JsonPath found =
        Api.data(
            """
            query($meeting: ID!, $statement: ID!) {
              actor(by: {slug: "tomas-reuk"}) { slug name }
              meeting: node(id: $meeting) { ... on Meeting { participants { role actor { slug } } } }
              statement: node(id: $statement) { ... on Statement { text addressees { slug } } } }""",
            Map.of(
                "meeting", Ids.of("Meeting:solen-reuk-porto-vela-2024-05"),
                "statement", Ids.of("Statement:solen-strait-would-stay-open")));
    assertThat(found.getMap("actor")).isEqualTo(Map.of("slug", "mira-solen", "name", "Mira Solen"));
    assertThat(found.getList("meeting.participants.actor.slug")).containsExactly("mira-solen");
    assertThat(found.getString("statement.text")).isEqualTo("The strait is open.");
    assertThat(found.getList("statement.addressees.slug")).containsExactly("mira-solen");

    unmerge(id);
    JsonPath undone =
        Api.data(
            "query($id: ID!) { node(id: $id) { ... on Meeting { participants { role actor { slug } } } } }",
            Map.of("id", Ids.of("Meeting:solen-reuk-porto-vela-2024-05")));
    assertThat(undone.getList("node.participants"))
        .containsExactlyInAnyOrder(
            Map.of("role", "HOST", "actor", Map.of("slug", "mira-solen")),
            Map.of("role", "VISITOR", "actor", Map.of("slug", "tomas-reuk")));
  }

  @Test
  void mergesIntoOneActorAreUndoneTheLastFirst() {
    String a = Editor.actor("emmanuel-macron");
    String b = Editor.actor("olaf-scholz");
    String c = Editor.actor("joe-biden");
    merge(a, b);
    merge(b, c);

    assertThat(
            Api.data("{ actor(by: {slug: \"emmanuel-macron\"}) { slug } }").getString("actor.slug"))
        .isEqualTo("joe-biden");
    JsonPath refused = unmerge(a);
    refused(refused, "CONFLICT", "actor");
    assertThat(refused.getString("userErrors[0].message")).contains("olaf-scholz");
    assertThat(unmerge(b).getString("actor.slug")).isEqualTo("olaf-scholz");
    assertThat(
            Api.data("{ actor(by: {slug: \"emmanuel-macron\"}) { slug } }").getString("actor.slug"))
        .isEqualTo("olaf-scholz");
    assertThat(unmerge(a).getString("actor.slug")).isEqualTo("emmanuel-macron");
  }

  @Test
  void wrongInputIsAUserError() {
    String person = Editor.actor("joe-biden");
    String country = Editor.actor("russia");
    refused(merge("nonsense", person), "INVALID", "from");
    refused(merge(Ids.of("Actor:nobody"), person), "NOT_FOUND", "from");
    refused(merge(person, Ids.of("Actor:nobody")), "NOT_FOUND", "into");
    refused(merge(person, person), "INVALID", "into");
    refused(merge(person, country), "INVALID", "into");
    refused(unmerge(person), "NOT_FOUND", "actor");
    refused(unmerge("nonsense"), "INVALID", "actor");
    String gone = Editor.actor("kremlin");
    merge(gone, Editor.actor("nato"));
    refused(merge(gone, Editor.actor("european-union")), "CONFLICT", "from");
    unmerge(gone);
  }

  @Test
  void theSameKeyMergesOnce() {
    String gone = Editor.actor("kremlin");
    Map<String, Object> input =
        Map.of("from", gone, "into", Editor.actor("nato"), "idempotencyKey", "merge-once");
    JsonPath first = Editor.ALICE.mutate("mergeActors", "actor { slug }", input);
    JsonPath again = Editor.ALICE.mutate("mergeActors", "actor { slug }", input);

    assertThat(first.getString("actor.slug")).isEqualTo("nato");
    assertThat(again.getMap("")).isEqualTo(first.getMap(""));
    unmerge(gone);
  }

  /** A new column that names actors is one that a merge must change. */
  @Test
  void everyColumnThatNamesActorsIsKnown() throws SQLException {
    Set<String> found = new TreeSet<>();
    try (Connection connection = source.getConnection()) {
      String actor = connection.getMetaData().storesUpperCaseIdentifiers() ? "ACTOR" : "actor";
      try (ResultSet keys = connection.getMetaData().getExportedKeys(null, null, actor)) {
        while (keys.next()) {
          found.add(
              (keys.getString("FKTABLE_NAME") + '.' + keys.getString("FKCOLUMN_NAME"))
                  .toLowerCase(Locale.ROOT));
        }
      }
    }
    Set<String> known =
        ActorReference.ALL.stream()
            .map(ActorReference::place)
            .collect(Collectors.toCollection(TreeSet::new));
    known.add("alias.actor_id");
    assertThat(found).isEqualTo(known);
  }

  /** Every row of every table, as text. */
  private Map<String, List<String>> tables() throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet all =
          statement.executeQuery(
              "select table_name from information_schema.tables"
                  + " where lower(table_schema) = 'public'")) {
        while (all.next()) {
          names.add(all.getString(1).toLowerCase(Locale.ROOT));
        }
      }
      names.removeAll(BOOKS);
      for (String name : names) {
        List<String> rows = new ArrayList<>();
        try (ResultSet all = statement.executeQuery("select * from " + name)) {
          int columns = all.getMetaData().getColumnCount();
          while (all.next()) {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
              if (!all.getMetaData().getColumnLabel(i).equalsIgnoreCase(LAST_CHANGE)) {
                values.add(all.getString(i));
              }
            }
            rows.add(values.toString());
          }
        }
        rows.sort(null);
        tables.put(name, rows);
      }
    }
    return tables;
  }

  private static JsonPath merge(String from, String into) {
    return Editor.ALICE.mutate(
        "mergeActors", "actor { slug }", Map.of("from", from, "into", into, "reason", "the same"));
  }

  private static JsonPath unmerge(String actor) {
    return Editor.ALICE.mutate("unmergeActors", "actor { slug }", Map.of("actor", actor));
  }

  private static void refused(JsonPath payload, String code, String field) {
    assertThat(payload.getList("userErrors.code")).containsExactly(code);
    assertThat(payload.<List<String>>getList("userErrors.field"))
        .containsExactly(List.of("input", field));
  }
}
