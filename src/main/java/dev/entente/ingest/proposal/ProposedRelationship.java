package dev.entente.ingest.proposal;

import dev.entente.relationship.Predicate;
import dev.entente.relationship.RelationshipStatus;
import dev.entente.time.PartialDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What one actor is to another or does to it, as an article tells it. */
@Description("What one actor is to another or does to it, as an article tells it.")
public record ProposedRelationship(
    @NonNull @Description("Slug of the actor who is or does it.") String subject,
    @NonNull @Description("What it is.") Predicate predicate,
    @NonNull @Description("Slug of the actor it is towards.") String object,
    @NonNull @Description("Whether it is asserted, denied, contested or alleged.")
        RelationshipStatus status,
    @Description("Since when.") PartialDate since,
    @Description("Until when.") PartialDate until,
    @NonNull @Description("Where the article has it.") List<@NonNull Evidence> evidence)
    implements ProposedFact {}
