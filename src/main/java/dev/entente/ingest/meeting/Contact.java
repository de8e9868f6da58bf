package dev.entente.ingest.meeting;

import dev.entente.ingest.text.Span;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.List;

/**
 * One place in an article that tells of a meeting.
 *
 * @param participants slugs, as they are named
 * @param hosts those of them who receive the others
 * @param visitors those of them who come to the others
 * @param stay how long it lasts
 * @param weak whether the status is only implied, as by “ahead of the visit”
 * @param sentence index of the sentence
 */
record Contact(
    MeetingKind kind,
    MeetingFormat format,
    MeetingStatus status,
    List<String> participants,
    List<String> hosts,
    List<String> visitors,
    PartialDate date,
    Stay stay,
    Place place,
    Span span,
    MeetingRule rule,
    double confidence,
    boolean weak,
    int sentence) {}
