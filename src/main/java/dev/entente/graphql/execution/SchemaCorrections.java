package dev.entente.graphql.execution;

import static graphql.Scalars.GraphQLID;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.idl.DirectiveInfo;
import io.smallrye.graphql.execution.datafetcher.BatchDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.EventingService;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Corrects what SmallRye GraphQL 2.17 cannot be told by annotations, while the schema is built. */
public final class SchemaCorrections implements EventingService {

  private static final String NODES = "nodes";
  private static final String IDS = "ids";

  /** The methods that add a field to a type, by the field's coordinates. */
  private final Map<String, Operation> operations = new HashMap<>();

  private final Map<Operation, SourcesFetcher> fetchers = new HashMap<>();

  /** Always active. */
  @Override
  public String getConfigKey() {
    return null;
  }

  @Override
  public Operation createOperation(Operation operation) {
    if (operation.isSourceField()) {
      operations.put(operation.getSourceFieldOn().getName() + '.' + operation.getName(), operation);
    }
    return operation;
  }

  @Override
  public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
    SchemaElements elements = new SchemaElements();
    GraphQLSchema schema = SchemaTransformer.transformSchema(builder.build(), elements);
    return GraphQLSchema.newSchema(schema)
        .query(withIdList(schema.getQueryType()))
        .codeRegistry(current(bySources(schema), schema))
        .clearDirectives()
        .additionalDirectives(used(schema, elements.appliedDirectives()));
  }

  /** Without those that SmallRye GraphQL declares whether the schema makes use of them or not. */
  private static Set<GraphQLDirective> used(GraphQLSchema schema, Set<String> applied) {
    return schema.getDirectives().stream()
        .filter(
            directive ->
                DirectiveInfo.isGraphqlSpecifiedDirective(directive)
                    || applied.contains(directive.getName()))
        .collect(Collectors.toSet());
  }

  /**
   * Makes {@code nodes(ids:)} take a list of ids. {@code @Id} on a list of elements would say so in
   * the schema, but then its elements are not converted.
   */
  private static GraphQLObjectType withIdList(GraphQLObjectType query) {
    GraphQLFieldDefinition nodes = query.getField(NODES);
    return query.transform(
        type ->
            type.field(
                nodes.transform(
                    field ->
                        field.replaceArguments(
                            nodes.getArguments().stream()
                                .map(
                                    argument ->
                                        argument.getName().equals(IDS)
                                            ? argument.transform(
                                                ids -> ids.type(nonNull(list(nonNull(GraphQLID)))))
                                            : argument)
                                .toList()))));
  }

  /** Has batched fields fetched by {@link SourcesFetcher}. */
  private GraphQLCodeRegistry bySources(GraphQLSchema schema) {
    GraphQLCodeRegistry registry = schema.getCodeRegistry();
    return registry.transform(
        corrected -> {
          for (GraphQLNamedType named : schema.getAllTypesAsList()) {
            if (named instanceof GraphQLObjectType type) {
              for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                FieldCoordinates place = FieldCoordinates.coordinates(type, field);
                if (registry.getDataFetcher(place, field) instanceof BatchDataFetcher<?>) {
                  corrected.dataFetcher(place, (DataFetcher<?>) bySources(type, field));
                }
              }
            }
          }
        });
  }

  /** The same for all types of an interface, so that they are fetched together. */
  private SourcesFetcher bySources(GraphQLObjectType type, GraphQLFieldDefinition field) {
    Stream<String> owners =
        Stream.concat(
            Stream.of(type.getName()),
            type.getInterfaces().stream().map(GraphQLNamedType::getName));
    Operation operation =
        owners
            .map(owner -> operations.get(owner + '.' + field.getName()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return fetchers.computeIfAbsent(operation, SourcesFetcher::new);
  }

  /**
   * Has the type of an object looked up by name: SmallRye GraphQL remembers the types as they were
   * before they were corrected.
   */
  private static GraphQLCodeRegistry current(GraphQLCodeRegistry registry, GraphQLSchema schema) {
    return registry.transform(
        corrected -> {
          for (GraphQLNamedType named : schema.getAllTypesAsList()) {
            if (named instanceof GraphQLInterfaceType type) {
              corrected.typeResolver(type, current(registry.getTypeResolver(type)));
            } else if (named instanceof GraphQLUnionType type) {
              corrected.typeResolver(type, current(registry.getTypeResolver(type)));
            }
          }
        });
  }

  private static TypeResolver current(TypeResolver resolver) {
    return environment ->
        environment.getSchema().getObjectType(resolver.getType(environment).getName());
  }
}
