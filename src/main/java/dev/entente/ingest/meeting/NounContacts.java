package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Modality;
import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.lexicon.ModalWords;
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

  private static final int UNTIL = 8;

  /** “The talks” come back to what was told so many sentences before. */
  private static final int BACK = 3;

  private final Phrases phrases;
  private final Circumstances circumstances;
  private final ContactWriter writer;
  private final NounPhraseReader nouns;
  private final Governor governors;
  private final NounPredicate predicates;
  private final Pairs pairs;
  private final NounKinds kinds;
  private final NounAgents agents;
  private final NounVisits visits;
  private final PastPlans plans;

  NounContacts(
      Phrases phrases,
      GroupReader groups,
      SubjectReader subjects,
      Circumstances circumstances,
      ContactWriter writer) {
    this.phrases = phrases;
    this.circumstances = circumstances;
    this.writer = writer;
    this.nouns = new NounPhraseReader(phrases, groups, subjects, circumstances.placeNames());
    this.pairs = new Pairs(phrases);
    this.governors = new Governor(phrases);
    this.predicates = new NounPredicate(phrases);
    this.kinds = new NounKinds(phrases);
    this.agents = new NounAgents(phrases, groups, subjects);
    this.plans = new PastPlans(phrases);
    this.visits = new NounVisits(phrases, circumstances, agents, writer);
  }

  /**
   * Reads a noun.
   *
   * @return the noun phrase where it tells of a meeting but not of whom: one told of before
   */
  NounPhrase read(Sentence sentence, int at) {
    MeetingKind kind = kinds.of(sentence, at);
    if (kind == null) {
      return null;
    }
    NounPhrase noun = nouns.read(sentence, at);
    if (isOfSpeaker(noun)
        || isFormer(noun)
        || (kind != MeetingKind.VISIT && isBeside(sentence, noun))) {
      return null;
    }
    Governing governing = governors.read(sentence, noun);
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    moods.addAll(noun.moods());
    moods.addAll(governing.moods());
    Set<Mood> said =
        isWithin(governing) ? EnumSet.noneOf(Mood.class) : predicates.read(sentence, noun);
    said.addAll(governing.moods());
    moods.addAll(said);
    if (said.contains(Mood.CANCELLED) && !said.contains(Mood.POSSIBLE)) {
      // “The proposed talks were called off”
      moods.remove(Mood.POSSIBLE);
      if (governing.sort() == Governing.Sort.NONE) {
        // “A’s visit for talks with B was called off”
        moods.remove(Mood.WISHED);
      }
    }
    if (moods.contains(Mood.NEGATED) && isUntil(sentence, noun)) {
      moods.remove(Mood.NEGATED);
      moods.add(Mood.PLANNED);
    }
    if (noun.determiner().equals("any") && isRuledOut(governing.moods())) {
      moods.remove(Mood.POSSIBLE);
    }
    Modality.readClause(phrases.tokens, sentence.from(), sentence.to(), noun.from(), moods);
    MeetingFormat format =
        circumstances.formats().nearest(at, noun.from(), Math.max(at + 1, noun.to()));
    if (format == MeetingFormat.UNKNOWN) {
      format = circumstances.formats().nearest(at, at, sentence.to());
    }
    if (kind == MeetingKind.VISIT) {
      return visits.read(sentence, at, noun, governing, moods) ? null : noun.with(moods);
    }
    List<Group> parties = new ArrayList<>(noun.parties());
    if (isMarked(sentence, noun, parties)) {
      return noun.with(moods);
    }
    boolean theirs = noun.determiner().equals("their") && !noun.other();
    if (parties.isEmpty() && noun.determiner().equals("their")) {
      parties.addAll(agents.their(sentence, noun));
    } else if (parties.isEmpty() && phrases.word(at + 1).equals("between")) {
      int last = at + 2;
      while (last < at + 5 && !pairs.isPair(last, at)) {
        last++;
      }
      if (pairs.isPair(last, at)) {
        parties.add(pairs.before(at));
      }
    }
    if (phrases.persons(parties) == 2 && isOfMore(noun)) {
      return noun.with(moods);
    }
    MeetingRule rule = MeetingRule.BETWEEN;
    if (phrases.persons(parties) < 2 || noun.isOpen()) {
      Group subject = agents.agent(sentence, noun, governing);
      if (isPairOfOthers(noun, subject)) {
        return null;
      }
      String guest = subject.isEmpty() ? writer.guest(sentence, noun.with()) : null;
      if (guest != null && isScheduled(noun, moods)) {
        return scheduled(sentence, at, noun, guest, kind, moods) ? null : noun.with(moods);
      }
      if (!subject.isEmpty()) {
        parties.add(0, subject);
        rule = governing.isVerb() ? MeetingRule.HELD : MeetingRule.DURING;
        if (!governing.isVerb()) {
          governors.main(subject.to(), sentence.to(), moods);
        }
      }
      if (phrases.persons(parties) == 1
          && noun.parties().isEmpty()
          && !governing.isVerb()
          && noun.opens()) {
        Group told = agents.told(sentence, noun, kind, subject);
        if (!told.isEmpty()) {
          parties.add(told);
          rule = MeetingRule.TOLD;
        }
      }
    }
    if (noun.parties().isEmpty()
        && ((kind == MeetingKind.SUMMIT && !noun.opens())
            || (!parties.isEmpty() && writer.hasTold(sentence, parties))
            || (noun.refersBack()
                && !governing.isVerb()
                && phrases.persons(parties) > 1
                && writer.hasTold(sentence, parties, BACK)))) {
      return moods.contains(Mood.CANCELLED) ? noun.with(moods) : null;
    }
    if (rule == MeetingRule.HELD && noun.parties().isEmpty() && isWithUnnamed(noun)) {
      return null;
    }
    if (phrases.persons(parties) == 2 && isCountedAsMore(noun)) {
      return null;
    }
    if (isHostOfOthers(governing, parties)) {
      return null;
    }
    if (isAfterPlan(sentence, noun) || agents.isAhead(sentence, noun, governing)) {
      moods.add(Mood.PLANNED);
    }
    Group host = Group.NONE;
    if (noun.isBetween()
        && governing.isVerb()
        && ContactWords.HOST.contains(phrases.word(governing.at()))) {
      host = agents.agent(sentence, noun, governing);
      parties.add(host);
    } else if (governing.isVerb()
        && rule == MeetingRule.BETWEEN
        && phrases.word(governing.at()).startsWith("attend")) {
      parties.add(0, agents.agent(sentence, noun, governing));
    }
    if (isOngoing(noun, governing) && phrases.persons(parties) == 0) {
      return null;
    }
    if (rule == MeetingRule.BETWEEN
        && (noun.isOpen() || (moods.isEmpty() && isTopic(sentence, noun, governing)))) {
      return null;
    }
    boolean several = (noun.isPlural() || isSeparate(noun)) && !noun.isBetween();
    boolean written =
        writer.write(
            new ContactDraft(sentence, at, rule, kind)
                .parties(parties)
                .hosts(host)
                .moods(moods)
                .weak(governing.weak() || plans.governs(governing, moods, sentence.from()))
                .several(several)
                .date(date(sentence, noun))
                .place(
                    theirs && writer.hasTold(sentence, parties, 2)
                        ? Place.UNKNOWN
                        : place(sentence, at, noun))
                .format(format));
    boolean named = phrases.persons(parties) > 1 || phrases.word(noun.to()).equals("with");
    return written || named || !noun.with().isEmpty() ? null : noun.with(moods);
  }

  /** “Talks each with B and C”, “separate talks with B and C”. */
  private boolean isSeparate(NounPhrase noun) {
    for (int at = noun.from(); at < noun.noun() + 2; at++) {
      switch (phrases.word(at)) {
        case "each", "separate", "separately", "individually" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “Their previous meetings”: which they were is not told. */
  private boolean isFormer(NounPhrase noun) {
    if (!noun.isPlural() || !noun.determiner().equals("their")) {
      return false;
    }
    for (int at = noun.from(); at < noun.noun(); at++) {
      switch (phrases.word(at)) {
        case "previous", "earlier", "past", "former", "prior", "recent", "regular", "frequent" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “On the sidelines of the summit with B and C”: of what a meeting stands beside. */
  private boolean isBeside(Sentence sentence, NounPhrase noun) {
    return noun.between().isEmpty()
        && !phrases.hasPersons(noun.possessors())
        && Sidelines.isBeside(phrases, noun.noun(), sentence.from());
  }

  /** “A meeting with B is planned”. */
  private static boolean isScheduled(NounPhrase noun, Set<Mood> moods) {
    boolean indefinite = noun.determiner().isEmpty() || noun.determiner().equals("a");
    return indefinite && moods.equals(EnumSet.of(Mood.PLANNED));
  }

  /** “A flies to Oslo. A meeting with B is planned”: of the guest of whom was told just before. */
  private boolean scheduled(
      Sentence sentence, int at, NounPhrase noun, String guest, MeetingKind kind, Set<Mood> moods) {
    return writer.write(
        new ContactDraft(sentence, at, MeetingRule.DURING, kind)
            .parties(List.of(noun.with()))
            .guest(guest)
            .moods(moods)
            .date(date(sentence, noun))
            .place(place(sentence, at, noun)));
  }

  /** “What was agreed during the talks may help”: the verb behind them is not theirs. */
  private boolean isWithin(Governing governing) {
    return governing.isPreposition() && phrases.word(governing.at()).equals("during");
  }

  /** “Our talks with B”: of the one who is quoted. */
  private boolean isOfSpeaker(NounPhrase noun) {
    for (int at = noun.noun() - 1; at >= noun.from() - 1; at--) {
      switch (phrases.word(at)) {
        case "our", "my", "your" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “The visit is not to take place until May”: in May it is. */
  private boolean isUntil(Sentence sentence, NounPhrase noun) {
    for (int at = noun.to(); at < Math.min(sentence.to(), noun.to() + UNTIL); at++) {
      if (phrases.word(at).equals("until") || phrases.word(at).equals("before")) {
        return phrases.date(at + 1) != null || phrases.date(at + 2) != null;
      }
    }
    return false;
  }

  /** “In a call with C, the two agreed”: the two are others than those named last. */
  private boolean isPairOfOthers(NounPhrase noun, Group subject) {
    return !noun.with().isEmpty()
        && subject.mentions().size() == 1
        && subject.mentions().get(0).isPlural()
        && subject.actors().size() == 2
        && !subject.actors().containsAll(noun.with().actors());
  }

  /** “They held talks with a delegation”: it is not said who they were. */
  private boolean isWithUnnamed(NounPhrase noun) {
    return noun.with().isEmpty()
        && noun.between().isEmpty()
        && phrases.word(noun.to()).equals("with")
        && !noun.determiner().equals("their");
  }

  /** “Negotiations between Peru and Chile”, of which no day is told: they may go on for years. */
  private boolean isOngoing(NounPhrase noun, Governing governing) {
    boolean lengthy = noun.word().equals("negotiations") || noun.word().equals("discussions");
    boolean held = governing.isVerb() && ContactWords.HOLDS.contains(phrases.word(governing.at()));
    return lengthy && !held;
  }

  /** “Ruled out any meeting”: any makes it no less sure. */
  private static boolean isRuledOut(Set<Mood> moods) {
    return (moods.contains(Mood.NEGATED) || moods.contains(Mood.DENIED))
        && !moods.contains(Mood.POSSIBLE);
  }

  /** “Peru has hosted the bloc’s meetings”: they are not between the two. */
  private boolean isHostOfOthers(Governing governing, List<Group> parties) {
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
    return noun.with().isEmpty() && noun.between().isEmpty() && isCountedAsMore(noun);
  }

  private boolean isCountedAsMore(NounPhrase noun) {
    for (int at = noun.from(); at < noun.noun(); at++) {
      switch (phrases.word(at)) {
        case "trilateral", "three-way", "tripartite", "quadrilateral", "four-way" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “A-B talks: what to expect”, a headline “C on A-B meeting”: that it took place is not said. */
  private boolean isTopic(Sentence sentence, NounPhrase noun, Governing governing) {
    if (noun.possessors().isEmpty() || !noun.between().isEmpty() || !noun.with().isEmpty()) {
      return false;
    }
    int head = noun.noun();
    while (ContactWords.TELEPHONE.contains(phrases.word(head - 1))
        || ContactWords.VIDEO.contains(phrases.word(head - 1))) {
      head--;
    }
    boolean compound = noun.possessors().to() == head && noun.determiner().isEmpty();
    boolean heading =
        phrases.reading.text().paragraph(sentence).region() == Region.HEADING
            || !phrases.isMark(sentence.to() - 1, '.');
    boolean alone =
        phrases.isMark(noun.to(), ':')
            || noun.to() >= sentence.to()
            || governing.isPreposition()
            || governing.sort() == Governing.Sort.NONE;
    return compound && heading && alone;
  }

  /** The date beside a noun, or behind the names that go with it. */
  private DateMention date(Sentence sentence, NounPhrase noun) {
    DateMention date = circumstances.dates().nearest(noun.noun(), sentence.from(), sentence.to());
    int last = Math.max(noun.with().to(), Math.max(noun.between().to(), noun.of().to())) - 1;
    return date == null && last > noun.noun()
        ? circumstances.dates().nearest(last, last, sentence.to())
        : date;
  }

  private Place place(Sentence sentence, int at, NounPhrase noun) {
    Place place = circumstances.places().nearest(at, sentence.from(), sentence.to());
    return place.isKnown() || noun.place() == null ? place : noun.place();
  }
}
