package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.actor.ActorEntity;
import dev.entente.dataset.Dataset;
import dev.entente.dataset.MinimalBundle;
import dev.entente.dataset.bundle.Bundle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The index is as the data is, after every kind of write. */
@QuarkusTest
@TestProfile(SearchUpdateTest.OwnDatabase.class)
class SearchUpdateTest {

  /** Other tests search the sample alone. */
  public static class OwnDatabase implements QuarkusTestProfile {}

  @Inject Dataset dataset;
  @Inject SearchIndexer indexer;
  @Inject SearchIndex index;
  @Inject Session session;

  @Test
  void whatReplacesAnEntryIsFoundAndWhatWasReplacedIsNot() {
    dataset.load(minimal("replaced").with("/meetings/0/title", "'Talks on herring'").read());
    assertThat(count("herring")).isEqualTo(1);

    dataset.load(minimal("replaced").with("/meetings/0/title", "'Talks on mackerel'").read());

    assertThat(count("herring ")).isZero();
    assertThat(count("mackerel")).isEqualTo(1);
  }

  @Test
  void tradeFiguresGoByTheNewNamesOfThoseWhoTrade() {
    dataset.load(minimal("renamed").read());
    int figures = count("Belmark", "TRADE_FIGURE");
    assertThat(figures).isPositive();

    dataset.load(
        minimal("renamed-later")
            .without("/articles")
            .without("/offices")
            .without("/meetings")
            .without("/statements")
            .without("/relationships")
            .without("/tradeFigures")
            .without("/contradictions")
            .with("/actors", actors().replace("Belmark", "Quillfort"))
            .read());

    assertThat(count("Quillfort", "TRADE_FIGURE")).isEqualTo(figures);
    assertThat(count("\"Belmark\"", "TRADE_FIGURE")).isZero();
  }

  private static String actors() {
    return minimal("any").json().get("actors").toString().replace('"', '\'');
  }

  @Test
  void theTextOfAnArticleIsFoundWhileItIsKept() {
    dataset.load(article("{'content': 'Long before, whooping cranes flew over.'}"));
    assertThat(snippets("whooping crane"))
        .containsExactly("Long before, ⟦whooping⟧ ⟦cranes⟧ flew over.");

    dataset.load(article("{'sha256': '%s', 'length': 12}".formatted("0".repeat(64))));

    assertThat(count("whooping")).isZero();
  }

  @Test
  void whatIsRolledBackIsNotFound() {
    QuarkusTransaction.begin();
    rename("xi-jinping", "Quetzalcoatl");
    indexer.update(List.of(ActorEntity.keyOf("xi-jinping")));
    QuarkusTransaction.rollback();

    assertThat(count("Quetzalcoatl")).isZero();
    assertThat(count("Jinping", "PERSON")).isEqualTo(1);
  }

  @Test
  void whatIsGoneLeavesTheIndex() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(
                        "insert into actor (id, type, slug, name, name_key)"
                            + " values (:id, 'PERSON', 'passing', 'Passing Zephyrine', 'x')")
                    .setParameter("id", ActorEntity.keyOf("passing"))
                    .executeUpdate());
    update(ActorEntity.keyOf("passing"));
    assertThat(count("Zephyrine")).isEqualTo(1);

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createMutationQuery("delete from ActorEntity where slug = 'passing'")
                    .executeUpdate());
    assertThat(
            Api.data("{ search(text: \"Zephyrine\") { edges { node { __typename } } } }")
                .getList("search.edges"))
        .as("a row that went behind the index's back is not shown")
        .isEmpty();
    update(ActorEntity.keyOf("passing"));

    assertThat(count("Zephyrine")).isZero();
  }

  @Test
  void whatWasStoredBeforeThereWasAnIndexIsIndexedAtStart() {
    int before = count("china");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              index.remove(
                  session
                      .createNativeQuery("select id from search_document", UUID.class)
                      .addScalar("id", UUID.class)
                      .list());
              session
                  .createNativeMutationQuery("update search_state set version = 0")
                  .executeUpdate();
            });
    assertThat(count("china")).isZero();
    assertThat(dataset.isIndexed()).isFalse();

    SearchIndexer.Progress progress = null;
    do {
      progress = dataset.index(progress);
    } while (progress != null);

    assertThat(count("china")).isEqualTo(before).isPositive();
    assertThat(dataset.isIndexed()).isTrue();
  }

  private void update(UUID key) {
    QuarkusTransaction.requiringNew().run(() -> indexer.update(List.of(key)));
  }

  private void rename(String slug, String name) {
    session
        .createMutationQuery("update ActorEntity set name = :name where slug = :slug")
        .setParameter("name", name)
        .setParameter("slug", slug)
        .executeUpdate();
  }

  private static Bundle article(String text) {
    return minimal("worded")
        .with(
            "/articles/-",
            "{'slug': 'short-article', 'title': 'Short', 'publishedOn': '2024', 'language': 'en',"
                + " 'text': %s}".formatted(text))
        .read();
  }

  private static MinimalBundle minimal(String name) {
    return MinimalBundle.get().named(name);
  }

  private static int count(String text, String... types) {
    return Api.data(
            "query($text: String!, $types: [SearchType!]) {"
                + " search(text: $text, types: $types) { totalCount } }",
            types.length == 0 ? Map.of("text", text) : Map.of("text", text, "types", types))
        .getInt("search.totalCount");
  }

  private static List<String> snippets(String text) {
    return Api.data(
            "query($text: String!) { search(text: $text) { edges { snippet } } }",
            Map.of("text", text))
        .getList("search.edges.snippet");
  }
}
