package dev.entente.graphql.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Parents of one level that are not all read in the same way. */
public final class Groups {

  private Groups() {}

  /**
   * What is read for each parent, in order, with one read for each group.
   *
   * @param read the values of the parents of a group, in order
   */
  public static <P, G, C> List<C> read(
      List<P> parents, Function<P, G> group, BiFunction<G, List<P>, List<C>> read) {
    Map<G, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < parents.size(); i++) {
      places.computeIfAbsent(group.apply(parents.get(i)), unused -> new ArrayList<>()).add(i);
    }
    List<C> all = new ArrayList<>(Collections.nCopies(parents.size(), null));
    places.forEach(
        (of, indexes) -> {
          List<C> values = read.apply(of, indexes.stream().map(parents::get).toList());
          for (int i = 0; i < indexes.size(); i++) {
            all.set(indexes.get(i), values.get(i));
          }
        });
    return all;
  }
}
