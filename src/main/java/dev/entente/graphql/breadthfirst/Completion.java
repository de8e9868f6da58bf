package dev.entente.graphql.breadthfirst;

import graphql.SerializationError;
import graphql.UnresolvedTypeError;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.ResultPath;
import graphql.execution.TypeResolutionParameters;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts into the answer what was fetched for a field, and finds the objects of the next level. */
final class Completion {

  private final ExecutionContext context;
  private final Environments environments;
  private final Fetching fetching;
  private final FieldValues values;

  /** The objects that the field has, by their type. */
  private final Map<GraphQLObjectType, Cohort> found = new LinkedHashMap<>();

  /** The names of constants: graphql-java looks each up among all of its type, twice. */
  private final Map<Object, Object> constants = new HashMap<>(4);

  Completion(
      ExecutionContext context, Environments environments, Fetching fetching, FieldValues values) {
    this.context = context;
    this.environments = environments;
    this.fetching = fetching;
    this.values = values;
  }

  /** Answers the field of each object; the objects that it has are answered on the next level. */
  List<Cohort> complete() {
    GraphQLOutputType type = values.definition().getType();
    String name = values.name();
    for (int i = 0; i < values.size(); i++) {
      complete(values.get(i), type, values.cohort().branch(i), name);
    }
    return new ArrayList<>(found.values());
  }

  private void complete(Object value, GraphQLType type, Branch branch, Object place) {
    boolean required = type instanceof GraphQLNonNull;
    GraphQLType nullable = required ? GraphQLTypeUtil.unwrapOne(type) : type;
    if (value == null) {
      leaf(null, type, branch, place);
    } else if (nullable instanceof GraphQLScalarType || nullable instanceof GraphQLEnumType) {
      leaf(serialized(nullable, value, branch, place), type, branch, place);
    } else if (nullable instanceof GraphQLList list) {
      list((Iterable<?>) value, list.getWrappedType(), branch, place, required);
    } else {
      object(value, type, nullable, branch, place);
    }
  }

  private void leaf(Object answer, GraphQLType type, Branch branch, Object place) {
    branch.put(place, answer);
    if (answer == null && type instanceof GraphQLNonNull) {
      ResultPath path = branch.path(place);
      context.addError(
          new NonNullableFieldWasNullError(
              new NonNullableFieldWasNullException(
                  environments.step(values, path, (GraphQLOutputType) type), path)),
          path);
      branch.lack();
    }
  }

  private void list(
      Iterable<?> items, GraphQLType type, Branch branch, Object place, boolean required) {
    Branch list = branch.list(place, required, items instanceof List<?> known ? known.size() : 10);
    int position = 0;
    for (Object item : items) {
      complete(fetching.unboxed(item), type, list, position);
      position++;
    }
  }

  private void object(
      Object value, GraphQLType type, GraphQLType nullable, Branch branch, Object place) {
    GraphQLObjectType concrete;
    try {
      concrete = nullable instanceof GraphQLObjectType object ? object : concrete(nullable, value);
    } catch (UnresolvedTypeException unresolved) {
      ResultPath path = branch.path(place);
      context.addError(
          new UnresolvedTypeError(
              path, environments.step(values, path, (GraphQLOutputType) type), unresolved));
      leaf(null, type, branch, place);
      return;
    }
    Cohort cohort =
        found.computeIfAbsent(concrete, unused -> new Cohort(concrete, fields(concrete)));
    cohort.add(value, branch.object(place, type instanceof GraphQLNonNull, cohort.fields().size()));
  }

  private GraphQLObjectType concrete(GraphQLType type, Object value) {
    TypeResolver resolver =
        type instanceof GraphQLInterfaceType shared
            ? context.getGraphQLSchema().getCodeRegistry().getTypeResolver(shared)
            : context.getGraphQLSchema().getCodeRegistry().getTypeResolver((GraphQLUnionType) type);
    return resolver.getType(
        TypeResolutionParameters.newParameters()
            .field(values.field())
            .fieldType(type)
            .value(value)
            .graphQLContext(context.getGraphQLContext())
            .schema(context.getGraphQLSchema())
            .build());
  }

  /** What is asked of the field's objects of a type. */
  private MergedSelectionSet fields(GraphQLObjectType type) {
    MergedField field = values.field();
    return new FieldCollector()
        .collectFields(
            FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build(),
            field);
  }

  private Object serialized(GraphQLType type, Object value, Branch branch, Object place) {
    try {
      return type instanceof GraphQLEnumType named
          ? constants.computeIfAbsent(
              value,
              constant ->
                  named.serialize(constant, context.getGraphQLContext(), context.getLocale()))
          : ((GraphQLScalarType) type)
              .getCoercing()
              .serialize(value, context.getGraphQLContext(), context.getLocale());
    } catch (CoercingSerializeException unfit) {
      context.addError(new SerializationError(branch.path(place), unfit));
      return null;
    }
  }
}
