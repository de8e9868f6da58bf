package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import java.util.Set;

/**
 * What stands behind a noun that means a meeting.
 *
 * @param to the token behind the noun phrase
 * @param possessors who has it: “the talks that A had”
 * @param with whom it is with
 * @param between those who meet each other: “between A and B”, “with the participation of A and B”
 * @param of whose it is: “a meeting of A and B”, “a visit by A”
 * @param place where; {@code null} where nothing tells
 * @param moods what “planned” and “to be held” tell
 */
record Complements(
    int to, Group possessors, Group with, Group between, Group of, Place place, Set<Mood> moods) {}
