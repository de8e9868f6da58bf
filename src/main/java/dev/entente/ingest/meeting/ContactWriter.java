package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.quotation.QuotationKind;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes contacts of drafts that tell enough. */
final class ContactWriter {

  private static final double QUOTED = 0.9;
  private static final double HEARSAY = 0.8;
  private static final double POLITIES = 0.8;
  private static final int COMPARED = 8;
  private static final int REACH = 3;

  /** Behind the words of a spokesperson, “the two leaders” are those told of before. */
  private static final int FAR = 8;

  private final Phrases phrases;
  private final StatusReader statuses;
  private final Principals principals;
  private final DraftDate days;
  private final Companions companions;
  private final PastPlans plans;
  private final List<Contact> contacts = new ArrayList<>();
  private int quotation;

  ContactWriter(Phrases phrases) {
    this.phrases = phrases;
    this.principals = new Principals(phrases);
    this.statuses = new StatusReader(phrases.reading.publishedOn());
    this.days = new DraftDate(phrases, statuses);
    this.companions = new Companions(phrases);
    this.plans = new PastPlans(phrases);
  }

  List<Contact> contacts() {
    return contacts;
  }

  /** Whether a contact was written; false where too little is told. */
  boolean write(ContactDraft draft) {
    boolean quoted = isQuoted(phrases.tokens.get(draft.trigger).start());
    List<Mention> persons = new ArrayList<>();
    List<Mention> polities = new ArrayList<>();
    for (Group group : draft.parties) {
      for (Mention mention : group.mentions()) {
        if (quoted && isSpeaker(mention)) {
          return false;
        }
        if (phrases.isPerson(mention)) {
          persons.add(mention);
        } else if (phrases.isPolity(mention)) {
          polities.add(mention);
        }
      }
    }
    Set<String> participants = slugs(persons, draft.sentence);
    add(participants, draft.guest);
    if (!companions.drop(participants, draft)) {
      return false;
    }
    double confidence = draft.rule.confidence();
    speakFor(participants, polities, draft);
    boolean alone = draft.kind == MeetingKind.VISIT && participants.size() == 1;
    if (participants.size() < 2 && !alone) {
      if (!participants.isEmpty() || draft.kind == MeetingKind.VISIT) {
        return false;
      }
      boolean plain =
          draft.moods.isEmpty()
              && polities.stream().noneMatch(polity -> polity.kind() == MentionKind.EPITHET)
              && draft.rule != MeetingRule.DURING
              && draft.rule != MeetingRule.TOLD
              && draft.kind != MeetingKind.SUMMIT;
      if (!plain) {
        return false;
      }
      participants = slugs(polities, draft.sentence);
      confidence *= POLITIES;
      if (participants.size() < 2) {
        return false;
      }
    }
    PartialDate date = draft.date == null ? null : draft.date.date();
    MeetingStatus status = statuses.status(draft.moods, date, days.saysPast(draft.date));
    if (status == null) {
      return false;
    }
    if (status == MeetingStatus.PLANNED && statuses.isOver(date) && days.hadBeen(draft)) {
      // “Had been due to meet in May”, which is over
      status = MeetingStatus.CANCELLED;
    }
    boolean past = status == MeetingStatus.PLANNED && statuses.isOver(date);
    if (past && plans.governs(draft.trigger, draft.sentence.from())) {
      // “Were due to meet in May”: they did not, unless it is told elsewhere
      status = MeetingStatus.CANCELLED;
      draft.weak(true);
    }
    date = days.of(draft, status);
    for (Group group : draft.parties) {
      confidence *= group.confidence();
    }
    confidence *= quoted ? QUOTED : 1;
    confidence *= draft.moods.contains(Mood.HEARSAY) ? HEARSAY : 1;
    emit(draft, new ArrayList<>(participants), status, date, confidence);
    return true;
  }

