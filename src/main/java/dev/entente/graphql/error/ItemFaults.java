package dev.entente.graphql.error;

import graphql.ExceptionWhileDataFetching;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Errors of single items of a list, which leave the others as they are. */
public final class ItemFaults {

  private ItemFaults() {}

  /**
   * Puts null, with an error at its path, in the place of each item that is at fault.
   *
   * @param faults by the position of the item
   * @param context the field whose value the list is; nothing else can be done with what is
   *     returned than to answer it
   */
  @SuppressWarnings("unchecked")
  public static <T> List<T> put(
      Map<Integer, RequestException> faults, List<T> items, Context context) {
    ExecutionStepInfo field = context.unwrap(DataFetchingEnvironment.class).getExecutionStepInfo();
    // graphql-java takes for an item what it takes for a field: a result with errors of its own.
    List<Object> all = new ArrayList<>(items);
    faults.forEach(
        (position, fault) ->
            all.set(
                position,
                DataFetcherResult.newResult()
                    .error(
                        new ExceptionWhileDataFetching(
                            field.getPath().segment(position),
                            fault,
                            field.getField().getSingleField().getSourceLocation()))
                    .build()));
    return (List<T>) all;
  }
}
