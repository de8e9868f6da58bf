package dev.entente.ingest.statement;

import java.util.List;

/**
 * Who says something.
 *
 * @param from index of the first piece that names them
 * @param to index after the last one
 * @param actors slugs; empty where the article does not name them
 * @param label how the article refers to them
 * @param rule that found them
 * @param certain whether the words can only be meant for someone who speaks
 */
record Speaker(
    int from, int to, List<String> actors, String label, SpeakerRule rule, boolean certain) {

  /** Someone, but not the one that the word seemed to mean. */
  Speaker unknown() {
    return new Speaker(from, to, List.of(), label, SpeakerRule.UNNAMED, false);
  }

  /** The same with more words before it: “Smith, president of the union”. */
  Speaker from(int first) {
    return new Speaker(first, to, actors, label, rule, certain);
  }

  Speaker by(SpeakerRule other) {
    return new Speaker(from, to, actors, label, other, certain);
  }

  Speaker as(List<String> others, SpeakerRule other) {
    return new Speaker(from, to, others, label, other, true);
  }

  boolean isNamed() {
    return !actors.isEmpty();
  }
}