  /** “The Kremlin plans a call with A”: it is the leader who is to call. */
  private void speakFor(Set<String> participants, List<Mention> polities, ContactDraft draft) {
    if (draft.kind == MeetingKind.VISIT) {
      return;
    }
    for (String slug : List.copyOf(participants)) {
      if (!draft.moods.isEmpty() && principals.isSpokesperson(slug)) {
        participants.remove(slug);
        add(participants, principals.of(slug));
      }
    }
    if (participants.size() == 1 && !polities.isEmpty()) {
      Mention polity = polities.get(0);
      String country = phrases.country(polity);
      boolean people = ContactWords.PEOPLE.contains(phrases.word(phrases.after(polity) - 1));
      if (!polity.isPlural()
          && !people
          && (country == null || polity.kind() == MentionKind.METONYM)) {
        add(participants, principals.of(polity.actor()));
      }
    }
  }

  /** Who was last told to visit the country of the one who is met; {@code null} where nobody is. */
  String guest(Sentence sentence, Group host) {
    if (contacts.isEmpty() || host.mentions().size() != 1) {
      return null;
    }
    Contact last = contacts.get(contacts.size() - 1);
    KnownActor actor = phrases.actor(host.mentions().get(0).actor());
    boolean visit =
        last.kind() == MeetingKind.VISIT
            && last.participants().size() == 1
            && sentence.index() > last.sentence()
            && sentence.index() - last.sentence() <= REACH;
    boolean home =
        actor != null && actor.country() != null && actor.country().equals(last.place().country());
    return visit && home ? last.participants().get(0) : null;
  }

  private static void add(Set<String> participants, String slug) {
    if (slug != null) {
      participants.add(slug);
    }
  }

  /** Whether the sentence told before of a meeting of those who are named. */
  boolean hasTold(Sentence sentence, List<Group> parties) {
    return hasTold(sentence, parties, 0);
  }

  /** Whether one of so many sentences told before of a meeting of those who are named. */
  boolean hasTold(Sentence sentence, List<Group> parties, int back) {
    Set<String> people = new LinkedHashSet<>();
    for (Group group : parties) {
      people.addAll(group.actors());
    }
    for (int at = contacts.size() - 1; at >= Math.max(0, contacts.size() - 4); at--) {
      Contact contact = contacts.get(at);
      if (sentence.index() - contact.sentence() <= back
          && contact.kind() != MeetingKind.VISIT
          && contact.participants().containsAll(people)) {
        return true;
      }
    }
    return false;
  }

  private void emit(
      ContactDraft draft,
      List<String> participants,
      MeetingStatus status,
      PartialDate date,
      double confidence) {
    if (draft.several && participants.size() > 2) {
      for (String other : participants.subList(1, participants.size())) {
        emitOne(draft, List.of(participants.get(0), other), status, date, confidence);
      }
    } else {
      emitOne(draft, participants, status, date, confidence);
    }
  }

  private void emitOne(
      ContactDraft draft,
      List<String> participants,
      MeetingStatus status,
      PartialDate date,
      double confidence) {
    boolean remote = draft.format == MeetingFormat.PHONE || draft.format == MeetingFormat.VIDEO;
    MeetingFormat format = draft.format;
    if (format == MeetingFormat.UNKNOWN
        && draft.place.isKnown()
        && draft.kind != MeetingKind.CALL) {
      format = MeetingFormat.IN_PERSON;
    }
    MeetingKind kind = remote && draft.kind != MeetingKind.VISIT ? MeetingKind.CALL : draft.kind;
    contacts.add(
        new Contact(
            kind,
            format,
            status,
            participants,
            draft.hosts.actors().stream().filter(participants::contains).toList(),
            draft.visitors.actors().stream().filter(participants::contains).toList(),
            date,
            Stay.read(phrases, draft.trigger, draft.date),
            remote ? Place.UNKNOWN : draft.place,
            span(draft),
            draft.rule,
            Math.round(confidence * 100) / 100.0,
            draft.weak,
            draft.sentence.index()));
  }

