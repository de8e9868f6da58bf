package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedMeeting;
import dev.entente.ingest.proposal.ProposedParticipant;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.meeting.ParticipationRole;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts together what an article tells of the same meeting in several places. */
final class Gatherings {

  private static final int COMPARED = 8;
  private static final int REACH = 6;

  private final Phrases phrases;
  private final StatusReader statuses;
  private final List<Gathering> all = new ArrayList<>();
  private final Map<String, List<Gathering>> byParticipants = new HashMap<>();

  Gatherings(Phrases phrases) {
    this.phrases = phrases;
    this.statuses = new StatusReader(phrases.reading.publishedOn());
  }

  void add(List<Contact> contacts) {
    contacts.forEach(this::add);
  }

  private void add(Contact contact) {
    String key =
        (contact.kind() == MeetingKind.VISIT)
            + String.join(" ", new TreeSet<>(contact.participants()));
    List<Gathering> same = byParticipants.computeIfAbsent(key, participants -> new ArrayList<>());
    for (int at = same.size() - 1; at >= Math.max(0, same.size() - COMPARED); at--) {
      if (same.get(at).fits(contact, phrases.reading.publishedOn())) {
        same.get(at).add(contact);
        return;
      }
    }
    Gathering gathering = new Gathering(contact);
    same.add(gathering);
    all.add(gathering);
  }

  /** “The meeting was called off”: adds to the last one that it may mean. */
  void refer(Sentence sentence, NounPhrase noun, DateMention mention) {
    if (!noun.refersBack() || all.isEmpty()) {
      return;
    }
    Gathering last = null;
    for (int at = all.size() - 1; at >= Math.max(0, all.size() - COMPARED); at--) {
      Gathering candidate = all.get(at);
      boolean over = candidate.status == MeetingStatus.HELD && !candidate.weak;
      if (sentence.index() - candidate.sentence <= REACH
          && !(over && noun.moods().contains(Mood.CANCELLED))
          && isOf(candidate, noun.word())
          && (last == null || candidate.sentence > last.sentence)) {
        last = candidate;
      }
    }
    if (last == null) {
      return;
    }
    MeetingStatus status =
        isCalledOff(last, noun) ? MeetingStatus.CANCELLED : statuses.status(noun.moods(), null);
    boolean plain = noun.moods().isEmpty();
    if (status == null
        || (status == MeetingStatus.PLANNED && last.status != MeetingStatus.PLANNED)) {
      return;
    }
    if (plain && last.status != MeetingStatus.HELD) {
      return;
    }
    boolean denies = noun.moods().contains(Mood.DENIED) || noun.moods().contains(Mood.PLANNED);
    if (status == MeetingStatus.DENIED && (last.status == MeetingStatus.HELD || !denies)) {
      return;
    }
    Span span =
        new Span(phrases.tokens.get(noun.from()).start(), phrases.tokens.get(noun.to() - 1).end());
    last.add(
        new Contact(
            last.kind,
            MeetingFormat.UNKNOWN,
            status,
            List.copyOf(last.participants),
            List.of(),
            List.of(),
            status == last.status ? dated(last, noun, mention) : null,
            Stay.UNKNOWN,
            Place.UNKNOWN,
            span,
            MeetingRule.BACK,
            MeetingRule.BACK.confidence(),
            false,
            sentence.index()));
    if (status == MeetingStatus.CANCELLED) {
      last.status = status;
      cancelAt(last, sentence);
    }
  }

  /** “The talks will not go ahead”: what was planned is called off. */
  private boolean isCalledOff(Gathering last, NounPhrase noun) {
    return last.status == MeetingStatus.PLANNED
        && isOfHappening(noun.to())
        && noun.moods().contains(Mood.NEGATED)
        && !noun.moods().contains(Mood.POSSIBLE)
        && !noun.moods().contains(Mood.DENIED)
        && !noun.moods().contains(Mood.CONDITIONAL);
  }

