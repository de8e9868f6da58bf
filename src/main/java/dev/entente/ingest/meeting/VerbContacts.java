package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds meetings that verbs tell of: “met”, “received”, “spoke by phone with”. */
final class VerbContacts {

  /** How far behind its verb a second place may stand. */
  private static final int FAR = 14;

  private final Phrases phrases;
  private final GroupReader groups;
  private final Circumstances circumstances;
  private final Attendance attendance;
  private final Doings doings;
  private final TalkContacts talks;
  private final VisitContacts visits;
  private final Clause clause;
  private final ContactWriter writer;

  VerbContacts(
      Phrases phrases,
      GroupReader groups,
      SubjectReader subjects,
      Circumstances circumstances,
      ContactWriter writer) {
    this.phrases = phrases;
    this.groups = groups;
    this.circumstances = circumstances;
    this.attendance = new Attendance(phrases, groups);
    this.doings = new Doings(phrases, groups, subjects, circumstances);
    this.talks = new TalkContacts(phrases, groups, circumstances, doings, writer);
    this.visits = new VisitContacts(phrases, groups, subjects, circumstances, doings, writer);
    this.clause = new Clause(phrases);
    this.writer = writer;
  }

  void read(Sentence sentence, int at) {
    String word = phrases.word(at);
    if (phrases.mention(at) != null && phrases.mention(at).kind() != MentionKind.EPITHET) {
      return;
    }
    if (ContactWords.MEET.contains(word)) {
      meet(sentence, at);
    } else if (ContactWords.MEET_WITH.contains(word) || isHands(at)) {
      meetWith(sentence, at);
    } else if (ContactWords.GREET.contains(word)) {
      if (isPassive(sentence, at)) {
        receive(sentence, at, clause.after(at + 1, sentence.to(), "by", "by"));
      } else {
        direct(sentence, at, MeetingRule.MET);
      }
    } else if (ContactWords.HOST.contains(word)) {
      host(sentence, at);
    } else if (ContactWords.PHONE.contains(word)) {
      direct(sentence, at, MeetingRule.CALLED);
    } else if (ContactWords.CALL.contains(word)) {
      call(sentence, at);
    } else if (ContactWords.SPEAK.contains(word)) {
      talks.speak(sentence, at);
    } else if (ContactWords.DISCUSS.contains(word)) {
      talks.discuss(sentence, at);
    } else if (Governor.isTelling(word)) {
      talks.tell(sentence, at);
    }
    visits.read(sentence, at);
  }

  private boolean isHands(int at) {
    String word = phrases.word(at);
    String next = phrases.word(at + 1);
    return ((word.equals("shook") || word.equals("shake") || word.equals("shaking"))
            && next.equals("hands"))
        || ((word.equals("exchanged") || word.equals("exchange"))
            && (next.equals("views") || next.equals("pleasantries")));
  }

  private void meet(Sentence sentence, int at) {
    if (phrases.word(at).equals("meeting") && doings.isNoun(at, sentence.from())) {
      return;
    }
    if (clause.isHabit(at, sentence.to())) {
      return;
    }
    int next = skipAdverbs(at + 1, sentence.to());
    if (phrases.word(at).equals("met") && isPassive(sentence, at)) {
      receive(sentence, at, clause.after(next, sentence.to(), "by", "by"));
      return;
    }
    Group object = groups.right(next, sentence.to());
    if (object.isEmpty()) {
      int with = clause.after(next, sentence.to(), "with", "with");
      object = with < 0 ? Group.NONE : groups.right(with, sentence.to());
      if (with >= 0 && object.isEmpty()) {
        return;
      }
    }
    Doings.Doing doing = doings.of(sentence, at);
    if (doing == null
        || doing.passive()
        || (doing.moods().contains(Mood.NEGATED) && clause.isUntilNow(at, sentence.to()))) {
      return;
    }
    if (object.isEmpty()) {
      if (isOpen(next, sentence.to())) {
        write(sentence, at, doing, object, MeetingKind.MEETING, MeetingRule.MET_RECIPROCAL);
        again(sentence, at, doing);
      }
      return;
    }
    Group all = withLater(sentence, object);
    write(sentence, at, doing, all, MeetingKind.MEETING, MeetingRule.MET);
    another(sentence, doing, object);
  }

  /** “Met B in Oslo on Monday, together with C”, “met B with the participation of C”. */
  private Group withLater(Sentence sentence, Group object) {
    int limit = Math.min(sentence.to(), object.to() + FAR);
    for (int at = object.to(); at < limit; at++) {
      if (phrases.isPerson(phrases.mention(at))) {
        break;
      }
      int next = afterAddition(at);
      if (next > at) {
        Group later = groups.right(next, sentence.to());
        if (!phrases.hasPersons(later)) {
          return object;
        }
        List<Mention> all = new ArrayList<>(object.mentions());
        all.addAll(later.mentions());
        return new Group(List.copyOf(all), object.from(), later.to());
      }
    }
    return object;
  }

