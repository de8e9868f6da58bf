package dev.entente.graphql.execution;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.datafetcher.DefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;

/**
 * Has the method of a field called, on the thread and in the context of the request. What comes
 * with Quarkus leaves that context, and enters it again, for each value.
 */
final class OperationFetcher extends DefaultDataFetcher<Object, Object> {

  OperationFetcher(Operation operation, Type type) {
    super(operation, type);
  }

  @Override
  public Object get(DataFetchingEnvironment environment) throws Exception {
    Deadline.check(environment);
    return super.get(environment);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as it is declared
  public <T> T invokeAndTransform(
      Context context,
      DataFetchingEnvironment environment,
      DataFetcherResult.Builder<Object> result,
      Object[] arguments)
      throws Exception {
    Object value = operationInvoker.invoke(arguments);
    return (T) result.data(fieldHelper.transformOrAdaptResponse(value, environment)).build();
  }
}
