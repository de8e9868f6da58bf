package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.gazetteer.KnownActor;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.Modality;
import dev.entente.ingest.lexicon.Mood;
import dev.entente.ingest.lexicon.VerbGroup;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds meetings that verbs tell of: “met”, “received”, “spoke by phone with”, “visited”. */
final class VerbContacts {

  private static final int PURPOSE = 16;

  private final Phrases phrases;
  private final GroupReader groups;
  private final SubjectReader subjects;
  private final Circumstances circumstances;
  private final Clause clause;
  private final Pairs pairs;
  private final ContactWriter writer;

  VerbContacts(
      Phrases phrases,
      GroupReader groups,
      SubjectReader subjects,
      Circumstances circumstances,
      ContactWriter writer) {
    this.phrases = phrases;
    this.groups = groups;
    this.subjects = subjects;
    this.circumstances = circumstances;
    this.clause = new Clause(phrases);
    this.pairs = new Pairs(phrases);
    this.writer = writer;
  }

  /** Whoever does it, and how far it is asserted. */
  private record Doing(Group subject, Set<Mood> moods, boolean passive, int start) {}

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
      direct(sentence, at, MeetingRule.MET);
    } else if (ContactWords.HOST.contains(word)) {
      host(sentence, at);
    } else if (ContactWords.PHONE.contains(word)) {
      direct(sentence, at, MeetingRule.CALLED);
    } else if (ContactWords.CALL.contains(word)) {
      call(sentence, at);
    } else if (ContactWords.SPEAK.contains(word)) {
      speak(sentence, at);
    } else if (ContactWords.VISIT.contains(word) || ContactWords.TRAVEL.contains(word)) {
      visit(sentence, at);
    } else if (Governor.isTelling(word)) {
      tell(sentence, at);
    }
    if (word.equals("invited") || word.equals("expected") || word.equals("due")) {
      expected(sentence, at);
    } else if (word.equals("invitation")) {
      accepted(sentence, at);
    }
    if (ModalWords.FORMS_OF_BE.contains(word) && phrases.word(at + 1).equals("in")) {
      wasIn(sentence, at);
    }
  }

  private boolean isHands(int at) {
    String word = phrases.word(at);
    String next = phrases.word(at + 1);
    return (word.equals("shook") || word.equals("shake") || word.equals("shaking"))
            && next.equals("hands")
        || (word.equals("exchanged") || word.equals("exchange"))
            && (next.equals("views") || next.equals("pleasantries"));
  }

  private void meet(Sentence sentence, int at) {
    if (phrases.word(at).equals("meeting") && isNoun(at, sentence.from())) {
      return;
    }
    if (clause.isHabit(at, sentence.to())) {
      return;
    }
    int next = skipAdverbs(at + 1, sentence.to());
    Group object = groups.right(next, sentence.to());
    if (object.isEmpty()) {
      int with = clause.after(next, sentence.to(), "with", "with");
      object = with < 0 ? Group.NONE : groups.right(with, sentence.to());
      if (with >= 0 && object.isEmpty()) {
        return;
      }
    }
    Doing doing = doing(sentence, at);
    if (doing == null
        || doing.passive()
        || doing.moods().contains(Mood.NEGATED) && clause.isUntilNow(at, sentence.to())) {
      return;
    }
    if (object.isEmpty()) {
      if (isOpen(next, sentence.to())) {
        write(sentence, at, doing, object, MeetingKind.MEETING, MeetingRule.MET_RECIPROCAL);
      }
      return;
    }
    write(sentence, at, doing, object, MeetingKind.MEETING, MeetingRule.MET);
    another(sentence, doing, object);
  }

  /** “met B on Monday and C on Tuesday”. */
  private void another(Sentence sentence, Doing doing, Group object) {
    int and = clause.after(object.to(), sentence.to(), "and", "and");
    if (and <= object.to() + 1) {
      return;
    }
    Group next = groups.right(and, sentence.to());
    if (!hasPersons(next) || !isClosed(next.to(), sentence)) {
      return;
    }
    write(sentence, next.to() - 1, doing, next, MeetingKind.MEETING, MeetingRule.MET);
  }

  private void meetWith(Sentence sentence, int at) {
    int with = clause.after(isHands(at) ? at + 2 : at + 1, sentence.to(), "with", "with");
    Group object = with < 0 ? Group.NONE : groups.right(with, sentence.to());
    String word = phrases.word(at);
    boolean alone = with < 0 && (isHands(at) || word.startsWith("confer") || word.startsWith("hud"));
    if (object.isEmpty() && !alone) {
      return;
    }
    Doing doing = doing(sentence, at);
    if (doing != null) {
      write(sentence, at, doing, object, MeetingKind.MEETING, MeetingRule.MET);
    }
  }

  private void direct(Sentence sentence, int at, MeetingRule rule) {
    if (isNoun(at, sentence.from()) || phrases.word(at + 1).equals("with")) {
      return;
    }
    Group object = groups.right(at + 1, sentence.to());
    Doing doing = object.isEmpty() ? null : doing(sentence, at);
    if (doing != null && !doing.passive()) {
      boolean call = rule == MeetingRule.CALLED;
      ContactDraft draft =
          draft(sentence, at, doing, object, call ? MeetingKind.CALL : MeetingKind.MEETING, rule);
      writer.write(draft.format(call ? MeetingFormat.PHONE : MeetingFormat.IN_PERSON));
    }
  }

  private void host(Sentence sentence, int at) {
    String after = phrases.word(skipAdverbs(at + 1, sentence.to()));
    int agent = clause.after(at + 1, sentence.to(), "by", "from");
    boolean by = agent >= 0 && (after.equals("by") || after.equals("from") || isPassive(sentence, at));
    int from = by ? agent : at + 1;
    Group object = groups.right(from, sentence.to());
    if (object.isEmpty() && !by) {
      object = groups.right(skipCircumstances(from, sentence.to()), sentence.to());
    }
    if (!hasPersons(object)) {
      return;
    }
    Doing doing = doing(sentence, at);
    if (doing == null || doing.passive() != by || !hasPersons(doing.subject())) {
      return;
    }
    Group hosts = by ? object : doing.subject();
    Group visitors = by ? doing.subject() : object;
    writer.write(
        draft(sentence, at, doing, object, MeetingKind.MEETING, MeetingRule.RECEIVED)
            .hosts(hosts)
            .visitors(visitors)
            .format(MeetingFormat.IN_PERSON));
  }

  private boolean isPassive(Sentence sentence, int at) {
    return VerbGroup.of(phrases.tokens, sentence.from(), at).passive();
  }

  private void call(Sentence sentence, int at) {
    Group object = groups.right(at + 1, sentence.to());
    if (!hasPersons(object) || !isCallEnd(object.to(), sentence.to())) {
      return;
    }
    Doing doing = doing(sentence, at);
    if (doing != null && !doing.passive() && hasPersons(doing.subject())) {
      write(sentence, at, doing, object, MeetingKind.CALL, MeetingRule.CALLED);
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
      return token.isMark('.') || token.isMark(',') && !phrases.isMark(at + 1, '“');
    }
    return switch (token.lower()) {
      case "in" -> phrases.date(at + 1) != null;
      case "on", "to", "last", "after", "before", "during", "at", "by", "and", "again", "back", "late", "shortly",
              "this", "yesterday", "over", "following", "earlier", "ahead" ->
          true;
      default -> false;
    };
  }

  private void speak(Sentence sentence, int at) {
    if (phrases.word(at).equals("talks") && isNoun(at, sentence.from())) {
      return;
    }
    int to = clause.after(at + 1, sentence.to(), "with", "to");
    MeetingFormat format = circumstances.format(at, sentence.from(), sentence.to());
    boolean call = format == MeetingFormat.PHONE || format == MeetingFormat.VIDEO;
    Group object = to < 0 ? Group.NONE : groups.right(to, sentence.to());
    if (object.isEmpty() && !call || !object.isEmpty() && !hasPersons(object)) {
      return;
    }
    Doing doing = doing(sentence, at);
    if (doing == null || doing.passive() || !hasPersons(doing.subject())) {
      return;
    }
    MeetingRule rule = object.isEmpty() ? MeetingRule.MET_RECIPROCAL : MeetingRule.SPOKE;
    write(sentence, at, doing, object, call ? MeetingKind.CALL : MeetingKind.MEETING, rule);
  }

  private void visit(Sentence sentence, int at) {
    boolean travel = ContactWords.TRAVEL.contains(phrases.word(at));
    if (!travel && isNoun(at, sentence.from())) {
      return;
    }
    int from = at + 1;
    if (travel) {
      int to = clause.after(at + 1, Math.min(sentence.to(), at + 7), "to", "in");
      from = to < 0 && phrases.word(at + 1).equals("for") ? at + 2 : to;
      if (from < 0) {
        return;
      }
    }
    Group host = travel ? Group.NONE : groups.right(from, sentence.to());
    if (!host.isEmpty() && !hasPersons(host)) {
      host = Group.NONE;
    }
    Place place = circumstances.named(from, sentence.to());
    Place where = host.isEmpty() ? place : circumstances.place(at, sentence.from(), sentence.to());
    if (host.isEmpty() && place.country() == null) {
      return;
    }
    Doing doing = doing(sentence, at);
    if (doing == null
        || doing.passive()
        || !hasPersons(doing.subject())
        || host.isEmpty() && isHome(doing.subject(), place)) {
      return;
    }
    if (host.isEmpty()) {
      if (isToMeet(sentence, from)) {
        return;
      }
      host = inviter(sentence, at, place);
    }
    writer.write(
        draft(sentence, at, doing, host, MeetingKind.VISIT, MeetingRule.VISITED)
            .hosts(host)
            .visitors(doing.subject())
            .place(where)
            .format(MeetingFormat.IN_PERSON));
  }

  /** “A thanked B by phone”. */
  private void tell(Sentence sentence, int at) {
    Group object = groups.right(at + 1, sentence.to());
    if (!hasPersons(object)) {
      return;
    }
    for (int by = object.to(); by < Math.min(sentence.to(), object.to() + 12); by++) {
      String word = phrases.word(by);
      boolean phone = (word.equals("by") || word.equals("over")) && isRemote(by);
      if (phone) {
        Doing doing = doing(sentence, at);
        if (doing != null && !doing.passive() && hasPersons(doing.subject())) {
          write(sentence, at, doing, object, MeetingKind.CALL, MeetingRule.TOLD);
        }
        return;
      }
      if (phrases.isMark(by, ',') || phrases.isMark(by, '“')) {
        return;
      }
    }
  }

  private boolean isRemote(int by) {
    int noun = phrases.word(by + 1).equals("the") ? by + 2 : by + 1;
    return ContactWords.TELEPHONE.contains(phrases.word(noun))
        || ContactWords.VIDEO.contains(phrases.word(noun));
  }

  /** “A has been invited to Geneva”, “A is expected in Geneva”. */
  private void expected(Sentence sentence, int at) {
    String next = phrases.word(at + 1);
    if (!next.equals("in") && !next.equals("to")) {
      return;
    }
    Place place = circumstances.named(at + 2, sentence.to());
    if (place.country() == null || phrases.country(phrases.mention(at + 2)) == null) {
      return;
    }
    Doing doing = doing(sentence, at);
    if (doing == null
        || !doing.passive()
        || !hasPersons(doing.subject())
        || isHome(doing.subject(), place)) {
      return;
    }
    doing.moods().add(Mood.PLANNED);
    writer.write(
        draft(sentence, at, doing, Group.NONE, MeetingKind.VISIT, MeetingRule.VISITED)
            .visitors(doing.subject())
            .place(place)
            .format(MeetingFormat.IN_PERSON));
  }

  /** “A accepted an invitation to Geneva”. */
  private void accepted(Sentence sentence, int at) {
    int verb = at - 1;
    while (verb > sentence.from() && verb > at - 4 && !phrases.word(verb).startsWith("accept")) {
      verb--;
    }
    if (!phrases.word(verb).startsWith("accept") || !phrases.word(at + 1).equals("to")) {
      return;
    }
    Place place = circumstances.named(at + 2, sentence.to());
    Doing doing = place.country() == null ? null : doing(sentence, verb);
    if (doing == null || !hasPersons(doing.subject()) || isHome(doing.subject(), place)) {
      return;
    }
    doing.moods().add(Mood.PLANNED);
    writer.write(
        draft(sentence, at, doing, Group.NONE, MeetingKind.VISIT, MeetingRule.VISITED)
            .visitors(doing.subject())
            .place(place)
            .format(MeetingFormat.IN_PERSON));
  }

  private void wasIn(Sentence sentence, int at) {
    Mention mention = phrases.mention(at + 2);
    String country = phrases.country(mention);
    if (country == null || phrases.isGenitive(mention) || !isClosed(phrases.after(mention), sentence)) {
      return;
    }
    VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), at);
    Group subject = subjects.subject(group.start(), sentence.from());
    Place place = circumstances.named(at + 2, sentence.to());
    if (subject.isEmpty()
        || subject.to() != group.start()
        || !hasPersons(subject)
        || isHome(subject, place)) {
      return;
    }
    Set<Mood> moods = moods(sentence, group, group.start());
    Doing doing = new Doing(subject, moods, false, group.start());
    if (moods.isEmpty()) {
      writer.write(
          draft(sentence, at, doing, Group.NONE, MeetingKind.VISIT, MeetingRule.WAS_IN)
              .visitors(subject)
              .place(place)
              .format(MeetingFormat.IN_PERSON));
    }
  }

  private boolean isClosed(int at, Sentence sentence) {
    if (at >= sentence.to() || phrases.date(at) != null) {
      return true;
    }
    Token token = phrases.tokens.get(at);
    String word = token.lower();
    return token.isMark(',')
        || token.isMark('.')
        || ContactWords.PREPOSITIONS.contains(word)
        || word.equals("and")
        || word.equals("last")
        || word.equals("this");
  }

  /** “travelled to Geneva to meet B”: the meeting says it all. */
  private boolean isToMeet(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.to(), from + PURPOSE); at++) {
      String word = phrases.word(at);
      boolean purpose =
          word.equals("to")
                  && (phrases.word(at + 1).equals("meet") || phrases.word(at + 1).equals("see"))
              || word.equals("with") && isForTalks(at, from);
      if (purpose && hasPersons(groups.right(word.equals("to") ? at + 2 : at + 1, sentence.to()))) {
        return true;
      }
      if (phrases.isMark(at, ',') || phrases.isMark(at, ';') || word.equals("and")) {
        return false;
      }
    }
    return false;
  }

  private boolean isForTalks(int with, int from) {
    if (!ContactWords.MEETING_NOUNS.contains(phrases.word(with - 1))) {
      return false;
    }
    for (int at = with - 2; at >= Math.max(from, with - 5); at--) {
      if (phrases.word(at).equals("for")) {
        return true;
      }
    }
    return false;
  }

  /** Who invited to a visit at home. Whom the visitor meets there is a meeting of its own. */
  private Group inviter(Sentence sentence, int at, Place place) {
    VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), at);
    if (group.causedBy() >= 0 && phrases.word(group.causedBy()).startsWith("invit")) {
      VerbGroup inviting = VerbGroup.of(phrases.tokens, sentence.from(), group.causedBy());
      Group inviter = subjects.subject(inviting.start(), sentence.from());
      if (hasPersons(inviter) && isHome(inviter, place)) {
        return inviter;
      }
    }
    return Group.NONE;
  }

  private boolean isHome(Group visitors, Place place) {
    for (String slug : visitors.actors()) {
      KnownActor actor = phrases.actor(slug);
      if (actor != null && place.country().equals(actor.country())) {
        return true;
      }
    }
    return false;
  }

  private Doing doing(Sentence sentence, int at) {
    VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), at);
    int start = group.start();
    if (group.causedBy() >= 0) {
      Mention caused = phrases.mention(start - 1);
      if (caused == null || !phrases.isPerson(caused)) {
        return null;
      }
      Set<Mood> moods = moods(sentence, group, group.causedBy());
      return new Doing(subjects.coordinated(caused, group.causedBy() + 1), moods, false, start);
    }
    if (group.infinitive()) {
      return purpose(sentence, group);
    }
    Set<Mood> moods = moods(sentence, group, start);
    Group subject = isGerund(at, group) ? gerundSubject(sentence, at, start) : Group.NONE;
    if (subject.isEmpty()) {
      subject = subjects.subject(start, sentence.from());
    }
    if (subject.isEmpty() && pairs.isPair(start - 1, sentence.from())) {
      subject = pairs.before(start - 1);
    }
    if (phrases.word(start - 1).equals("before") && isGerund(at, group)) {
      moods.add(Mood.FUTURE);
    }
    return subject.isEmpty() ? null : new Doing(subject, moods, group.passive() && isParticiple(at), start);
  }

  private boolean isParticiple(int at) {
    String word = phrases.word(at);
    return !word.endsWith("ing");
  }

  private boolean isGerund(int at, VerbGroup group) {
    return phrases.word(at).endsWith("ing") && group.start() == at;
  }

  /** “Meeting B in Geneva, A said”: the subject of the main clause. */
  private Group gerundSubject(Sentence sentence, int at, int start) {
    for (int before = start - 1; before >= Math.max(sentence.from(), start - 4); before--) {
      if (phrases.mention(before) != null) {
        return Group.NONE;
      }
    }
    return start - sentence.from() > 4 ? Group.NONE : mainSubject(at, sentence.to());
  }

  private Group mainSubject(int at, int limit) {
    for (int comma = at + 1; comma < Math.min(limit, at + 22); comma++) {
      if (phrases.isMark(comma, ',')) {
        Group group = groups.right(comma + 1, limit);
        if (!group.isEmpty()) {
          return group;
        }
      }
    }
    return Group.NONE;
  }

  /** “travelled to Geneva to meet B”, or the headline “A to meet B”. */
  private Doing purpose(Sentence sentence, VerbGroup group) {
    int to = group.start();
    Mention before = phrases.mention(to - 1);
    boolean heading =
        phrases.reading.text().paragraph(sentence).region() == Region.HEADING
            || to - sentence.from() < 8;
    for (int at = to - 1; at >= Math.max(sentence.from(), to - PURPOSE); at--) {
      String word = phrases.word(at);
      if (ContactWords.TRAVEL.contains(word) || word.equals("visit") || word.equals("visited")) {
        VerbGroup travel = VerbGroup.of(phrases.tokens, sentence.from(), at);
        Group subject = subjects.subject(travel.start(), sentence.from());
        return subject.isEmpty() || travel.infinitive()
            ? null
            : new Doing(subject, moods(sentence, travel, travel.start()), false, travel.start());
      }
      if (phrases.isMark(at, ',') || phrases.isMark(at, ';')) {
        break;
      }
    }
    if (before != null && heading && phrases.isPerson(before)) {
      Group subject = subjects.coordinated(before, sentence.from());
      if (subject.from() - sentence.from() <= 2) {
        Set<Mood> moods = EnumSet.of(Mood.PLANNED);
        Modality.readClause(phrases.tokens, sentence.from(), sentence.to(), to, moods);
        return new Doing(subject, moods, false, to);
      }
    }
    return null;
  }

  private Set<Mood> moods(Sentence sentence, VerbGroup group, int start) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    moods.addAll(group.moods());
    Modality.readClause(phrases.tokens, sentence.from(), sentence.to(), start, moods);
    return moods;
  }

  private void write(
      Sentence sentence, int at, Doing doing, Group object, MeetingKind kind, MeetingRule rule) {
    writer.write(draft(sentence, at, doing, object, kind, rule));
  }

  private ContactDraft draft(
      Sentence sentence, int at, Doing doing, Group object, MeetingKind kind, MeetingRule rule) {
    List<Group> parties = new ArrayList<>();
    parties.add(doing.subject());
    parties.add(object);
    DateMention date = circumstances.date(at, sentence.from(), sentence.to());
    return new ContactDraft(sentence, at, rule, kind)
        .parties(parties)
        .moods(doing.moods())
        .date(date)
        .several(isSeparate(at))
        .place(circumstances.place(at, sentence.from(), sentence.to()))
        .format(circumstances.format(at, sentence.from(), sentence.to()));
  }

  private boolean isSeparate(int at) {
    return phrases.word(at + 1).equals("separately") || phrases.word(at - 1).equals("separately");
  }

  private boolean hasPersons(Group group) {
    for (Mention mention : group.mentions()) {
      if (phrases.isPerson(mention)) {
        return true;
      }
    }
    return false;
  }

  /** Goes over “yesterday in the Palace of Nations”. */
  private int skipCircumstances(int from, int limit) {
    int at = from;
    while (at < Math.min(limit, from + 12)) {
      Mention mention = phrases.mention(at);
      String word = phrases.word(at);
      boolean time = phrases.date(at) != null || word.equals("on") || ModalWords.ADVERBS.contains(word);
      boolean place =
          word.equals("in")
              || word.equals("at")
              || at > from
                  && mention == null
                  && (phrases.tokens.get(at).isCapitalized() || isInName(at))
              || phrases.country(mention) != null;
      if (!time && !place) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean isInName(int at) {
    String word = phrases.word(at);
    return word.equals("de")
        || word.equals("of")
        || word.equals("la")
        || word.equals("the") && phrases.tokens.get(at + 1).isCapitalized()
            && ContactWords.PREPOSITIONS.contains(phrases.word(at - 1));
  }

  private int skipAdverbs(int from, int limit) {
    int at = from;
    while (at < limit && at < from + 4 && ModalWords.ADVERBS.contains(phrases.word(at))
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
        || word.equals("each");
  }

  /** Whether a word that is a noun or a verb is a noun here. */
  private boolean isNoun(int at, int from) {
    int before = at - 1;
    if (before < from) {
      return !phrases.word(at).equals("meeting");
    }
    String word = phrases.word(before);
    Mention mention = phrases.mention(before);
    if (mention != null) {
      return phrases.isGenitive(mention) || mention.kind() == MentionKind.DEMONYM;
    }
    if (phrases.word(at).equals("meeting") && phrases.word(at + 1).equals("between")) {
      return true;
    }
    return !ModalWords.AUXILIARIES.contains(word)
        && !ModalWords.FUTURE.contains(word)
        && !ModalWords.POSSIBLE.contains(word)
        && !ModalWords.NEGATIONS.contains(word)
        && !ModalWords.ADVERBS.contains(word)
        && !ContactWords.CONJUNCTIONS.contains(word)
        && !(ContactWords.PREPOSITIONS.contains(word)
            && (phrases.word(at).equals("meeting") || word.equals("to") || phrases.word(at).endsWith("ing")))
        && !phrases.tokens.get(before).isMark(',')
        && !(phrases.word(at).endsWith("ing") && VerbGroup.of(phrases.tokens, from, at).start() < at)
        && !phrases.word(at).equals("visited");
  }
}