  private Span span(ContactDraft draft) {
    int from = draft.trigger;
    int to = draft.trigger + 1;
    for (Group group : draft.parties) {
      if (!group.isEmpty() && isIn(draft.sentence, group)) {
        from = Math.min(from, phrases.first(group.mentions().get(0)));
        Mention last = group.mentions().get(group.mentions().size() - 1);
        to = Math.max(to, phrases.end(last.span()));
      }
    }
    Span span = new Span(phrases.tokens.get(from).start(), phrases.tokens.get(to - 1).end());
    if (draft.date != null) {
      span = span.cover(draft.date.span());
    }
    return span;
  }

  /** “I met A”: a statement, and not what the article tells. */
  private boolean isSpeaker(Mention mention) {
    String word = phrases.word(phrases.first(mention));
    return mention.kind() == MentionKind.PRONOUN
        && !word.equals("he")
        && !word.equals("she")
        && !word.equals("they");
  }

  private boolean isIn(Sentence sentence, Group group) {
    return sentence.span().contains(group.mentions().get(0).span());
  }

  private Set<String> slugs(List<Mention> mentions, Sentence sentence) {
    Set<String> slugs = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      boolean paired =
          mention.actors().size() == 2
              && mentions.stream()
                  .anyMatch(
                      other ->
                          !other.equals(mention) && mention.actors().containsAll(other.actors()));
      // “After talks with A, the two leaders”: they are A and another
      slugs.addAll(paired ? mention.actors() : running(mention, sentence));
    }
    return slugs;
  }

  /** “The two leaders”: of the meeting that was told of last, if they are not those of another. */
  private List<String> running(Mention mention, Sentence sentence) {
    if (mention.kind() != MentionKind.EPITHET
        || mention.actors().size() != 2
        || !phrases.isPerson(mention)) {
      return mention.actors();
    }
    Set<String> named = Set.copyOf(mention.actors());
    int reach = mention.actors().stream().allMatch(principals::isLeader) ? REACH : FAR;
    List<String> running = null;
    for (int at = contacts.size() - 1; at >= Math.max(0, contacts.size() - COMPARED); at--) {
      Contact contact = contacts.get(at);
      if (sentence.index() - contact.sentence() > reach) {
        break;
      }
      if (contact.kind() == MeetingKind.VISIT || contact.participants().size() != 2) {
        continue;
      }
      if (Set.copyOf(contact.participants()).equals(named)) {
        return mention.actors();
      }
      running = running == null ? contact.participants() : running;
    }
    if (running == null && isOfOthers(mention)) {
      return List.of();
    }
    return running == null ? mention.actors() : running;
  }

  /** “The two leaders” are not two ministers where leaders are named. */
  private boolean isOfOthers(Mention mention) {
    boolean leaders = false;
    for (int at = phrases.first(mention); at < phrases.after(mention); at++) {
      leaders |= phrases.word(at).equals("leaders") || phrases.word(at).equals("presidents");
    }
    if (!leaders || mention.actors().stream().anyMatch(principals::isLeader)) {
      return false;
    }
    return phrases.reading.cast().all().stream()
            .filter(actor -> principals.isLeader(actor.slug()))
            .count()
        >= 2;
  }

  /** Whether an offset stands in someone’s words; offsets come in order, save within a sentence. */
  private boolean isQuoted(int offset) {
    List<Quotation> quotations = phrases.reading.quotations();
    while (quotation > 0
        && (quotation >= quotations.size()
            || quotations.get(quotation).marked().start() > offset)) {
      quotation--;
    }
    while (quotation < quotations.size() && quotations.get(quotation).marked().end() <= offset) {
      quotation++;
    }
    for (int at = quotation; at < Math.min(quotations.size(), quotation + 4); at++) {
      Quotation found = quotations.get(at);
      if (found.kind() == QuotationKind.SPEECH && found.marked().contains(offset)) {
        return true;
      }
    }
    return false;
  }
}
