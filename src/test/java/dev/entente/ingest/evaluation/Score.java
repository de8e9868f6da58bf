package dev.entente.ingest.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts of an article or of many, and what went wrong. */
final class Score {

  private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);
  private final List<String> errors = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();

  Count count(Measure measure) {
    return counts.getOrDefault(measure, Count.NONE);
  }

  List<String> errors() {
    return errors;
  }

  /** What must never happen: facts from boilerplate, denied meetings held, invented figures. */
  List<String> violations() {
    return violations;
  }

  void add(Measure measure, Count count) {
    counts.merge(measure, count, Count::plus);
  }

  void add(Score other) {
    other.counts.forEach(this::add);
    errors.addAll(other.errors);
    violations.addAll(other.violations);
  }

  void error(Measure measure, String what, String text) {
    errors.add(measure + " " + what + ": " + text);
  }

  void violation(String what, String text) {
    violations.add(what + ": " + text);
  }

  /** Counts a share. */
  void share(Measure measure, boolean right, String error) {
    add(measure, new Count(right ? 1 : 0, 1, 1));
    if (!right) {
      error(measure, "wrong", error);
    }
  }

  /** Counts pairs; what is optional counts only where nothing else is at stake: not at all. */
  <G, F> void pairs(
      Measure measure,
      List<G> gold,
      List<F> found,
      Matching matching,
      Predicate<G> optional,
      Function<G, String> goldText,
      Function<F, String> foundText) {
    int right = 0;
    int foundCount = found.size();
    int goldCount = 0;
    for (Matching.Pair pair : matching.pairs()) {
      if (optional.test(gold.get(pair.gold()))) {
        foundCount--;
      } else {
        right++;
      }
    }
    for (int g = 0; g < gold.size(); g++) {
      if (!optional.test(gold.get(g))) {
        goldCount++;
        if (!matching.hasGold(g)) {
          error(measure, "missed", goldText.apply(gold.get(g)));
        }
      }
    }
    for (int f = 0; f < found.size(); f++) {
      if (!matching.hasFound(f)) {
        error(measure, "false alarm", foundText.apply(found.get(f)));
      }
    }
    add(measure, new Count(right, foundCount, goldCount));
  }
}
