package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Modality;
import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.mention.MentionKind;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads who does what a verb says, and whether they do. */
final class Doings {

  private static final int PURPOSE = 16;

  /** How far behind the verb “in separate meetings” may stand. */
  private static final int SEPARATE = 24;

  private final Phrases phrases;
  private final GroupReader groups;
  private final SubjectReader subjects;
  private final Circumstances circumstances;
  private final Pairs pairs;
  private final SharedMood shared;

  Doings(Phrases phrases, GroupReader groups, SubjectReader subjects, Circumstances circumstances) {
    this.phrases = phrases;
    this.groups = groups;
    this.subjects = subjects;
    this.circumstances = circumstances;
    this.pairs = new Pairs(phrases);
    this.shared = new SharedMood(phrases);
  }

  /** Whoever does it, and how far it is asserted. */
  record Doing(Group subject, Set<Mood> moods, boolean passive, int start) {}

  /** Reads the verb at a token; {@code null} where nobody is found to do it. */
  Doing of(Sentence sentence, int at) {
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
    shared.read(at, sentence.from(), moods);
    Group subject = isGerund(at, group) ? gerundSubject(sentence, at, start) : Group.NONE;
    if (subject.isEmpty()) {
      subject = subjects.subject(start, sentence.from());
    }
    if (subject.isEmpty() && pairs.isPair(start - 1, sentence.from())) {
      subject = pairs.before(start - 1);
    }
    if (moods.isEmpty() && isBesideFuture(sentence, at, subject)) {
      moods.add(Mood.PLANNED);
    }
    if (phrases.word(start - 1).equals("before") && isGerund(at, group)) {
      moods.add(Mood.FUTURE);
    }
    return subject.isEmpty()
        ? null
        : new Doing(subject, moods, group.passive() && isParticiple(at), start);
  }

  /** “Will meet C a day after he meets B”: both are still to come. */
  private boolean isBesideFuture(Sentence sentence, int at, Group subject) {
    int after = subject.from() - 1;
    after = phrases.word(after).equals("the") ? after - 1 : after;
    boolean time =
        phrases.word(after).equals("after")
            || phrases.word(after).equals("before")
            || phrases.word(after).equals("when");
    if (!phrases.word(at).endsWith("s") || subject.isEmpty() || !time) {
      return false;
    }
    for (int before = after - 1; before >= Math.max(sentence.from(), after - 30); before--) {
      if (phrases.word(before).equals("will")) {
        return true;
      }
    }
    return false;
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
      int going = tripVerb(at, sentence.from());
      if (ContactWords.TRAVEL.contains(word)
          || word.equals("visit")
          || word.equals("visited")
          || going < at) {
        VerbGroup travel = VerbGroup.of(phrases.tokens, sentence.from(), going);
        Group subject = subjects.subject(travel.start(), sentence.from());
        if (subject.isEmpty() || travel.infinitive()) {
          return null;
        }
        Set<Mood> moods = moods(sentence, travel, travel.start());
        if (moods.isEmpty() && (word.endsWith("ing") || new Arrival(phrases).isFresh(at, to))) {
          // “Is flying to Oslo to meet B”
          moods.add(Mood.PLANNED);
        }
        return new Doing(subject, moods, false, travel.start());
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

  /** Of “took a day trip to Geneva”, with “trip” at the token, the place of “took”. */
  private int tripVerb(int noun, int from) {
    if (!ContactWords.VISIT_NOUNS.contains(phrases.word(noun))) {
      return noun;
    }
    for (int at = noun - 1; at >= Math.max(from, noun - 6); at--) {
      if (ContactWords.HOLDS.contains(phrases.word(at))) {
        return at;
      }
      if (phrases.mention(at) != null || !phrases.tokens.get(at).isWord()) {
        break;
      }
    }
    return noun;
  }

  Set<Mood> moods(Sentence sentence, VerbGroup group, int start) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    moods.addAll(group.moods());
    Modality.readClause(phrases.tokens, sentence.from(), sentence.to(), start, moods);
    return moods;
  }

  /** What is read of a contact when its verb and its parties are known. */
  ContactDraft draft(
      Sentence sentence, int at, Doing doing, Group object, MeetingKind kind, MeetingRule rule) {
    List<Group> parties = new ArrayList<>();
    parties.add(doing.subject());
    parties.add(object);
    DateMention date = circumstances.dates().nearest(at, sentence.from(), sentence.to());
    if (date == null && object.to() > at + 1 && object.to() < sentence.to()) {
      int last = object.to() - 1;
      date = circumstances.dates().nearest(last, last, sentence.to());
    }
    return new ContactDraft(sentence, at, rule, kind)
        .parties(parties)
        .moods(doing.moods())
        .date(date)
        .weak(isPastPlan(sentence, at, doing))
        .several(isSeparate(at))
        .place(circumstances.places().nearest(at, sentence.from(), sentence.to()))
        .format(circumstances.formats().nearest(at, sentence.from(), sentence.to()));
  }

  /** “Was going to meet B”: what was planned may be what is told of as held. */
  private boolean isPastPlan(Sentence sentence, int at, Doing doing) {
    String word = phrases.word(doing.start());
    boolean arrived =
        ContactWords.ARRIVE.contains(word)
            || ContactWords.ARRIVE.contains(phrases.word(doing.start() + 1));
    return doing.moods().equals(EnumSet.of(Mood.PLANNED))
        && (arrived
            || word.equals("was")
            || word.equals("were")
            || new PastPlans(phrases).governs(at, sentence.from()));
  }

  private boolean isSeparate(int at) {
    if (isEach(at + 1) || isEach(at - 1)) {
      return true;
    }
    for (int ahead = at + 1; ahead < Math.min(phrases.tokens.size(), at + SEPARATE); ahead++) {
      if (phrases.isMark(ahead, '.') && phrases.date(ahead) == null) {
        return false;
      }
      if (phrases.word(ahead).equals("separate")) {
        return phrases.word(ahead - 1).equals("in") || phrases.word(ahead - 1).equals("for");
      }
    }
    return false;
  }

  private boolean isEach(int at) {
    String word = phrases.word(at);
    return word.equals("separately")
        || word.equals("individually")
        || (word.equals("in") && phrases.word(at + 1).equals("turn"));
  }

  /** Whether a word that is a noun or a verb is a noun here. */
  boolean isNoun(int at, int from) {
    int before = at - 1;
    if (before < from) {
      return !phrases.word(at).equals("meeting");
    }
    String word = phrases.word(before);
    Mention mention = phrases.mention(before);
    if (phrases.isGenitiveDay(before)) {
      return true;
    }
    if (phrases.date(before) != null && phrases.word(at).endsWith("ed")) {
      // “A on Wednesday discussed”
      return false;
    }
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
            && (phrases.word(at).equals("meeting")
                || word.equals("to")
                || phrases.word(at).endsWith("ing")))
        && !phrases.tokens.get(before).isMark(',')
        && !(phrases.word(at).endsWith("ing")
            && VerbGroup.of(phrases.tokens, from, at).start() < at)
        && !phrases.word(at).equals("visited");
  }
}
