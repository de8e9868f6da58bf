package dev.entente.graphql.execution;

import dev.entente.graphql.breadthfirst.LevelFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** Has a method with {@code @Source List<…>} called with all objects of a level. */
final class SourcesFetcher implements LevelFetcher<Object> {

  private final Operation operation;
  private final OperationInvoker invoker;
  private final ArgumentHelper arguments;

  SourcesFetcher(Operation operation) {
    this.operation = operation;
    this.invoker = new OperationInvoker(operation);
    this.arguments = new ArgumentHelper(operation.getArguments());
  }

  @Override
  public List<Object> get(List<Object> sources, DataFetchingEnvironment environment)
      throws Exception {
    Deadline.check(environment);
    SmallRyeContextManager.populateFromDataFetchingEnvironment(null, operation, environment);
    List<Object> all = new ArrayList<>();
    all.add(sources);
    all.addAll(arguments.getArguments(environment, true));
    return invoker.invoke(all.toArray());
  }
}
