package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Modality;
import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.TokenKind;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds meetings that nouns tell of: “talks between A and B”, “A’s visit to B”. */
final class NounContacts {

  /** A plan is told at most so many words before what comes first. */
  private static final int AHEAD = 14;

  private final Phrases phrases;
  private final GroupReader groups;
  private final SubjectReader subjects;
  private final Circumstances circumstances;
  private final ContactWriter writer;
  private final NounPhraseReader nouns;
  private final Governor governors;
  private final NounPredicate predicates;
  private final Pairs pairs;

  NounContacts(
      Phrases phrases,
      GroupReader groups,
      SubjectReader subjects,
      Circumstances circumstances,
      ContactWriter writer) {
    this.phrases = phrases;
    this.groups = groups;
    this.subjects = subjects;
    this.circumstances = circumstances;
    this.writer = writer;
    this.nouns = new NounPhraseReader(phrases, groups, subjects);
    this.pairs = new Pairs(phrases);
    this.governors = new Governor(phrases);
    this.predicates = new NounPredicate(phrases);
  }

  /**
   * Reads a noun.
   *
   * @return the noun phrase where it tells of a meeting but not of whom: one told of before
   */
  NounPhrase read(Sentence sentence, int at) {
    MeetingKind kind = kind(sentence, at);
    if (kind == null) {
      return null;
    }
    NounPhrase noun = nouns.read(sentence, at);
    Governor.Governing governing = governors.read(sentence, noun);
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    moods.addAll(noun.moods());
    moods.addAll(governing.moods());
    moods.addAll(predicates.read(sentence, noun));
    Modality.readClause(phrases.tokens, sentence.from(), sentence.to(), noun.from(), moods);
    MeetingFormat format = circumstances.format(at, noun.from(), Math.max(at + 1, noun.to()));
    if (format == MeetingFormat.UNKNOWN) {
      format = circumstances.format(at, at, sentence.to());
    }
    if (kind == MeetingKind.VISIT) {
      return visit(sentence, at, noun, governing, moods) ? null : noun.with(moods);
    }
    List<Group> parties = new ArrayList<>(noun.parties());
    if (isMarked(sentence, noun, parties)) {
      return noun.with(moods);
    }
    boolean theirs = noun.determiner().equals("their") && !noun.other();
    if (parties.isEmpty() && noun.determiner().equals("their")) {
      parties.addAll(their(sentence, noun));
    } else if (parties.isEmpty() && phrases.word(at + 1).equals("between")) {
      int last = at + 2;
      while (last < at + 5 && !pairs.isPair(last, at)) {
        last++;
      }
      if (pairs.isPair(last, at)) {
        parties.add(pairs.before(at));
      }
    }
    if (persons(parties) == 2 && isOfMore(noun)) {
      return noun.with(moods);
    }
    MeetingRule rule = MeetingRule.BETWEEN;
    if (persons(parties) < 2 || noun.isOpen()) {
      Group subject = agent(sentence, noun, governing);
      if (!subject.isEmpty()) {
        parties.add(0, subject);
        rule = governing.isVerb() ? MeetingRule.HELD : MeetingRule.DURING;
        if (!governing.isVerb()) {
          governors.main(subject.to(), sentence.to(), moods);
        }
      }
      if (persons(parties) == 1
          && noun.parties().isEmpty()
          && !governing.isVerb()
          && noun.opens()) {
        Group told = told(sentence, noun, subject);
        if (!told.isEmpty()) {
          parties.add(told);
          rule = MeetingRule.TOLD;
        }
      }
    }
    if (noun.parties().isEmpty()
        && ((kind == MeetingKind.SUMMIT && !noun.opens())
            || (!parties.isEmpty() && writer.hasTold(sentence, parties)))) {
      return moods.contains(Mood.CANCELLED) ? noun.with(moods) : null;
    }
    if (isHostOfOthers(governing, parties)) {
      return null;
    }
    if (isAfterPlan(sentence, noun)) {
      moods.add(Mood.PLANNED);
    }
    Group host = Group.NONE;
    if (noun.isBetween()
        && governing.isVerb()
        && ContactWords.HOST.contains(phrases.word(governing.at()))) {
      host = agent(sentence, noun, governing);
      parties.add(host);
    }
    if (rule == MeetingRule.BETWEEN
        && (noun.isOpen() || (moods.isEmpty() && isTopic(sentence, noun, governing)))) {
      return null;
    }
    boolean several = noun.isPlural() && !noun.isBetween();
    boolean written =
        writer.write(
            new ContactDraft(sentence, at, rule, kind)
                .parties(parties)
                .hosts(host)
                .moods(moods)
                .weak(governing.weak())
                .several(several)
                .date(circumstances.date(at, sentence.from(), sentence.to()))
                .place(
                    theirs && writer.hasTold(sentence, parties, 2)
                        ? Place.UNKNOWN
                        : place(sentence, at, noun))
                .format(format));
    boolean named = persons(parties) > 1 || phrases.word(noun.to()).equals("with");
    return written || named || !noun.with().isEmpty() ? null : noun.with(moods);
  }

