package dev.entente.graphql.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.curation.Editor;
import dev.entente.security.Keys;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that asks for little is told the same as one that asks for all. */
@QuarkusTest
@TestProfile(Keys.Configured.class)
class AskedColumnsTest {

  @Inject GraphQLSchema schema;

  /** What the audit log is to tell of, besides what was loaded. */
  @BeforeEach
  void change() {
    String merged = Editor.actor("vladimir-putin");
    Editor.ALICE.mutate(
        "mergeActors",
        "actor { slug }",
        Map.of("from", merged, "into", Editor.actor("xi-jinping"), "reason", "the same"));
    Editor.ALICE.mutate("unmergeActors", "actor { slug }", Map.of("actor", merged));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles",
        "auditLog",
        "contradictions",
        "meetings",
        "relationships",
        "statements",
        "statements.citations",
        "tradeFigures"
      })
  void eachFieldAloneIsWhatItIsAmongAllOthers(String path) {
    GraphQLFieldsContainer node = schema.getQueryType();
    for (String connection : path.split("\\.", -1)) {
      node = type(type(node.getFieldDefinition(connection)).getFieldDefinition("nodes"));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (GraphQLFieldDefinition field : node.getFieldDefinitions()) {
      if (isFree(field)) {
        fields.put(field.getName(), selection(field));
      }
    }
    List<Map<String, Object>> all = nodes(path, String.join(" ", fields.values()));

    assertThat(all).isNotEmpty();
    fields.forEach(
        (name, selection) ->
            assertThat(nodes(path, selection))
                .as(selection)
                .extracting(each -> each.get(name))
                .isEqualTo(all.stream().map(each -> each.get(name)).toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TITLE", "KIND", "DATE"})
  void cursorsAreOfTheOrderThatIsAskedFor(String field) {
    String query =
        "{ meetings(first: 2%s, orderBy: [{field: " + field + "}]) { edges { cursor } } }";
    List<String> first = Editor.ALICE.data(query.formatted("")).getList("meetings.edges.cursor");
    List<String> second =
        Editor.ALICE
            .data(query.formatted(", after: \"" + first.get(0) + "\""))
            .getList("meetings.edges.cursor");

    assertThat(second).first().isEqualTo(first.get(1));
  }

  /** A field; of what has fields itself, with one that has none. */
  private static String selection(GraphQLFieldDefinition field) {
    GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
    if (GraphQLTypeUtil.isLeaf(type)) {
      return field.getName();
    }
    String leaf =
        type instanceof GraphQLFieldsContainer fields
            ? fields.getFieldDefinitions().stream()
                .filter(part -> isFree(part) && isLeaf(part))
                .findFirst()
                .map(GraphQLFieldDefinition::getName)
                .orElse("__typename")
            : "__typename";
    return "%s { %s }".formatted(field.getName(), leaf);
  }

  private static List<Map<String, Object>> nodes(String path, String selection) {
    String[] connections = path.split("\\.", -1);
    String query = selection;
    for (int i = connections.length - 1; i >= 0; i--) {
      query = "%s(first: 50) { nodes { %s } }".formatted(connections[i], query);
    }
    String nodes = String.join(".nodes.", connections) + ".nodes";
    return Editor.ALICE
        .data("{ " + query + " }")
        .getList(connections.length > 1 ? nodes + ".flatten()" : nodes);
  }

  private static boolean isLeaf(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
  }

  private static boolean isFree(GraphQLFieldDefinition field) {
    return field.getArguments().stream().noneMatch(AskedColumnsTest::isRequired);
  }

  private static boolean isRequired(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }

  private static GraphQLFieldsContainer type(GraphQLFieldDefinition field) {
    return (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(field.getType());
  }
}
