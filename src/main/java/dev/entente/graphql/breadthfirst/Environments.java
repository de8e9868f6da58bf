package dev.entente.graphql.breadthfirst;

import graphql.Scalars;
import graphql.collect.ImmutableMapWithNullValues;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import graphql.schema.GraphQLOutputType;
import graphql.util.FpKit;
import java.util.Map;
import java.util.function.Supplier;

/** Tells fetchers, and those who handle what fails, which field of which object it is about. */
final class Environments {

  /**
   * That no field is selected below: SmallRye GraphQL would make a copy of all of them for each
   * value that it fetches, and nobody here asks.
   */
  private static final DataFetchingFieldSelectionSet NOTHING =
      DataFetchingFieldSelectionSetImpl.newCollector(null, Scalars.GraphQLString, () -> null);

  private final ExecutionContext context;

  Environments(ExecutionContext context) {
    this.context = context;
  }

  /** The field of the object at a position of its cohort. */
  DataFetchingEnvironment of(FieldValues values, int i) {
    ExecutionStepInfo step = step(values, values.path(i), values.definition().getType());
    return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context)
        .source(values.cohort().source(i))
        .arguments((Supplier<Map<String, Object>>) step::getArguments)
        .fieldDefinition(values.definition())
        .mergedField(values.field())
        .fieldType(values.definition().getType())
        .parentType(values.cohort().type())
        .executionStepInfo(step)
        .selectionSet(NOTHING)
        .build();
  }

  /**
   * What is at a path.
   *
   * @param type of the field's value, or of an item of it
   */
  ExecutionStepInfo step(FieldValues values, ResultPath path, GraphQLOutputType type) {
    return ExecutionStepInfo.newExecutionStepInfo()
        .type(type)
        .fieldDefinition(values.definition())
        .field(values.field())
        .fieldContainer(values.cohort().type())
        .parentInfo(
            ExecutionStepInfo.newExecutionStepInfo()
                .type(values.cohort().type())
                .path(path.getParent())
                .build())
        .path(path)
        .arguments(FpKit.intraThreadMemoize(() -> arguments(values)))
        .build();
  }

  /** The arguments of a field, its defaults included. */
  ImmutableMapWithNullValues<String, Object> arguments(FieldValues values) {
    return ImmutableMapWithNullValues.copyOf(
        ValuesResolver.getArgumentValues(
            context.getGraphQLSchema().getCodeRegistry(),
            values.definition().getArguments(),
            values.field().getArguments(),
            context.getCoercedVariables(),
            context.getGraphQLContext(),
            context.getLocale()));
  }
}
