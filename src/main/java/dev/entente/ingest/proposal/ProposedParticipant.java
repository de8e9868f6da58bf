package dev.entente.ingest.proposal;

import dev.entente.meeting.ParticipationRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Someone who takes part in a proposed meeting. */
@Description("Someone who takes part in a proposed meeting.")
public record ProposedParticipant(
    @NonNull @Description("Slug of the actor.") String actor,
    @NonNull @Description("What part they have.") ParticipationRole role) {}
