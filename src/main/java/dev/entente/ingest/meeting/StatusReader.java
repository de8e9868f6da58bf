package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.Set;

/** Decides from the mood of a clause and its date whether a meeting takes place. */
final class StatusReader {

  private final PartialDate publishedOn;

  StatusReader(PartialDate publishedOn) {
    this.publishedOn = publishedOn;
  }

  /** The status; {@code null} where the clause tells of no meeting. */
  MeetingStatus status(Set<Mood> moods, PartialDate date) {
    return status(moods, date, false);
  }

  /**
   * The status; {@code null} where the clause tells of no meeting.
   *
   * @param saysPast whether the words of the date say that it is over: “last week”
   */
  MeetingStatus status(Set<Mood> moods, PartialDate date, boolean saysPast) {
    if (moods.contains(Mood.ASKED)
        || moods.contains(Mood.CONDITIONAL)
        || moods.contains(Mood.IMAGINED)) {
      return null;
    }
    if (moods.contains(Mood.DENIED)) {
      return MeetingStatus.DENIED;
    }
    if (moods.contains(Mood.CANCELLED)) {
      return moods.contains(Mood.POSSIBLE) || moods.contains(Mood.NEGATED)
          ? null
          : MeetingStatus.CANCELLED;
    }
    if (moods.contains(Mood.POSSIBLE) || moods.contains(Mood.WISHED)) {
      return null;
    }
    if (moods.contains(Mood.NEGATED)) {
      return MeetingStatus.DENIED;
    }
    if (moods.contains(Mood.FUTURE) && !moods.contains(Mood.PLANNED) && isOver(date) && saysPast) {
      return MeetingStatus.HELD;
    }
    if (moods.contains(Mood.PLANNED) || moods.contains(Mood.FUTURE) || isAhead(date)) {
      return MeetingStatus.PLANNED;
    }
    return MeetingStatus.HELD;
  }

  boolean isOver(PartialDate date) {
    return date != null && publishedOn != null && date.end().isBefore(publishedOn.start());
  }

  boolean isAhead(PartialDate date) {
    return date != null && publishedOn != null && date.start().isAfter(publishedOn.end());
  }
}
