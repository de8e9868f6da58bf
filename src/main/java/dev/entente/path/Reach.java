package dev.entente.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The actors that can be reached from one end, level by level, each in as few steps as possible.
 */
final class Reach {

  private final Set<UUID> seen = new HashSet<>();

  /** For each level, its actors, and for each of them those of the level before that lead to it. */
  private final List<Map<UUID, Set<UUID>>> levels = new ArrayList<>();

  Reach(UUID start) {
    seen.add(start);
    levels.add(Map.of(start, Set.of()));
  }

  /** The actors reached last. */
  Set<UUID> frontier() {
    return levels.get(levels.size() - 1).keySet();
  }

  /** Goes one step further, along the links that start at the frontier. */
  void advance(Collection<Link> links) {
    Map<UUID, Set<UUID>> level = new HashMap<>();
    for (Link link : links) {
      if (!seen.contains(link.there())) {
        level.computeIfAbsent(link.there(), unused -> new HashSet<>()).add(link.here());
      }
    }
    seen.addAll(level.keySet());
    levels.add(level);
  }

  /**
   * The links that lead from the start to some actors of the frontier by a shortest way: for each
   * actor of a level those of the level before, the frontier's first.
   */
  List<Link> linksTo(Set<UUID> goals) {
    List<Link> links = new ArrayList<>();
    Set<UUID> level = goals;
    for (int i = levels.size() - 1; i > 0; i--) {
      Set<UUID> before = new HashSet<>();
      for (UUID there : level) {
        for (UUID here : levels.get(i).get(there)) {
          links.add(new Link(here, there));
          before.add(here);
        }
      }
      level = before;
    }
    return links;
  }
}
