package dev.entente.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cost of an operation is told from the document and its variables alone. */
class CostTest {

  private static final GraphQLSchema SCHEMA = schema();

  private static GraphQLSchema schema() {
    TypeDefinitionRegistry types =
        new SchemaParser()
            .parse(
                """
                type Query {
                  person: Person
                  people(first: Int, last: Int): PersonConnection!
                  nodes(ids: [ID!]!): [Node]!
                  found: [Found!]!
                }
                interface Node { id: ID! }
                union Found = Person | Place
                type Person implements Node { id: ID! friends(first: Int): PersonConnection! names: [Name!]! }
                type Place implements Node { id: ID! name: Name }
                type Name { text: String! }
                type PersonConnection { nodes: [Person!]! edges: [PersonEdge!]! pageInfo: PageInfo! totalCount: Int! }
                type PersonEdge { cursor: String! node: Person! }
                type PageInfo { endCursor: String }
                """);
    WiringFactory mocked = new MockedWiringFactory();
    return new SchemaGenerator()
        .makeExecutableSchema(
            types, RuntimeWiring.newRuntimeWiring().wiringFactory(mocked).build());
  }

  private static long cost(String text, Map<String, Object> variables) {
    Document document = Parser.parse(text);
    return Cost.of(
        SCHEMA,
        document,
        document.getDefinitionsOfType(OperationDefinition.class).get(0),
        variables);
  }

  private static long cost(String text) {
    return cost(text, Map.of());
  }

  @Test
  void aValueCostsNothingAndAnObjectOne() {
    assertThat(cost("{ __typename }")).isZero();
    assertThat(cost("{ person { id } }")).isEqualTo(1);
    assertThat(cost("{ a: person { id } b: person { id } }")).isEqualTo(2);
  }

  @Test
  void aPageCountsAsManyAsItMayHold() {
    assertThat(cost("{ people { totalCount } }")).isEqualTo(1);
    assertThat(cost("{ people { nodes { id } } }")).isEqualTo(1 + 20);
    assertThat(cost("{ people(first: 3) { edges { node { id } } } }")).isEqualTo(1 + 3 * 2);
    assertThat(cost("{ people(last: 3) { nodes { friends(first: 10) { nodes { id } } } } }"))
        .isEqualTo(1 + 3 * (1 + 1 + 10));
  }

  @Test
  void variablesAndTheirDefaultsSayHowLargeAPageIs() {
    String query = "query ($n: Int = 7) { people(first: $n) { nodes { id } } }";
    assertThat(cost(query)).isEqualTo(1 + 7);
    assertThat(cost(query, Map.of("n", 50))).isEqualTo(1 + 50);
    assertThat(cost("query ($n: Int) { people(first: $n) { nodes { id } } }")).isEqualTo(1 + 20);
  }

  @Test
  void aPageThatWillBeRefusedCostsNoMoreThanTheLargest() {
    assertThat(cost("{ people(first: 2000000000) { nodes { id } } }")).isEqualTo(1 + 100);
    assertThat(cost("{ people(first: -5) { nodes { id } } }")).isEqualTo(1 + 1);
  }

  @Test
  void aListIsTakenToHoldFiveAndOneOfIdsAsManyAsThese() {
    assertThat(cost("{ person { names { text } } }")).isEqualTo(1 + 5);
    assertThat(cost("{ nodes(ids: [1, 2, 3]) { id } }")).isEqualTo(3);
    assertThat(
            cost(
                "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                Map.of("ids", List.of(1, 2, 3, 4))))
        .isEqualTo(4);
  }

  @Test
  void ofSeveralTypesTheDearestCounts() {
    assertThat(
            cost(
                "{ found { ... on Person { friends(first: 4) { nodes { id } } }"
                    + " ... on Place { name { text } } } }"))
        .isEqualTo(5 * (1 + 1 + 4));
    assertThat(
            cost(
                "{ nodes(ids: [1]) { ... on Node { ...place } } } fragment place on Place { name { text } }"))
        .isEqualTo(1 + 1);
  }

  @Test
  void depthMultipliesAndNothingOverflows() {
    String inner = "id";
    for (int i = 0; i < 12; i++) {
      inner = "friends(first: 100) { nodes { " + inner + " } }";
    }
    assertThat(cost("{ people(first: 100) { nodes { " + inner + " } } }"))
        .isGreaterThanOrEqualTo(1_000_000_000_000L);
  }
}