  private boolean isOfHappening(int from) {
    for (int at = from; at < from + REACH; at++) {
      switch (phrases.word(at)) {
        case "take",
            "go",
            "happen",
            "happened",
            "proceed",
            "materialise",
            "materialize",
            "held" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “The meeting took place on Monday”: the day, where none was told before. */
  private PartialDate dated(Gathering last, NounPhrase noun, DateMention mention) {
    if (mention == null
        || (last.date != null && !isWithin(mention.date(), last.date))
        || last.kind == MeetingKind.VISIT) {
      return null;
    }
    if (last.status != MeetingStatus.HELD && statuses.isOver(mention.date())) {
      return null;
    }
    int day = phrases.first(mention.span());
    boolean held = false;
    for (int at = noun.noun() + 1; at < day; at++) {
      switch (phrases.word(at)) {
        case "following", "after", "before", "since" -> {
          return null;
        }
        case "took", "held", "take", "happened", "occurred", "scheduled", "planned", "due", "set" ->
            held |= at < noun.noun() + REACH;
        default -> {}
      }
    }
    return held ? mention.date() : null;
  }

  /** “In May … it was held on May 22”: the day of what was told more loosely. */
  private static boolean isWithin(PartialDate day, PartialDate loose) {
    return !day.start().isBefore(loose.start())
        && !day.end().isAfter(loose.end())
        && !loose.start().equals(loose.end());
  }

  /** With a visit, the meetings that were planned for it are cancelled too. */
  private void cancelAt(Gathering visit, Sentence sentence) {
    if (visit.kind != MeetingKind.VISIT) {
      return;
    }
    for (int at = all.size() - 1; at >= Math.max(0, all.size() - COMPARED); at--) {
      Gathering other = all.get(at);
      if (other != visit
          && other.status == MeetingStatus.PLANNED
          && sentence.index() - other.sentence <= REACH
          && other.place.fits(visit.place)
          && other.participants.containsAll(visit.visitors)) {
        other.status = MeetingStatus.CANCELLED;
      }
    }
  }

  /** “The visit was called off … A was due to meet B there”: what was due is off as well. */
  private void cancelPlans() {
    int compared = 0;
    for (Gathering off : all) {
      if (off.status != MeetingStatus.CANCELLED || off.weak) {
        continue;
      }
      if (++compared > COMPARED) {
        return;
      }
      for (Gathering plan : all) {
        if (plan.status == MeetingStatus.PLANNED && plan.weak && isPartOf(plan, off)) {
          plan.status = MeetingStatus.CANCELLED;
        }
      }
    }
  }

  private static boolean isPartOf(Gathering plan, Gathering off) {
    if (!plan.place.fits(off.place)) {
      return false;
    }
    boolean visit = off.kind == MeetingKind.VISIT;
    Set<String> visitors = off.visitors.isEmpty() ? off.participants : off.visitors;
    return visit
        ? plan.participants.containsAll(visitors)
        : plan.kind == MeetingKind.VISIT && off.participants.containsAll(plan.participants);
  }

  private static boolean isOf(Gathering gathering, String word) {
    boolean visit = ContactWords.VISIT_NOUNS.contains(word);
    if (visit && gathering.kind == MeetingKind.MEETING) {
      return gathering.status == MeetingStatus.PLANNED && gathering.place.isKnown();
    }
    if (visit || gathering.kind == MeetingKind.VISIT) {
      return visit && gathering.kind == MeetingKind.VISIT;
    }
    boolean call = ContactWords.CALL_NOUNS.contains(word) || word.startsWith("conversation");
    if (call) {
      return gathering.kind == MeetingKind.CALL;
    }
    return true;
  }

  List<ProposedMeeting> proposed() {
    cancelPlans();
    return new CountryMeetings(phrases).merge(all).stream().map(this::proposed).toList();
  }

  private ProposedMeeting proposed(Gathering gathering) {
    List<ProposedParticipant> participants = new ArrayList<>();
    for (String slug : gathering.participants) {
      participants.add(new ProposedParticipant(slug, role(gathering, slug)));
    }
    List<Evidence> evidence = new ArrayList<>();
    for (Contact contact : gathering.contacts) {
      Span span = contact.span();
      evidence.add(
          new Evidence(
              span.start(),
              span.end(),
              phrases.reading.text().words(span),
              contact.rule().id(),
              contact.confidence(),
              List.of()));
    }
    PartialDate date = gathering.date == null ? toldAround(gathering) : gathering.date;
    PartialDate first = gathering.stay.firstDay(date);
    boolean spoken = isSpokenOnly(gathering);
    return new ProposedMeeting(
        spoken ? MeetingKind.CALL : gathering.kind,
        spoken ? MeetingFormat.PHONE : gathering.form(),
        gathering.status,
        new MeetingTitle(phrases).of(gathering),
        first,
        gathering.stay.lastDay(first),
        gathering.place.name(),
        gathering.place.country(),
        participants,
        evidence);
  }

  /** “A spoke with B”, of two countries: as a rule by phone. */
  private boolean isSpokenOnly(Gathering gathering) {
    if (gathering.kind != MeetingKind.MEETING
        || gathering.form() != MeetingFormat.UNKNOWN
        || gathering.place.isKnown()) {
      return false;
    }
    Set<String> countries = new TreeSet<>();
    for (String slug : gathering.participants) {
      KnownActor actor = phrases.actor(slug);
      if (actor != null && actor.country() != null) {
        countries.add(actor.country());
      }
    }
    return countries.size() == gathering.participants.size()
        && gathering.contacts.stream().allMatch(this::isSpoken);
  }

  private boolean isSpoken(Contact contact) {
    if (contact.rule() != MeetingRule.SPOKE) {
      return false;
    }
    for (int at = phrases.first(contact.span()); at < phrases.end(contact.span()); at++) {
      if (ContactWords.SPEAK.contains(phrases.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** When it was, as the sentences around tell. */
  private PartialDate toldAround(Gathering gathering) {
    PartialDate near = new NearbyDate(phrases).of(gathering);
    PartialDate frame = near == null ? new FrameDate(phrases).of(gathering) : near;
    return frame == null ? new LeadDate(phrases).of(gathering) : frame;
  }

  private ParticipationRole role(Gathering gathering, String slug) {
    if (gathering.hosts.contains(slug)) {
      return ParticipationRole.HOST;
    }
    if (gathering.visitors.contains(slug)) {
      return ParticipationRole.VISITOR;
    }
    String country = gathering.place.country();
    if (country == null || gathering.form() != MeetingFormat.IN_PERSON) {
      return ParticipationRole.PARTICIPANT;
    }
    long home = gathering.participants.stream().filter(other -> isFrom(other, country)).count();
    if (home == 0 || home == gathering.participants.size()) {
      return ParticipationRole.PARTICIPANT;
    }
    return isFrom(slug, country) ? ParticipationRole.HOST : ParticipationRole.VISITOR;
  }

  private boolean isFrom(String slug, String country) {
    KnownActor actor = phrases.actor(slug);
    return actor != null && country.equals(actor.country());
  }
}
