package dev.entente.graphql.breadthfirst;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Executes an operation level by level: each field is fetched for all objects of its level before
 * anything is fetched below. So a field costs one call and not one for each object, which is most
 * of what graphql-java's own, depth-first strategy spends on an answer of a thousand objects; and
 * what is loaded together needs no promises to wait for each other: fetchers return values.
 *
 * <p>The answer is the same, errors and their paths included. What an object of it lacks is known
 * after its siblings were asked too.
 */
public class BreadthFirstExecution extends ExecutionStrategy {

  public BreadthFirstExecution(DataFetcherExceptionHandler failures) {
    super(failures);
  }

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    MergedSelectionSet fields = parameters.getFields();
    Optional<ExecutionResult> refused = Introspection.isIntrospectionSensible(fields, context);
    return CompletableFuture.completedFuture(
        refused.orElseGet(
            () ->
                new ExecutionResultImpl(answer(context, parameters, fields), context.getErrors())));
  }

  private Map<String, Object> answer(
      ExecutionContext context, ExecutionStrategyParameters parameters, MergedSelectionSet fields) {
    GraphQLObjectType type =
        (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
    Branch root = Branch.root(fields.size());
    for (MergedSelectionSet part : parts(context, fields)) {
      descend(context, new Cohort(type, part).add(parameters.getSource(), root));
      if (root.answer() == null) {
        break;
      }
    }
    return root.answer();
  }

  /** The fields of a mutation are executed one after the other, each with all that is below it. */
  private static List<MergedSelectionSet> parts(
      ExecutionContext context, MergedSelectionSet fields) {
    if (context.getOperationDefinition().getOperation() != OperationDefinition.Operation.MUTATION) {
      return List.of(fields);
    }
    List<MergedSelectionSet> parts = new ArrayList<>();
    for (MergedField field : fields.getSubFieldsList()) {
      parts.add(
          MergedSelectionSet.newMergedSelectionSet()
              .subFields(Map.of(field.getResultKey(), field))
              .build());
    }
    return parts;
  }

  private void descend(ExecutionContext context, Cohort top) {
    Environments environments = new Environments(context);
    Fetching fetching = new Fetching(context, environments, dataFetcherExceptionHandler);
    List<Cohort> level = List.of(top);
    while (!level.isEmpty()) {
      List<Cohort> below = new ArrayList<>();
      for (FieldValues values : fetching.level(level)) {
        below.addAll(new Completion(context, environments, fetching, values).complete());
      }
      level = below;
    }
  }
}
