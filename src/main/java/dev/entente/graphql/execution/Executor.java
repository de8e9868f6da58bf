package dev.entente.graphql.execution;

import dev.entente.graphql.breadthfirst.BreadthFirstExecution;
import dev.entente.graphql.subscription.SubscriptionExecution;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Executes documents that are known to be valid, on the thread that asks. The service of SmallRye
 * GraphQL would parse and validate them again, and make a loader for each batched field of the
 * schema.
 */
@ApplicationScoped
public class Executor {

  private final GraphQL graphQL;

  @Inject
  Executor(GraphQLSchema schema) {
    BreadthFirstExecution breadthFirst = new BreadthFirstExecution(new ExceptionHandler());
    graphQL =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider(
                (input, parser) ->
                    CompletableFuture.completedFuture(
                        new PreparsedDocumentEntry(
                            input.getGraphQLContext().<Document>get(Document.class))))
            .queryExecutionStrategy(breadthFirst)
            .mutationExecutionStrategy(breadthFirst)
            .subscriptionExecutionStrategy(new SubscriptionExecution())
            .build();
  }

  /**
   * The result of an operation.
   *
   * @param operationName which one of the document; null where there is one only
   * @param variables the values of its variables, as JSON has them
   * @param context what the data fetchers are to find in the context of the execution
   */
  public ExecutionResult execute(
      Document document,
      String operationName,
      Map<String, Object> variables,
      Map<String, Object> context) {
    try {
      return graphQL.execute(
          ExecutionInput.newExecutionInput("")
              .operationName(operationName)
              .variables(variables)
              .locale(Locale.ROOT)
              .graphQLContext(context)
              .graphQLContext(
                  Map.of(
                      Document.class,
                      document,
                      SmallRyeContextManager.CONTEXT,
                      SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT)))
              .build());
    } finally {
      SmallRyeContextManager.clearCurrentSmallRyeContext();
    }
  }
}
