package dev.entente.graphql.loading;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

/**
 * Collects what the fields of one level of a request need, and loads it together.
 *
 * <p>A batched {@code @Source List<…>} method must not take arguments: it is called with those of
 * the first field for all of them (SmallRye GraphQL 2.17). A field with arguments loads through
 * here instead, with its arguments in the key.
 */
public final class Batch {

  private Batch() {}

  /**
   * The value for a key, from one call for all keys of this level.
   *
   * @param name names the load within the request; the same name always goes with the same function
   * @param load finds the values of many keys; keys it leaves out have no value
   */
  public static <K, V> CompletionStage<V> load(
      Context context, String name, K key, Function<List<K>, Map<K, V>> load) {
    DataLoaderRegistry registry =
        context.unwrap(DataFetchingEnvironment.class).getDataLoaderRegistry();
    DataLoader<K, V> loader =
        registry.computeIfAbsent(
            name,
            unused ->
                DataLoaderFactory.newDataLoader(
                    (List<K> keys) ->
                        CompletableFuture.completedFuture(inOrder(keys, load.apply(keys)))));
    return loader.load(key);
  }

  /** The values of a map in the order of the keys, null for those it lacks. */
  public static <K, V> List<V> inOrder(Collection<K> keys, Map<K, V> values) {
    List<V> ordered = new ArrayList<>(keys.size());
    keys.forEach(key -> ordered.add(values.get(key)));
    return ordered;
  }
}
