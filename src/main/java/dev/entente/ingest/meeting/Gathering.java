package dev.entente.ingest.meeting;

import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The contacts of an article that are one meeting. */
final class Gathering {

  private static final int MOST_EVIDENCE = 16;

  /** Index of the last sentence that the news may stand in, the headline being the first. */
  private static final int LEAD = 2;

  /** Days in which something is news. */
  private static final int RECENT = 21;

  /** Days that a trip may take. */
  private static final int TRIP = 3;

  final List<Contact> contacts = new ArrayList<>();
  final Set<String> participants;
  final Set<String> hosts = new LinkedHashSet<>();
  final Set<String> visitors = new LinkedHashSet<>();
  MeetingKind kind;
  MeetingFormat format;
  MeetingStatus status;
  boolean weak;
  PartialDate date;
  Stay stay = Stay.UNKNOWN;
  Place place;
  int sentence;

  Gathering(Contact first) {
    this.participants = new LinkedHashSet<>(first.participants());
    this.kind = first.kind();
    this.format = first.format();
    this.status = first.status();
    this.weak = first.weak();
    this.date = first.date();
    this.place = first.place();
    add(first);
  }

  /** Whether a contact may tell of this meeting. */
  boolean fits(Contact contact, PartialDate publishedOn) {
    return fitsKind(contact)
        && !isOtherForm(contact)
        && (format == contact.format()
            || format == MeetingFormat.UNKNOWN
            || contact.format() == MeetingFormat.UNKNOWN)
        && place.fits(contact.place())
        && (fitsDate(contact.date()) || isOneTrip(contact))
        && !isFormer(contact, publishedOn)
        && fitsStatus(contact);
  }

  /** What an article begins with is news, and not what it tells later of an earlier month. */
  private boolean isFormer(Contact contact, PartialDate publishedOn) {
    return date == null
        && !(contacts.size() == 1 && contact.sentence() == contacts.get(0).sentence() + 1)
        && contact.date() != null
        && publishedOn != null
        && (status == MeetingStatus.HELD || status == MeetingStatus.CANCELLED)
        && contacts.get(0).sentence() <= LEAD
        && sentence <= contact.sentence()
        && publishedOn.start().toEpochDay() - contact.date().end().toEpochDay() > RECENT;
  }

  /** “They spoke by phone on the eve of their encounter”: the one was held, the other is ahead. */
  private boolean isOtherForm(Contact contact) {
    boolean call = kind == MeetingKind.CALL || contact.kind() == MeetingKind.CALL;
    boolean held = status == MeetingStatus.HELD || contact.status() == MeetingStatus.HELD;
    boolean planned = status == MeetingStatus.PLANNED || contact.status() == MeetingStatus.PLANNED;
    boolean spoken = isSpoken(contact) || isSpoken(contacts.get(0));
    return call && kind != contact.kind() && held && planned && !spoken;
  }

  private static boolean isSpoken(Contact contact) {
    return contact.kind() == MeetingKind.MEETING && contact.rule() == MeetingRule.SPOKE;
  }

  private boolean fitsKind(Contact contact) {
    return kind == contact.kind()
        || (kind != MeetingKind.VISIT && contact.kind() != MeetingKind.VISIT);
  }

  private boolean fitsDate(PartialDate other) {
    return date == null
        || other == null
        || (!date.start().isAfter(other.end()) && !other.start().isAfter(date.end()));
  }

  /** “Leaves on Sunday for Oslo … will arrive in Norway on Monday”: days of one trip. */
  private boolean isOneTrip(Contact contact) {
    return kind == MeetingKind.VISIT
        && contact.kind() == MeetingKind.VISIT
        && place.country() != null
        && place.country().equals(contact.place().country())
        && isNear(date)
        && isNear(contact.date())
        && Math.abs(date.start().toEpochDay() - contact.date().start().toEpochDay()) <= TRIP;
  }

  private boolean fitsStatus(Contact contact) {
    if (status == contact.status() || weak || contact.weak()) {
      return true;
    }
    boolean cancelled =
        status == MeetingStatus.CANCELLED || contact.status() == MeetingStatus.CANCELLED;
    boolean planned = status == MeetingStatus.PLANNED || contact.status() == MeetingStatus.PLANNED;
    boolean sameDate = isNear(date) && isNear(contact.date());
    return (cancelled && planned)
        || (planned
            && sameDate
            && status != MeetingStatus.DENIED
            && contact.status() != MeetingStatus.DENIED);
  }

  private static boolean isNear(PartialDate date) {
    return date != null && date.end().toEpochDay() - date.start().toEpochDay() < 7;
  }

  void add(Contact contact) {
    if (contacts.size() < MOST_EVIDENCE) {
      contacts.add(contact);
    }
    hosts.addAll(contact.hosts());
    visitors.addAll(contact.visitors());
    sentence = contact.sentence();
    if (format == MeetingFormat.UNKNOWN) {
      format = contact.format();
    }
    if (kind == MeetingKind.MEETING) {
      kind = contact.kind();
    }
    place = place.with(contact.place());
    stay = stay.with(contact.stay());
    if (date == null || (contact.date() != null && isNarrower(contact.date(), date))) {
      date = contact.date() == null ? date : contact.date();
    }
    if ((weak && !contact.weak()) || (rank(contact.status()) > rank(status) && !contact.weak())) {
      status = contact.status();
      weak = contact.weak();
    }
  }

  /** The format: who simply meets, meets in person. */
  MeetingFormat form() {
    boolean met =
        format == MeetingFormat.UNKNOWN
            && status == MeetingStatus.HELD
            && contacts.stream()
                .anyMatch(
                    contact ->
                        contact.kind() == MeetingKind.MEETING
                            && (contact.rule() == MeetingRule.MET
                                || contact.rule() == MeetingRule.MET_RECIPROCAL));
    return met ? MeetingFormat.IN_PERSON : format;
  }

  private static boolean isNarrower(PartialDate one, PartialDate other) {
    return one.end().toEpochDay() - one.start().toEpochDay()
        < other.end().toEpochDay() - other.start().toEpochDay();
  }

  /** What is told later of the same meeting counts by this: held beats planned. */
  private static int rank(MeetingStatus status) {
    return switch (status) {
      case PLANNED -> 0;
      case CANCELLED -> 1;
      case HELD -> 2;
      case DENIED -> 3;
    };
  }
}
