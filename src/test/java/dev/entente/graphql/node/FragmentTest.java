package dev.entente.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A fragment applies to the objects of its type, and of types that implement it. */
@QuarkusTest
class FragmentTest {

  @Test
  void fragmentsApplyToTheTypeThatAnObjectHas() {
    String id =
        Api.data("{ statements(first: 1) { nodes { id } } }").getString("statements.nodes[0].id");
    JsonPath data =
        Api.data(
            """
            query ($id: ID!) {
              node(id: $id) {
                ... on Fact { confidence }
                ... on Statement { text }
                ... on Meeting { title }
              }
              actor(by: { name: "Xi" }) {
                ... on Person { leads { name } }
                ... on Country { isoCode }
              }
            }
            """,
            Map.of("id", id));
    assertThat(data.getMap("node")).containsOnlyKeys("confidence", "text");
    assertThat(data.getMap("actor")).containsOnlyKeys("leads");
  }
}