  /** “Peru has hosted the bloc’s meetings”: they are not between the two. */
  private boolean isHostOfOthers(Governor.Governing governing, List<Group> parties) {
    return governing.isVerb()
        && ContactWords.HOST.contains(phrases.word(governing.at()))
        && parties.stream().noneMatch(phrases::hasPersons);
  }

  /** “A is to speak after his meeting with B”: a meeting that is to come as well. */
  private boolean isAfterPlan(Sentence sentence, NounPhrase noun) {
    int preposition = noun.from() - 1;
    String word = phrases.word(preposition);
    if (!word.equals("after") && !word.equals("following") && !word.equals("before")) {
      return false;
    }
    for (int at = preposition - 1; at >= Math.max(sentence.from(), preposition - AHEAD); at--) {
      String before = phrases.word(at);
      if (phrases.tokens.get(at).kind() == TokenKind.MARK || Governor.isTelling(before)) {
        return false;
      }
      boolean plans =
          ModalWords.PLANS.contains(before)
              && phrases.word(at + 1).equals("to")
              && ModalWords.FORMS_OF_BE.contains(phrases.word(at - 1));
      if (plans || before.equals("will")) {
        return true;
      }
    }
    return false;
  }

  /** “The visit marks A’s first meeting with B”: the one that was told of before. */
  private boolean isMarked(Sentence sentence, NounPhrase noun, List<Group> parties) {
    return phrases.word(noun.from() - 1).startsWith("mark") && writer.hasTold(sentence, parties, 6);
  }

  /** “Their trilateral meeting” is of more than two. */
  private boolean isOfMore(NounPhrase noun) {
    for (int at = noun.from(); at < noun.noun(); at++) {
      switch (phrases.word(at)) {
        case "trilateral", "three-way", "tripartite", "quadrilateral", "four-way" -> {
          return noun.with().isEmpty() && noun.between().isEmpty();
        }
        default -> {}
      }
    }
    return false;
  }

  /** “A-B talks: what to expect”, a headline “C on A-B meeting”: that it took place is not said. */
  private boolean isTopic(Sentence sentence, NounPhrase noun, Governor.Governing governing) {
    if (noun.possessors().isEmpty() || !noun.between().isEmpty() || !noun.with().isEmpty()) {
      return false;
    }
    boolean compound = noun.possessors().to() == noun.noun() && noun.determiner().isEmpty();
    boolean heading =
        phrases.reading.text().paragraph(sentence).region() == Region.HEADING
            || !phrases.isMark(sentence.to() - 1, '.');
    boolean alone =
        phrases.isMark(noun.to(), ':')
            || noun.to() >= sentence.to()
            || governing.isPreposition()
            || governing.sort() == Governor.Sort.NONE;
    return compound && heading && alone;
  }

  private Place place(Sentence sentence, int at, NounPhrase noun) {
    Place place = circumstances.place(at, sentence.from(), sentence.to());
    return place.isKnown() || noun.place() == null ? place : noun.place();
  }

  private boolean visit(
      Sentence sentence, int at, NounPhrase noun, Governor.Governing governing, Set<Mood> moods) {
    Group visitors = noun.possessors();
    if (persons(List.of(visitors)) == 0) {
      visitors = noun.of();
    }
    if (persons(List.of(visitors)) == 0 && !governing.weakPreposition()) {
      visitors = agent(sentence, noun, governing);
    }
    if (persons(List.of(visitors)) == 0) {
      return false;
    }
    Place place = noun.place();
    if (place == null || !place.isKnown()) {
      place = circumstances.place(at, sentence.from(), sentence.to());
    }
    List<Group> parties = new ArrayList<>();
    Group host = isDiscussed(sentence, at) ? Group.NONE : noun.host();
    parties.add(visitors);
    parties.add(host);
    if (host.isEmpty() && (place.country() == null || phrases.isHome(visitors, place))) {
      return false;
    }
    DateMention date = circumstances.date(at, sentence.from(), sentence.to());
    if (date != null && circumstances.isApart(date, at)) {
      date = null;
    }
    List<Place> places = new ArrayList<>();
    places.add(place);
    if (noun.place() != null && host.isEmpty()) {
      places.addAll(circumstances.others(noun.to(), sentence.to()));
    }
    boolean written = false;
    for (Place stop : places) {
      written |=
          writer.write(
              new ContactDraft(sentence, at, MeetingRule.VISIT, MeetingKind.VISIT)
                  .parties(parties)
                  .visitors(visitors)
                  .hosts(host)
                  .moods(moods)
                  .weak(governing.weak())
                  .date(date)
                  .place(stop)
                  .format(MeetingFormat.IN_PERSON));
    }
    return written;
  }

