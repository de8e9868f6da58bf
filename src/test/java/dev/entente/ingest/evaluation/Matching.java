package dev.entente.ingest.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Which of the found belongs to which of the gold, one to one, the best pairs first.
 *
 * @param pairs index in the gold and index in the found
 */
record Matching(List<Pair> pairs) {

  /** A pair. */
  record Pair(int gold, int found, double score) {}

  /** Pairs with at least this score. */
  static <G, F> Matching of(
      List<G> gold, List<F> found, ToDoubleBiFunction<G, F> score, double least) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double value = score.applyAsDouble(gold.get(g), found.get(f));
        if (value >= least) {
          candidates.add(new Pair(g, f, value));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] foundTaken = new boolean[found.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!goldTaken[pair.gold()] && !foundTaken[pair.found()]) {
        goldTaken[pair.gold()] = true;
        foundTaken[pair.found()] = true;
        pairs.add(pair);
      }
    }
    return new Matching(pairs);
  }

  boolean hasGold(int index) {
    return pairs.stream().anyMatch(pair -> pair.gold() == index);
  }

  boolean hasFound(int index) {
    return pairs.stream().anyMatch(pair -> pair.found() == index);
  }
}
