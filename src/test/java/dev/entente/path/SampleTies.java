package dev.entente.path;

import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.BundleReader;
import dev.entente.dataset.bundle.FactEntry;
import dev.entente.dataset.bundle.ParticipantEntry;
import dev.entente.graphql.node.NodeId;
import dev.entente.meeting.MeetingStatus;
import dev.entente.relationship.RelationshipStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/** What links the actors of the sample, worked out without the application. */
final class SampleTies {

  /** For each actor those it is linked with, in order, and the ids of the facts that link them. */
  private final Map<String, TreeMap<String, Set<String>>> ties = new TreeMap<>();

  SampleTies() {
    Bundle sample = new BundleReader().readResource("dataset/sample");
    sample.all(BundleFile::actors).forEach(actor -> ties.put(actor.slug(), new TreeMap<>()));
    sample.all(BundleFile::meetings).stream()
        .filter(meeting -> meeting.status() == MeetingStatus.HELD)
        .forEach(
            meeting -> {
              List<String> there =
                  meeting.participants().stream().map(ParticipantEntry::actor).toList();
              there.forEach(one -> there.forEach(other -> link(one, other, meeting)));
            });
    sample
        .all(BundleFile::statements)
        .forEach(
            statement -> {
              List<String> heard = new ArrayList<>(statement.speakers());
              heard.addAll(statement.addressees());
              statement
                  .speakers()
                  .forEach(one -> heard.forEach(other -> link(one, other, statement)));
            });
    sample.all(BundleFile::relationships).stream()
        .filter(relationship -> relationship.status() == RelationshipStatus.ASSERTED)
        .forEach(relationship -> link(relationship.subject(), relationship.object(), relationship));
  }

  private void link(String one, String other, FactEntry fact) {
    if (!one.equals(other)) {
      String id = new NodeId(fact.factType(), fact.slug()).encode();
      ties.get(one).computeIfAbsent(other, unused -> new HashSet<>()).add(id);
      ties.get(other).computeIfAbsent(one, unused -> new HashSet<>()).add(id);
    }
  }

  List<String> actors() {
    return List.copyOf(ties.keySet());
  }

  Set<String> facts(String one, String other) {
    return ties.get(one).getOrDefault(other, Set.of());
  }

  /** The shortest chain, both ends included, whose slugs come first; null where there is none. */
  List<String> chain(String from, String to) {
    Map<String, Integer> stepsLeft = new HashMap<>(Map.of(to, 0));
    Queue<String> queue = new ArrayDeque<>(List.of(to));
    while (!queue.isEmpty()) {
      String here = queue.remove();
      for (String next : ties.get(here).keySet()) {
        if (stepsLeft.putIfAbsent(next, stepsLeft.get(here) + 1) == null) {
          queue.add(next);
        }
      }
    }
    if (!stepsLeft.containsKey(from)) {
      return null;
    }
    List<String> chain = new ArrayList<>(List.of(from));
    for (int left = stepsLeft.get(from) - 1; left >= 0; left--) {
      int wanted = left;
      chain.add(
          ties.get(chain.get(chain.size() - 1)).keySet().stream()
              .filter(next -> stepsLeft.getOrDefault(next, -1) == wanted)
              .findFirst()
              .orElseThrow());
    }
    return chain;
  }
}