  private int afterAddition(int at) {
    int with = phrases.isMark(at, ',') ? at + 1 : at;
    int participants = attendance.afterParticipation(with + 1);
    if (phrases.word(with).equals("with") && participants > with + 1) {
      return participants;
    }
    int next = Additions.afterPhrase(phrases, at + 1);
    return phrases.isMark(at, ',') && next > at + 1 ? next : at;
  }

  /** “met B on Monday and C on Tuesday”. */
  private void another(Sentence sentence, Doings.Doing doing, Group object) {
    int and = clause.after(object.to(), sentence.to(), "and", "and");
    if (and <= object.to() + 1) {
      return;
    }
    Group next = groups.right(and, sentence.to());
    if (!phrases.hasPersons(next) || !phrases.isClosed(next.to(), sentence)) {
      return;
    }
    write(sentence, next.to() - 1, doing, next, MeetingKind.MEETING, MeetingRule.MET);
  }

  /** “A and B met in Oslo in May and in Rome in June”: twice. */
  private void again(Sentence sentence, int at, Doings.Doing doing) {
    boolean dated = false;
    for (int and = at + 1; and < Math.min(sentence.to(), at + FAR); and++) {
      dated |= phrases.date(and) != null;
      int in = phrases.word(and + 1).equals("again") ? and + 2 : and + 1;
      if (!dated || !phrases.word(and).equals("and") || !phrases.word(in).equals("in")) {
        continue;
      }
      Place place = circumstances.placeNames().at(in + 1, sentence.to());
      DateMention date = circumstances.dates().nearest(in, in, sentence.to());
      if (place.isKnown() && date != null) {
        writer.write(
            doings
                .draft(
                    sentence,
                    in,
                    doing,
                    Group.NONE,
                    MeetingKind.MEETING,
                    MeetingRule.MET_RECIPROCAL)
                .date(date)
                .place(place));
      }
      return;
    }
  }

  private void meetWith(Sentence sentence, int at) {
    int with = clause.after(isHands(at) ? at + 2 : at + 1, sentence.to(), "with", "with");
    Group object = with < 0 ? Group.NONE : groups.right(with, sentence.to());
    String word = phrases.word(at);
    boolean alone =
        with < 0 && (isHands(at) || word.startsWith("confer") || word.startsWith("hud"));
    if (object.isEmpty() && !alone) {
      return;
    }
    Doings.Doing doing = doings.of(sentence, at);
    boolean home = word.startsWith("consult") && isAtHome(doing, object);
    if (doing != null && !home && (!object.isEmpty() || phrases.hasPersons(doing.subject()))) {
      write(sentence, at, doing, object, MeetingKind.MEETING, MeetingRule.MET);
    }
  }

  /** “Consulted with his advisers A and B”: of one country. */
  private boolean isAtHome(Doings.Doing doing, Group object) {
    Set<String> countries = new HashSet<>();
    if (doing == null) {
      return false;
    }
    for (Group group : List.of(doing.subject(), object)) {
      for (String slug : group.actors()) {
        KnownActor actor = phrases.actor(slug);
        if (actor != null && actor.country() != null) {
          countries.add(actor.country());
        }
      }
    }
    return countries.size() < 2;
  }

  private void direct(Sentence sentence, int at, MeetingRule rule) {
    if (doings.isNoun(at, sentence.from()) || phrases.word(at + 1).equals("with")) {
      return;
    }
    Group object = groups.right(at + 1, sentence.to());
    Doings.Doing doing = object.isEmpty() ? null : doings.of(sentence, at);
    if (doing != null && !doing.passive()) {
      boolean call = rule == MeetingRule.CALLED;
      ContactDraft draft =
          doings.draft(
              sentence, at, doing, object, call ? MeetingKind.CALL : MeetingKind.MEETING, rule);
      writer.write(draft.format(call ? MeetingFormat.PHONE : MeetingFormat.IN_PERSON));
    }
  }

  private void host(Sentence sentence, int at) {
    String after = phrases.word(skipAdverbs(at + 1, sentence.to()));
    int agent = clause.after(at + 1, sentence.to(), "by", "from");
    boolean by =
        agent >= 0 && (after.equals("by") || after.equals("from") || isPassive(sentence, at));
    receive(sentence, at, by ? agent : -1);
  }

  /**
   * “A receives B”, “B is received by A”.
   *
   * @param agent index of the first token after “by”; -1 where it is no passive
   */
  private void receive(Sentence sentence, int at, int agent) {
    boolean by = agent >= 0;
    int from = by ? agent : at + 1;
    Group object = groups.right(from, sentence.to());
    if (object.isEmpty() && !by) {
      object = groups.right(skipCircumstances(from, sentence.to()), sentence.to());
    }
    if (!phrases.hasPersons(object)) {
      return;
    }
    Doings.Doing doing = doings.of(sentence, at);
    if (doing == null || doing.passive() != by || !phrases.hasPersons(doing.subject())) {
      return;
    }
    object = withLater(sentence, object);
    Group hosts = by ? object : doing.subject();
    Group visitors = by ? doing.subject() : object;
    writer.write(
        doings
            .draft(sentence, at, doing, object, MeetingKind.MEETING, MeetingRule.RECEIVED)
            .hosts(hosts)
            .visitors(visitors)
            .format(MeetingFormat.IN_PERSON));
  }

