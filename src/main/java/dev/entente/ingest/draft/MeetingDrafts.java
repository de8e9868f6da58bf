package dev.entente.ingest.draft;

import dev.entente.actor.ActorType;
import dev.entente.dataset.bundle.CitationEntry;
import dev.entente.dataset.bundle.MeetingEntry;
import dev.entente.dataset.bundle.ParticipantEntry;
import dev.entente.evidence.ContradictionKind;
import dev.entente.ingest.match.Likeness;
import dev.entente.ingest.match.MeetingMatch;
import dev.entente.ingest.match.MeetingSketch;
import dev.entente.ingest.match.Stored;
import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedParticipant;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns proposed meetings into entries, or into citations of meetings that are stored. */
final class MeetingDrafts {

  private static final String TYPE = "Meeting";
  private static final int NAMED = 3;

  private final Sheet sheet;
  private final List<Stored<MeetingSketch>> stored;
  private final List<MeetingEntry> entries = new ArrayList<>();
  private final List<String> slugs = new ArrayList<>();

  MeetingDrafts(Sheet sheet, List<Stored<MeetingSketch>> stored) {
    this.sheet = sheet;
    this.stored = stored;
  }

  void addAll(List<ProposedMeeting> meetings) {
    meetings.forEach(meeting -> slugs.add(add(meeting)));
  }

  List<MeetingEntry> entries() {
    return entries;
  }

  /** The meeting at a place of the proposal; null where it is not stored. */
  String slug(Integer index) {
    return index == null || index < 0 || index >= slugs.size() ? null : slugs.get(index);
  }

  private String add(ProposedMeeting meeting) {
    List<ParticipantEntry> participants = participants(meeting);
    if (participants.isEmpty() || meeting.evidence().isEmpty()) {
      return null;
    }
    PartialDate date = meeting.date() == null ? yearOfPublication() : meeting.date();
    MeetingSketch sketch = sketch(meeting, date, participants);
    for (Likeness likeness : List.of(Likeness.SAME, Likeness.SAME_OTHER_DATE)) {
      List<Stored<MeetingSketch>> alike = alike(sketch, likeness);
      if (alike.size() == 1 || (!alike.isEmpty() && likeness == Likeness.SAME)) {
        return cite(alike.get(0), meeting, sketch);
      }
    }
    return create(meeting, date, participants, sketch);
  }

  private List<Stored<MeetingSketch>> alike(MeetingSketch sketch, Likeness likeness) {
    return stored.stream()
        .filter(one -> MeetingMatch.compare(one.sketch(), sketch) == likeness)
        .sorted(
            Comparator.comparingLong(
                one ->
                    Math.abs(
                        one.sketch().date().start().toEpochDay()
                            - sketch.date().start().toEpochDay())))
        .toList();
  }

  private String cite(Stored<MeetingSketch> same, ProposedMeeting meeting, MeetingSketch sketch) {
    sheet.cite(TYPE, same, meeting, sheet.citations(meeting));
    String reference = TYPE + ':' + same.slug();
    if (same.sketch().status() == MeetingStatus.PLANNED
        && meeting.status() == MeetingStatus.HELD
        && sheet.isSure(meeting.confidence())) {
      sheet.hold(same.slug());
    }
    if (MeetingMatch.compare(same.sketch(), sketch) == Likeness.SAME_OTHER_DATE) {
      sheet.contradict(
          ContradictionKind.DATE,
          "When: " + same.title(),
          TYPE,
          same,
          same.sketch().date().iso(),
          reference,
          sketch.date().iso());
    }
    return same.slug();
  }

  private String create(
      ProposedMeeting meeting,
      PartialDate date,
      List<ParticipantEntry> participants,
      MeetingSketch sketch) {
    List<CitationEntry> citations = sheet.citations(meeting);
    List<String> parts = new ArrayList<>();
    participants.stream().limit(NAMED).forEach(one -> parts.add(one.actor()));
    parts.add(meeting.kind().name().toLowerCase(Locale.ROOT));
    parts.add(date.iso());
    String slug = FactSlug.of(parts, sheet.article, String.valueOf(citations.get(0).start()));
    String before =
        sheet.sameBefore(
            slug,
            meeting.kind(),
            meeting.format(),
            date.iso(),
            meeting.place(),
            participants,
            null);
    if (before != null) {
      return before;
    }
    MeetingEntry entry =
        new MeetingEntry(
            slug,
            meeting.kind(),
            meeting.format(),
            meeting.status(),
            Shortened.to(300, meeting.title().isBlank() ? slug : meeting.title()),
            date,
            endDate(meeting, date),
            meeting.place() == null || meeting.place().isBlank()
                ? null
                : Shortened.to(200, meeting.place()),
            sketch.country(),
            null,
            participants,
            citations);
    entries.add(entry);
    sheet.wait(meeting, entry, meeting.date() == null);
    for (Stored<MeetingSketch> contrary : alike(sketch, Likeness.CONTRARY)) {
      sheet.contradict(
          ContradictionKind.STATUS,
          "Whether it takes place: " + contrary.title(),
          TYPE,
          contrary,
          view(contrary.sketch().status()),
          entry.reference(),
          view(meeting.status()));
    }
    return slug;
  }

  private static String view(MeetingStatus status) {
    return switch (status) {
      case PLANNED -> "It is planned.";
      case HELD -> "It took place.";
      case CANCELLED -> "It was cancelled.";
      case DENIED -> "It is denied.";
    };
  }

  private static PartialDate endDate(ProposedMeeting meeting, PartialDate date) {
    return meeting.endDate() == null || meeting.endDate().end().isBefore(date.start())
        ? null
        : meeting.endDate();
  }

  /** Nothing tells when: all that is known is that an article of that year has it. */
  private PartialDate yearOfPublication() {
    return PartialDate.parse("%04d".formatted(sheet.publishedOn.start().getYear()), false);
  }

  private List<ParticipantEntry> participants(ProposedMeeting meeting) {
    List<ParticipantEntry> participants = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ProposedParticipant participant : meeting.participants()) {
      String actor = sheet.actors.use(participant.actor());
      if (actor != null && seen.add(actor)) {
        participants.add(new ParticipantEntry(actor, participant.role()));
      }
    }
    return participants;
  }

  private MeetingSketch sketch(
      ProposedMeeting meeting, PartialDate date, List<ParticipantEntry> participants) {
    Set<String> people = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (ParticipantEntry participant : participants) {
      boolean person = sheet.actors.type(participant.actor()) == ActorType.PERSON;
      (person ? people : others).add(participant.actor());
    }
    return new MeetingSketch(
        meeting.kind(),
        meeting.format(),
        meeting.status(),
        date,
        endDate(meeting, date),
        meeting.place(),
        sheet.actors.use(meeting.country(), ActorType.COUNTRY),
        people,
        others);
  }
}
