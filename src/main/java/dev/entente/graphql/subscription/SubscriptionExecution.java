package dev.entente.graphql.subscription;

import dev.entente.graphql.breadthfirst.BreadthFirstExecution;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.Async;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import java.util.concurrent.CompletableFuture;

/**
 * Executes the document of a subscription. An event is answered as a query is; graphql-java's own
 * strategy loads each object of an event by itself.
 */
public final class SubscriptionExecution extends BreadthFirstExecution {

  public SubscriptionExecution() {
    super(new ExceptionHandler());
  }

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    return Occasion.of(context.getGraphQLContext()).isSubscribing()
        ? askOnly(context, parameters)
        : super.execute(context, parameters);
  }

  /** Has the root field looked at, so that it says what it is about, or what is wrong with it. */
  private CompletableFuture<ExecutionResult> askOnly(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    MergedField field = parameters.getFields().getSubField(parameters.getFields().getKeys().get(0));
    ExecutionStrategyParameters ofField =
        parameters.transform(
            builder ->
                builder.field(field).path(parameters.getPath().segment(field.getResultKey())));
    return Async.toCompletableFuture(fetchField(context, ofField))
        .thenApply(unused -> new ExecutionResultImpl(context.getErrors()));
  }
}
