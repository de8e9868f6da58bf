package dev.entente.ingest.match;

import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.time.PartialDate;

/** What relationships are told apart by; {@code since} is null where it is not known. */
public record RelationshipSketch(
    String subject,
    Predicate predicate,
    String object,
    RelationshipStatus status,
    PartialDate since) {}
