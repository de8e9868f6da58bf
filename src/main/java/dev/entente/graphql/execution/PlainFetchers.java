package dev.entente.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusCompletionStageDataFetcher;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Has every field read without what nobody here asks for: SmallRye GraphQL 2.17 makes a context of
 * its own for each value that it reads, with all fields selected below as JSON, twice. That was
 * half of what a request allocated. What loads is stopped at the request's deadline.
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
    return new QuarkusDefaultDataFetcher<Object, Object>(operation, type) {
      @Override
      public Object get(DataFetchingEnvironment environment) throws Exception {
        Deadline.check(environment);
        return super.get(new Unselective(environment));
      }
    };
  }

  @Override
  public PlugableBatchableDataFetcher getCompletionStageDataFetcher(
      Operation operation, Type type) {
    return new QuarkusCompletionStageDataFetcher<Object, Object>(operation, type) {
      @Override
      public Object get(DataFetchingEnvironment environment) throws Exception {
        Deadline.check(environment);
        return super.get(new Unselective(environment));
      }
    };
  }
}
