package dev.entente.ingest.relationship;

import dev.entente.ingest.relationship.Clause.Slot;
import dev.entente.relationship.RelationshipStatus;

/**
 * A relationship at a place of a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record Found(
    Pattern pattern,
    Slot subject,
    Slot object,
    RelationshipStatus status,
    double confidence,
    int from,
    int to) {}
