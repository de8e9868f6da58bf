package dev.entente.graphql.breadthfirst;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;

/**
 * Fetches a field of all objects of a level with one call.
 *
 * @param <T> the type of the field's value
 */
public interface LevelFetcher<T> extends DataFetcher<T> {

  /**
   * The values of the field, in the order of the objects.
   *
   * @param sources the objects, each of them once
   * @param environment of the field of the first of them
   * @throws Exception what fails, fails for all of them
   */
  List<T> get(List<Object> sources, DataFetchingEnvironment environment) throws Exception;

  @Override
  default T get(DataFetchingEnvironment environment) throws Exception {
    return get(List.of(environment.<Object>getSource()), environment).get(0);
  }
}
