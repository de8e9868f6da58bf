package dev.entente.graphql.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Api;
import dev.entente.graphql.proof.ConnectionShape.Wanted;
import dev.entente.graphql.proof.ConnectionShapes.Root;
import dev.entente.graphql.proof.ConnectionShapes.Under;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What {@code where} shows is what it means: random filters on all connections are compared with
 * the entries of the bundles, walked in memory. Run with {@code -Dentente.test.seed=} for others.
 */
@QuarkusTest
@TestProfile(FilterProofTest.OwnDatabase.class)
class FilterProofTest {

  private static final int CASES = 100;
  private static final int PARENTS = 8;
  private static final int PAGE = 100;

  @Inject ProofData data;

  /** How many answers showed some rows and left out others. */
  private int telling;

  @Test
  void connectionsShowWhatTheirFiltersMean() {
    Under<Root> root = data.connections().root();
    for (int i = 0; i < CASES; i++) {
      List<Wanted<Root>> wanted = wanted(root, new Random(ProofData.SEED + i));
      JsonPath answer = Api.data(query("", wanted, "%s"), variables(wanted));
      compare(wanted, Root.QUERY, answer.getMap(""), "case " + i);
    }
    assertThat(telling).isGreaterThan(CASES / 2);
  }

  @Test
  void nestedConnectionsShowWhatTheirFiltersMeanUnderEachParent() {
    List<Under<?>> nested = data.connections().nested();
    for (int i = 0; i < CASES; i++) {
      compareNested(
          nested.get(i % nested.size()), new Random(-ProofData.SEED - i), "nested case " + i);
    }
    assertThat(telling).isGreaterThan(CASES / 2);
  }

  private <P> void compareNested(Under<P> under, Random random, String name) {
    List<String> ids = new ArrayList<>(under.parents().keySet());
    Collections.shuffle(ids, random);
    ids = ids.subList(0, PARENTS);
    List<Wanted<P>> wanted = wanted(under, random);
    Map<String, Object> variables = variables(wanted);
    variables.put("ids", ids);
    String selection = "nodes(ids: $ids) { ... on " + under.type() + " { %s } }";
    List<Map<String, Object>> answers =
        Api.data(query(", $ids: [ID!]!", wanted, selection), variables).getList("nodes");
    for (int i = 0; i < PARENTS; i++) {
      compare(wanted, under.parents().get(ids.get(i)), answers.get(i), name);
    }
  }

  /** Every filter says what it means here: one without proof fails. */
  @Test
  void everyMemberOfAFilterIsProven() {
    data.connections()
        .filters()
        .all()
        .forEach(
            shape -> {
              Set<String> members = new TreeSet<>(shape.members());
              members.addAll(List.of("and", "or", "not"));
              assertThat(
                      Api.data(
                              "query($type: String!) { __type(name: $type) { inputFields { name } } }",
                              Map.of("type", shape.input()))
                          .<String>getList("__type.inputFields.name"))
                  .as(shape.input())
                  .containsExactlyInAnyOrderElementsOf(members);
            });
  }

  /** Three connections, some of them the same with another filter. */
  private static <P> List<Wanted<P>> wanted(Under<P> under, Random random) {
    List<Wanted<P>> wanted = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      wanted.add(Operators.any(random, under.connections()).wanted(random));
    }
    return wanted;
  }

  private static <P> String query(String variables, List<Wanted<P>> wanted, String selection) {
    StringBuilder declared = new StringBuilder();
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < wanted.size(); i++) {
      ConnectionShape<P, ?> connection = wanted.get(i).connection();
      declared.append(" $w%d: %s".formatted(i, connection.filter().input()));
      fields.append(
          " f%d: %s(%swhere: $w%d, first: %d) { totalCount nodes { %s } }"
              .formatted(
                  i, connection.field(), connection.arguments(), i, PAGE, connection.node()));
    }
    return "query(" + declared + variables + ") { " + selection.formatted(fields) + " }";
  }

  private static <P> Map<String, Object> variables(List<Wanted<P>> wanted) {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      variables.put("w" + i, wanted.get(i).where());
    }
    return variables;
  }

  private <P> void compare(
      List<Wanted<P>> wanted, P parent, Map<String, Object> answer, String name) {
    for (int i = 0; i < wanted.size(); i++) {
      Wanted<P> one = wanted.get(i);
      List<Object> expected = List.copyOf(one.nodes().apply(parent));
      String description =
          "%s, seed %d: %s(%swhere: %s) of %s"
              .formatted(
                  name,
                  ProofData.SEED,
                  one.connection().field(),
                  one.connection().arguments(),
                  one.where(),
                  parent);
      Map<?, ?> shown = (Map<?, ?>) answer.get("f" + i);
      List<Object> nodes = List.copyOf((List<?>) shown.get("nodes"));
      assertThat(shown.get("totalCount")).as(description).isEqualTo(expected.size());
      if (expected.size() > PAGE) {
        assertThat(expected).as(description).containsAll(nodes);
      } else {
        assertThat(nodes).as(description).containsExactlyInAnyOrderElementsOf(expected);
      }
      telling += expected.isEmpty() || expected.size() == one.all().apply(parent) ? 0 : 1;
    }
  }

  public static class OwnDatabase implements QuarkusTestProfile {}
}
