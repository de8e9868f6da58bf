package dev.entente.graphql.execution;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Has every field read without what nobody here asks for: SmallRye GraphQL 2.17 makes a context of
 * its own for each property that it reads.
 */
@SuppressWarnings("rawtypes")
public final class PlainFetchers implements DataFetcherService {

  /** Asked before the service of Quarkus, whose priority is 1. */
  @Override
  public Integer getPriority() {
    return 0;
  }

  @Override
  public PlugableDataFetcher getFieldDataFetcher(Field field, Type type, Reference owner) {
    return new PropertyFetcher(field, owner);
  }

  @Override
  public PlugableBatchableDataFetcher getDefaultDataFetcher(Operation operation, Type type) {
    return new OperationFetcher(operation, type);
  }
}
