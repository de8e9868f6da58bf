package dev.entente.ingest.proposal;

import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A contact of leaders, as an article tells of it; one that the article comes back to is one.
 *
 * @param title in a few words: who, what, where
 * @param date when; {@code null} where nothing tells it
 * @param place where, as the article names it
 * @param country slug of the country it takes place in
 */
@Description("A meeting, visit, call or summit, as an article tells of it.")
public record ProposedMeeting(
    @NonNull @Description("What it is.") MeetingKind kind,
    @NonNull @Description("In which form they meet.") MeetingFormat format,
    @NonNull @Description("Whether it takes place.") MeetingStatus status,
    @NonNull @Description("It in a few words.") String title,
    @Description("When; null where nothing tells it.") PartialDate date,
    @Description("The last day, where it is longer than one.") PartialDate endDate,
    @Description("Where, as the article names it.") String place,
    @Description("Slug of the country it takes place in.") String country,
    @NonNull @Description("Who takes part.") List<@NonNull ProposedParticipant> participants,
    @NonNull @Description("Where the article has it.") List<@NonNull Evidence> evidence)
    implements ProposedFact {}
