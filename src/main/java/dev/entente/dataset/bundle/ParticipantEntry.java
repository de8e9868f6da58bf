package dev.entente.dataset.bundle;

import dev.entente.meeting.ParticipationRole;
import jakarta.validation.constraints.NotNull;

/** Who takes part in a meeting. */
public record ParticipantEntry(@NotNull @Slug String actor, @NotNull ParticipationRole role) {}
