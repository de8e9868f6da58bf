package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import java.util.Set;

/**
 * What governs a noun.
 *
 * @param at index of the verb or preposition
 * @param moods what it says of the meeting
 * @param weak whether that is only implied
 */
record Governing(Sort sort, int at, Set<Mood> moods, boolean weak) {

  /** What stands before a noun phrase. */
  enum Sort {
    VERB,
    PREPOSITION,
    NONE
  }

  boolean isVerb() {
    return sort == Sort.VERB;
  }

  boolean isPreposition() {
    return sort == Sort.PREPOSITION;
  }
}
