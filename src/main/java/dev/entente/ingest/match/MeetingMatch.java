package dev.entente.ingest.match;

import dev.entente.actor.NameKey;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.time.DatePrecision;
import java.util.Objects;
import java.util.Set;

/**
 * Whether two articles tell of one meeting: the same leaders, days that fit, and kinds, forms and
 * places that do not exclude each other.
 */
public final class MeetingMatch {

  /** A longer time than this says too little: of two calls in a year, it may be either. */
  private static final int VAGUE_DAYS = 45;

  /** Articles that differ by so many days still mean one meeting. */
  private static final int DAYS_APART = 2;

  private MeetingMatch() {}

  /** Compares two meetings. */
  public static Likeness compare(MeetingSketch one, MeetingSketch other) {
    if (!sameParticipants(one, other)
        || !compatibleKinds(one, other)
        || !compatiblePlaces(one, other)) {
      return Likeness.OTHER;
    }
    Window first = one.window();
    Window second = other.window();
    if (first.overlaps(second)) {
      return isVague(one, other) && !isSurelyOne(one, other) ? Likeness.OTHER : told(one, other);
    }
    boolean daysDiffer =
        one.date().precision() == DatePrecision.DAY
            && other.date().precision() == DatePrecision.DAY
            && first.daysFrom(second) <= DAYS_APART
            && one.kind() == other.kind()
            && one.status() == other.status()
            && one.isAsserted();
    return daysDiffer ? Likeness.SAME_OTHER_DATE : Likeness.OTHER;
  }

  private static Likeness told(MeetingSketch one, MeetingSketch other) {
    if (one.status() == other.status() || (one.isAsserted() && other.isAsserted())) {
      return Likeness.SAME;
    }
    return one.isAsserted() || other.isAsserted() ? Likeness.CONTRARY : Likeness.OTHER;
  }

  /** Leaders count; where an article names none, the countries and organizations do. */
  private static boolean sameParticipants(MeetingSketch one, MeetingSketch other) {
    if (one.people().isEmpty() && other.people().isEmpty()) {
      return one.others().equals(other.others()) && !one.others().isEmpty();
    }
    if (one.people().equals(other.people())) {
      return one.people().size() > 1 || one.kind() != MeetingKind.MEETING || sameOthers(one, other);
    }
    // Of a summit, each article names those whom it is about.
    return one.kind() == MeetingKind.SUMMIT
        && other.kind() == MeetingKind.SUMMIT
        && shared(one.others(), other.others())
        && one.place() != null
        && other.place() != null;
  }

  private static boolean sameOthers(MeetingSketch one, MeetingSketch other) {
    return one.others().equals(other.others());
  }

  private static boolean shared(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** A call by video may be called a meeting or a summit; a visit holds meetings and is none. */
  private static boolean compatibleKinds(MeetingSketch one, MeetingSketch other) {
    boolean formats =
        one.format() == other.format()
            || one.format() == MeetingFormat.UNKNOWN
            || other.format() == MeetingFormat.UNKNOWN;
    if (!formats) {
      return false;
    }
    if (one.kind() == other.kind()) {
      return true;
    }
    if (one.kind() == MeetingKind.VISIT || other.kind() == MeetingKind.VISIT) {
      return false;
    }
    boolean call = one.kind() == MeetingKind.CALL || other.kind() == MeetingKind.CALL;
    return !call || (one.isRemote() && other.isRemote());
  }

  private static boolean compatiblePlaces(MeetingSketch one, MeetingSketch other) {
    return (one.place() == null || other.place() == null || samePlace(one, other))
        && (one.country() == null
            || other.country() == null
            || one.country().equals(other.country()));
  }

  private static boolean samePlace(MeetingSketch one, MeetingSketch other) {
    return one.place() != null
        && other.place() != null
        && NameKey.of(one.place()).equals(NameKey.of(other.place()));
  }

  private static boolean isVague(MeetingSketch one, MeetingSketch other) {
    return Math.max(one.window().days(), other.window().days()) > VAGUE_DAYS;
  }

  private static boolean isSurelyOne(MeetingSketch one, MeetingSketch other) {
    boolean dated = !isUndated(one) && !isUndated(other);
    return (dated && samePlace(one, other))
        || (Objects.equals(one.date().iso(), other.date().iso()) && one.kind() == other.kind());
  }

  /**
   * Whether only the year of an article is known. Leaders meet in their capitals several times a
   * year, so that the place does not tell which meeting it is.
   */
  private static boolean isUndated(MeetingSketch meeting) {
    return meeting.date().precision() == DatePrecision.YEAR && !meeting.date().stated();
  }
}
