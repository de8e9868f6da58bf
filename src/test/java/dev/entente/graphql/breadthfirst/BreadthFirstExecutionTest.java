package dev.entente.graphql.breadthfirst;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as graphql-java's own strategies do, with one call for each field of a level. */
class BreadthFirstExecutionTest {

  private static final String SCHEMA =
      """
      type Query {
        crew: [Sailor!]
        captain: Sailor!
        anyone: [Living]
        ship(name: String = "Ida"): Ship
        odd: [Int]
      }
      type Mutation { hire(name: String!): Sailor! dismiss: String! }
      interface Living { name: String! friends(first: Int = 2): [Living!] }
      type Sailor implements Living {
        name: String! rank: Rank age: Int! nick: String mate: Sailor strict: Sailor!
        friends(first: Int = 2): [Living!]
      }
      type Parrot implements Living { name: String! words: [[String!]!] friends(first: Int = 2): [Living!] }
      type Ship { name: String! sails: [String] crew: [Sailor!]! }
      enum Rank { CAPTAIN MATE }
      """;

  private final List<String> calls = new ArrayList<>();

  private final Map<String, Object> ann =
      Map.of("type", "Sailor", "name", "Ann", "rank", "CAPTAIN", "age", 41);
  private final Map<String, Object> bob = Map.of("type", "Sailor", "name", "Bob", "rank", "MATE");
  private final Map<String, Object> polly =
      Map.of("type", "Parrot", "name", "Polly", "words", List.of(List.of("aye"), List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ crew { name rank nick } }",
        "{ a: crew { name } b: crew { who: name __typename } __typename }",
        "{ anyone { __typename name ... on Parrot { words } ... on Sailor { rank } } }",
        "query($no: Boolean = false) { crew { name @include(if: $no) nick @skip(if: $no) } }",
        "{ ship { ...S crew { name } } ship { sails } } fragment S on Ship { name }",
        "{ ship(name: \"Eve\") { name } other: ship { name } }",
        // What must be there and is not: the nearest that may be null is null.
        "{ crew { name age } }",
        "{ captain { name } crew { age } }",
        "{ captain { strict { name } } }",
        "{ ship { name crew { age } } }",
        "{ anyone { ... on Sailor { name mate { age } } } }",
        // What fails, and what is none of its type.
        "{ odd captain { name mate { name } } }",
        "{ anyone { name friends { name friends { name } } } }",
        "{ anyone { friends(first: 0) { name } } }",
        "{ crew { friends { friends(first: 0) { name } } friends(first: 0) { name } } }",
        "mutation { a: hire(name: \"Cy\") { name } dismiss b: hire(name: \"Di\") { name age } }",
        "{ __type(name: \"Sailor\") { name fields { name type { kind ofType { name } } } } }"
      })
  void answersAsGraphqlJavaDoes(String document) {
    assertThat(specification(answer(document)))
        .isEqualTo(specification(depthFirst().execute(document)));
  }

  @Test
  void tellsItsSchema() {
    assertThat(answer(IntrospectionQuery.INTROSPECTION_QUERY).toSpecification())
        .isEqualTo(depthFirst().execute(IntrospectionQuery.INTROSPECTION_QUERY).toSpecification());
  }

  @Test
  void fetchesAFieldOfALevelOnce() {
    answer("{ anyone { ... on Sailor { friends { name } } ... on Parrot { friends { name } } } }");
    assertThat(calls).containsExactly("friends(2) of [Ann, Bob, Polly]");
  }

  @Test
  void fetchesWithOtherArgumentsApart() {
    answer("{ anyone { a: friends(first: 1) { name } b: friends { name } c: friends { name } } }");
    assertThat(calls)
        .containsExactly("friends(1) of [Ann, Bob, Polly]", "friends(2) of [Ann, Bob, Polly]");
  }

  @Test
  void fetchesNothingAgain() {
    answer("{ crew { friends { friends { name } } } }");
    assertThat(calls).containsExactly("friends(2) of [Ann, Bob]", "friends(2) of [Polly]");
  }

  @Test
  void stopsAMutationThatLacksWhatMustBeThere() {
    answer("mutation { a: hire(name: \"Di\") { age } b: hire(name: \"Ed\") { name } }");
    assertThat(calls).containsExactly("hire Di");
  }

  private ExecutionResult answer(String document) {
    calls.clear();
    BreadthFirstExecution breadthFirst =
        new BreadthFirstExecution(new SimpleDataFetcherExceptionHandler());
    return GraphQL.newGraphQL(schema())
        .queryExecutionStrategy(breadthFirst)
        .mutationExecutionStrategy(breadthFirst)
        .build()
        .execute(ExecutionInput.newExecutionInput(document));
  }

  private GraphQL depthFirst() {
    return GraphQL.newGraphQL(schema())
        .queryExecutionStrategy(new AsyncExecutionStrategy())
        .mutationExecutionStrategy(new AsyncSerialExecutionStrategy())
        .build();
  }

  /** Errors of one level may come in another order. */
  private static Map<String, Object> specification(ExecutionResult result) {
    Map<String, Object> specification = result.toSpecification();
    if (specification.get("errors") instanceof List<?> errors) {
      specification.put("errors", errors.stream().map(Object::toString).sorted().toList());
    }
    return specification;
  }

  private GraphQLSchema schema() {
    DataFetcher<?> friends = new Friends();
    return new SchemaGenerator()
        .makeExecutableSchema(
            new SchemaParser().parse(SCHEMA),
            RuntimeWiring.newRuntimeWiring()
                .type(
                    "Query",
                    query ->
                        query
                            .dataFetcher("crew", of -> List.of(ann, bob))
                            .dataFetcher("captain", of -> ann)
                            .dataFetcher("anyone", of -> Arrays.asList(ann, null, bob, polly))
                            .dataFetcher("odd", of -> Arrays.asList(1, "two", null, 4))
                            .dataFetcher("ship", this::ship))
                .type(
                    "Mutation",
                    mutation ->
                        mutation
                            .dataFetcher("hire", this::hire)
                            .dataFetcher("dismiss", of -> "gone"))
                .type(
                    "Sailor",
                    sailor ->
                        sailor.dataFetcher("mate", this::mate).dataFetcher("friends", friends))
                .type("Parrot", parrot -> parrot.dataFetcher("friends", friends))
                .type(
                    "Living",
                    living ->
                        living.typeResolver(
                            of -> {
                              Map<String, Object> object = of.getObject();
                              return of.getSchema().getObjectType((String) object.get("type"));
                            }))
                .build());
  }

  private Map<String, Object> ship(DataFetchingEnvironment environment) {
    return Map.of(
        "name",
        environment.getArgument("name"),
        "sails",
        Arrays.asList("main", null),
        "crew",
        List.of(ann, bob));
  }

  private Map<String, Object> hire(DataFetchingEnvironment environment) {
    calls.add("hire " + environment.getArgument("name"));
    return Map.of("type", "Sailor", "name", environment.getArgument("name"));
  }

  private Map<String, Object> mate(DataFetchingEnvironment environment) {
    if (environment.getSource() == ann) {
      return bob;
    }
    throw new IllegalStateException("overboard");
  }

  private final class Friends implements LevelFetcher<List<Object>> {

    @Override
    public List<List<Object>> get(List<Object> sources, DataFetchingEnvironment environment) {
      int first = environment.getArgument("first");
      calls.add("friends(%d) of %s".formatted(first, sources.stream().map(this::name).toList()));
      if (first == 0) {
        throw new IllegalArgumentException("none");
      }
      return sources.stream().map(of -> List.<Object>of(ann, polly).subList(0, first)).toList();
    }

    private Object name(Object source) {
      return ((Map<?, ?>) source).get("name");
    }
  }
}
