package dev.entente.ingest.meeting;

import dev.entente.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Those whom a noun phrase names: “A, the president, and B”.
 *
 * @param mentions in order
 * @param from index of the first token
 * @param to index after the last token
 */
record Group(List<Mention> mentions, int from, int to) {

  static final Group NONE = new Group(List.of(), -1, -1);

  boolean isEmpty() {
    return mentions.isEmpty();
  }

  /** Slugs of them, each once. */
  List<String> actors() {
    Set<String> actors = new LinkedHashSet<>();
    mentions.forEach(mention -> actors.addAll(mention.actors()));
    return new ArrayList<>(actors);
  }

  /** How surely they are linked: as surely as the least sure. */
  double confidence() {
    return mentions.stream().mapToDouble(Mention::confidence).min().orElse(1);
  }
}
