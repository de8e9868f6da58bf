package dev.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.graphql.node.NodeId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actors by key, and everything by id. */
@QuarkusTest
class ActorLookUpTest {

  @ParameterizedTest
  @CsvSource({
    "Xi Jinping, xi-jinping",
    "xi JINPING, xi-jinping",
    "Xí Jìnpíng, xi-jinping",
    "Xi, xi-jinping",
    "Chinese leader, xi-jinping",
    "the Chinese leader, xi-jinping",
    "Putin, vladimir-putin",
    "Beijing, china",
    "Moscow, russia",
    "the Kremlin, kremlin",
    "US, united-states"
  })
  void namesAndAliasesFindTheirActor(String name, String slug) {
    JsonPath answer =
        Api.data("query($n: String) { actor(by: { name: $n }) { slug } }", Map.of("n", name));
    assertThat(answer.getString("actor.slug")).isEqualTo(slug);
  }

  @Test
  void allKeysOfAnActorFindTheSame() {
    JsonPath china = Api.data("{ country(by: { isoCode: \"cn\" }) { id slug wikidataId } }");
    for (String by :
        List.of(
            "id: \"" + china.getString("country.id") + "\"",
            "slug: \"china\"",
            "wikidataId: \"" + china.getString("country.wikidataId") + "\"",
            "name: \"China\"")) {
      assertThat(Api.data("{ country(by: { " + by + " }) { slug } }").getString("country.slug"))
          .isEqualTo("china");
    }
  }

  @Test
  void anotherTypeOfActorIsNotFound() {
    assertThat(Api.data("{ person(by: { slug: \"china\" }) { name } }").getString("person"))
        .isNull();
    assertThat(
            Api.data("{ organization(by: { name: \"Xi\" }) { name } }").getString("organization"))
        .isNull();
  }

  @Test
  void everyNodeIsFoundAgainByItsId() {
    for (String field :
        List.of(
            "actors",
            "articles",
            "meetings",
            "statements",
            "relationships",
            "tradeFigures",
            "contradictions")) {
      List<Map<String, String>> nodes =
          Api.data("{ " + field + "(first: 5) { nodes { __typename id } } }")
              .getList(field + ".nodes");
      List<String> ids = nodes.stream().map(node -> node.get("id")).toList();
      assertThat(
              Api.data(
                      "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
                      Map.of("ids", ids))
                  .getList("nodes"))
          .isEqualTo(nodes);
    }
  }

  @Test
  void idsWithoutAnObjectAreNull() {
    String none = new NodeId("Meeting", "no-such-meeting").encode();
    String noType = new NodeId("Planet", "mars").encode();
    String xi = new NodeId("Actor", "xi-jinping").encode();
    assertThat(
            Api.data(
                    "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                    Map.of("ids", List.of(none, xi, noType)))
                .getList("nodes"))
        .containsExactly(null, Map.of("id", xi), null);
    assertThat(
            Api.data("query($id: ID!) { node(id: $id) { id } }", Map.of("id", none))
                .getString("node"))
        .isNull();
  }
}