  /** “Discussed the visit to Norway with B”: B is no host. */
  private boolean isDiscussed(Sentence sentence, int noun) {
    for (int at = noun - 1; at >= Math.max(sentence.from(), noun - 12); at--) {
      if (ContactWords.DISCUSS.contains(phrases.word(at))) {
        return true;
      }
    }
    return false;
  }

  private MeetingKind kind(Sentence sentence, int at) {
    String word = phrases.word(at);
    if (phrases.mention(at) != null) {
      return null;
    }
    String before = phrases.word(at - 1);
    boolean remote =
        at > sentence.from()
            && (ContactWords.VIDEO.contains(before) || ContactWords.TELEPHONE.contains(before));
    if (ContactWords.MEETING_NOUNS.contains(word)) {
      if ((word.equals("meeting") && !isNounMeeting(sentence, at))
          || (word.equals("talks") && isVerbTalks(at))
          || (word.equals("face-to-face") && !phrases.word(at + 1).equals("with"))) {
        return null;
      }
      return remote ? MeetingKind.CALL : MeetingKind.MEETING;
    }
    if (ContactWords.CALL_NOUNS.contains(word)) {
      boolean plain = word.equals("call") || word.equals("calls");
      return !plain || remote || isNounCall(at) ? MeetingKind.CALL : null;
    }
    if (ContactWords.VISIT_NOUNS.contains(word)) {
      return isNounVisit(sentence, at) ? MeetingKind.VISIT : null;
    }
    if (ContactWords.SUMMIT_NOUNS.contains(word)) {
      return MeetingKind.SUMMIT;
    }
    if (word.equals("conference")
        && (before.equals("press") || before.equals("news"))
        && phrases.word(at - 2).equals("joint")) {
      return MeetingKind.MEETING;
    }
    return remote && ContactWords.LINKED_NOUNS.contains(word) ? MeetingKind.CALL : null;
  }

  private boolean isNounMeeting(Sentence sentence, int at) {
    if (at == sentence.from()) {
      return phrases.word(at + 1).equals("between") || phrases.word(at + 1).equals("of");
    }
    Mention mention = phrases.mention(at - 1);
    String before = phrases.word(at - 1);
    if (mention != null || phrases.isGenitiveDay(at - 1)) {
      return true;
    }
    return !ModalWords.AUXILIARIES.contains(before)
        && !ContactWords.PREPOSITIONS.contains(before)
        && (!ContactWords.CONJUNCTIONS.contains(before) || isThatMeeting(at))
        && !phrases.isMark(at - 1, ',')
        && !(ModalWords.WISHES.contains(before) && before.endsWith("ing"));
  }

  /** “But that meeting was called off”: “that” points to it. */
  private boolean isThatMeeting(int at) {
    return phrases.word(at - 1).equals("that")
        && (ModalWords.AUXILIARIES.contains(phrases.word(at + 1))
            || ModalWords.FUTURE.contains(phrases.word(at + 1)));
  }

  private boolean isVerbTalks(int at) {
    Mention mention = phrases.mention(at - 1);
    String next = phrases.word(at + 1);
    return mention != null
        && phrases.isPerson(mention)
        && !phrases.isGenitive(mention)
        && (next.equals("to") || next.equals("about") || next.equals("of"));
  }

  /** A call is a conversation where it is with someone; “calls for” and “call on” are not. */
  private boolean isNounCall(int at) {
    String before = phrases.word(at - 1);
    String next = phrases.word(at + 1);
    if (next.equals("for")
        || (next.equals("on") && phrases.date(at + 2) == null)
        || next.equals("to")) {
      return false;
    }
    return ContactWords.DETERMINERS.contains(before)
        || (phrases.mention(at - 1) != null && phrases.isGenitive(phrases.mention(at - 1)))
        || next.equals("with")
        || next.equals("between")
        || before.contains("-")
        || before.endsWith("minute");
  }

  private boolean isNounVisit(Sentence sentence, int at) {
    String word = phrases.word(at);
    if (word.equals("trip") || word.equals("trips") || word.equals("stopover")) {
      return true;
    }
    if (at == sentence.from()) {
      return false;
    }
    String before = phrases.word(at - 1);
    Mention mention = phrases.mention(at - 1);
    return mention != null
        ? phrases.isGenitive(mention) || !phrases.isPerson(mention)
        : !before.equals("to")
            && !before.equals("and")
            && !ModalWords.AUXILIARIES.contains(before)
            && !ModalWords.FUTURE.contains(before)
            && !ModalWords.POSSIBLE.contains(before)
            && !ModalWords.NEGATIONS.contains(before)
            && !ModalWords.ADVERBS.contains(before);
  }