  private boolean isPassive(Sentence sentence, int at) {
    return VerbGroup.of(phrases.tokens, sentence.from(), at).passive();
  }

  private void call(Sentence sentence, int at) {
    if (phrases.word(at + 1).equals("on")) {
      callOn(sentence, at);
      return;
    }
    // “Called up B”
    int from = phrases.word(at + 1).equals("up") ? at + 2 : at + 1;
    Group object = groups.right(from, sentence.to());
    if (!phrases.hasPersons(object) || !isCallEnd(object.to(), sentence.to())) {
      return;
    }
    Doings.Doing doing = doings.of(sentence, at);
    if (doing != null && !doing.passive() && phrases.hasPersons(doing.subject())) {
      write(sentence, at, doing, object, MeetingKind.CALL, MeetingRule.CALLED);
    }
  }

  /** “Will call on the king on Friday”; one who calls on another to act does not meet them. */
  private void callOn(Sentence sentence, int at) {
    Group object = groups.right(at + 2, sentence.to());
    String next = phrases.word(object.to());
    if (!phrases.hasPersons(object)
        || next.equals("to")
        || next.equals("for")
        || !isCallEnd(object.to(), sentence.to())) {
      return;
    }
    Doings.Doing doing = doings.of(sentence, at);
    if (doing != null && !doing.passive() && phrases.hasPersons(doing.subject())) {
      write(sentence, at, doing, object, MeetingKind.MEETING, MeetingRule.MET);
    }
  }

  /** Whether nothing follows that the one who is called is called. */
  private boolean isCallEnd(int at, int limit) {
    for (int ahead = at; ahead < Math.min(limit, at + 9); ahead++) {
      if (phrases.isMark(ahead, '“') || phrases.isMark(ahead, '"') || phrases.isMark(ahead, '‘')) {
        return false;
      }
    }
    if (at >= limit || phrases.date(at) != null) {
      return true;
    }
    Token token = phrases.tokens.get(at);
    if (token.kind() == TokenKind.MARK) {
      return token.isMark('.') || (token.isMark(',') && !phrases.isMark(at + 1, '“'));
    }
    return switch (token.lower()) {
      case "in" -> phrases.date(at + 1) != null;
      case "on",
          "to",
          "last",
          "after",
          "before",
          "during",
          "at",
          "by",
          "and",
          "again",
          "back",
          "late",
          "shortly",
          "this",
          "yesterday",
          "over",
          "following",
          "earlier",
          "ahead" ->
          true;
      default -> false;
    };
  }

  private void write(
      Sentence sentence,
      int at,
      Doings.Doing doing,
      Group object,
      MeetingKind kind,
      MeetingRule rule) {
    writer.write(doings.draft(sentence, at, doing, object, kind, rule));
  }

  /** Goes over “yesterday in the Palace of Nations”. */
  private int skipCircumstances(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + 12)) {
      Mention mention = phrases.mention(at);
      String word = phrases.word(at);
      boolean time =
          phrases.date(at) != null
              || word.equals("on")
              || word.equals("this")
              || isBracketOfDate(at)
              || ModalWords.ADVERBS.contains(word);
      boolean place =
          word.equals("in")
              || word.equals("at")
              || (at > from
                  && mention == null
                  && (phrases.tokens.get(at).isCapitalized() || isInName(at)))
              || phrases.country(mention) != null;
      if (!time && !place) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean isBracketOfDate(int at) {
    return (phrases.isMark(at, '(') && phrases.date(at + 1) != null)
        || (phrases.isMark(at, ')') && phrases.date(at - 1) != null);
  }

  private boolean isInName(int at) {
    String word = phrases.word(at);
    return word.equals("de")
        || word.equals("of")
        || word.equals("la")
        || (word.equals("the")
            && phrases.tokens.get(at + 1).isCapitalized()
            && ContactWords.PREPOSITIONS.contains(phrases.word(at - 1)));
  }

  private int skipAdverbs(int from, int limit) {
    int at = from;
    while (at < limit
        && at < from + 4
        && ModalWords.ADVERBS.contains(phrases.word(at))
        && phrases.mention(at) == null) {
      at++;
    }
    return at;
  }

  /** Whether a verb without an object may end here. */
  private boolean isOpen(int at, int limit) {
    if (at >= limit || phrases.date(at) != null) {
      return true;
    }
    Token token = phrases.tokens.get(at);
    String word = token.lower();
    return token.kind() == TokenKind.MARK
        || ContactWords.PREPOSITIONS.contains(word)
        || ContactWords.CONJUNCTIONS.contains(word)
        || ModalWords.ADVERBS.contains(word)
        || word.endsWith("ly")
        || word.equals("face")
        || word.equals("face-to-face")
        || word.equals("one-on-one")
        || word.equals("this")
        || word.equals("next")
        || word.equals("late")
        || word.equals("early")
        || word.equals("each");
  }
}
