package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import java.util.Set;

/**
 * What stands before a noun that means a meeting.
 *
 * @param from first token of the noun phrase
 * @param determiner its article or pronoun; {@code 's} after a genitive, empty where there is none
 * @param possessors whose meeting it is: “Xi’s and Putin’s talks”
 * @param place where, as in “the Geneva talks”
 * @param moods what its attributes tell: “planned”, “possible”, “no”
 */
record Premodifiers(int from, String determiner, Group possessors, Place place, Set<Mood> moods) {}