  /** Who holds it: the subject of the verb that governs it, or of the clause that it stands in. */
  private Group agent(Sentence sentence, NounPhrase noun, Governor.Governing governing) {
    if (governing.isVerb()) {
      VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), governing.at());
      if (group.causedBy() >= 0) {
        Mention caused = phrases.mention(group.start() - 1);
        return caused != null && phrases.isPerson(caused)
            ? subjects.coordinated(caused, group.causedBy() + 1)
            : Group.NONE;
      }
      Group subject = subjects.subject(group.start(), sentence.from());
      return subject.isEmpty() ? speaker(sentence, noun) : subject;
    }
    if (!governing.isPreposition()) {
      return phrases.word(noun.from() - 1).equals("where")
          ? subjects.loose(noun.from() - 1, sentence.from())
          : speaker(sentence, noun);
    }
    int start = governing.at();
    if (isInitial(sentence, start)) {
      for (int comma = noun.to(); comma < Math.min(sentence.to(), noun.to() + 16); comma++) {
        if (phrases.isMark(comma, ',')) {
          Group group = groups.right(skipBoth(comma + 1), sentence.to(), true);
          if (!group.isEmpty()) {
            return group;
          }
        } else if (phrases.isMark(comma, '“')) {
          break;
        }
      }
      return Group.NONE;
    }
    return subjects.loose(start, sentence.from());
  }

  /** “A said that no call with B was planned”: whoever says or denies it. */
  private Group speaker(Sentence sentence, NounPhrase noun) {
    if (noun.with().isEmpty()) {
      return Group.NONE;
    }
    for (int at = noun.from() - 1; at >= Math.max(sentence.from(), noun.from() - 12); at--) {
      String word = phrases.word(at);
      if (ModalWords.DENIALS.contains(word) || word.equals("said") || word.equals("confirmed")) {
        VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), at);
        return subjects.subject(group.start(), sentence.from());
      }
      if (phrases.mention(at) != null || phrases.isMark(at, ',')) {
        break;
      }
    }
    return Group.NONE;
  }

  /** Whose “their talks” are: of those named before, or of “after their talks, A and B said”. */
  private List<Group> their(Sentence sentence, NounPhrase noun) {
    if (isInitial(sentence, noun.from())) {
      for (int comma = noun.to(); comma < Math.min(sentence.to(), noun.to() + 12); comma++) {
        if (phrases.isMark(comma, ',')) {
          Group group = groups.right(comma + 1, sentence.to(), true);
          if (persons(List.of(group)) > 1) {
            return List.of(group);
          }
        }
      }
    }
    Group pair = pairs.before(noun.from());
    return pair.isEmpty() ? List.of() : List.of(pair);
  }

  private int skipBoth(int at) {
    return phrases.word(at).equals("both") ? at + 1 : at;
  }

  private boolean isInitial(Sentence sentence, int start) {
    for (int at = start - 1; at >= Math.max(sentence.from(), start - 5); at--) {
      if (phrases.isPerson(phrases.mention(at))) {
        return false;
      }
    }
    return start - sentence.from() <= 5;
  }

  /** “A told B in a phone call”: whoever stands after the verb of the one who is found. */
  private Group told(Sentence sentence, NounPhrase noun, Group subject) {
    if (subject.isEmpty()) {
      return Group.NONE;
    }
    int verb = subject.to();
    int end = Math.min(sentence.to(), verb + 5);
    while (verb < end
        && (ModalWords.AUXILIARIES.contains(phrases.word(verb))
            || ModalWords.ADVERBS.contains(phrases.word(verb)))) {
      verb++;
    }
    if (!Governor.isTelling(phrases.word(verb))) {
      return kind(sentence, noun.noun()) == MeetingKind.MEETING
          ? Group.NONE
          : partner(noun, subject);
    }
    Group object = groups.right(verb + 1, sentence.to());
    return persons(List.of(object)) > 0 ? object : Group.NONE;
  }

  /** “A showed his alliance with B in a video call”: whoever stands after “with”. */
  private Group partner(NounPhrase noun, Group subject) {
    for (int at = noun.from() - 1; at >= Math.max(subject.to(), noun.from() - 14); at--) {
      if (phrases.word(at).equals("with")) {
        return groups.right(at + 1, noun.from());
      }
    }
    return Group.NONE;
  }

  private int persons(List<Group> parties) {
    Set<String> slugs = new java.util.HashSet<>();
    for (Group group : parties) {
      for (Mention mention : group.mentions()) {
        if (phrases.isPerson(mention)) {
          slugs.addAll(mention.actors());
        }
      }
    }
    return slugs.size();
  }
}
