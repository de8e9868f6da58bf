package dev.entente.ingest.match;

import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.Set;

/**
 * What meetings are told apart by.
 *
 * @param place where; {@code null} where it is not known
 * @param country slug of the country; {@code null} where it is not known
 * @param people slugs of the people who take part
 * @param others slugs of the countries and organizations that take part
 */
public record MeetingSketch(
    MeetingKind kind,
    MeetingFormat format,
    MeetingStatus status,
    PartialDate date,
    PartialDate endDate,
    String place,
    String country,
    Set<String> people,
    Set<String> others) {

  Window window() {
    return Window.of(date, endDate);
  }

  /** Whether it takes place as far as is known. */
  boolean isAsserted() {
    return status == MeetingStatus.HELD || status == MeetingStatus.PLANNED;
  }

  boolean isRemote() {
    return format == MeetingFormat.PHONE || format == MeetingFormat.VIDEO;
  }
}
