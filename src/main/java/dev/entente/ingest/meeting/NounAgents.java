package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds who takes part in a meeting that a noun tells of and stands elsewhere in the sentence. */
final class NounAgents {

  private final Phrases phrases;
  private final GroupReader groups;
  private final SubjectReader subjects;
  private final Pairs pairs;

  NounAgents(Phrases phrases, GroupReader groups, SubjectReader subjects) {
    this.phrases = phrases;
    this.groups = groups;
    this.subjects = subjects;
    this.pairs = new Pairs(phrases);
  }

  /** Who holds it: the subject of the verb that governs it, or of the clause that it stands in. */
  Group agent(Sentence sentence, NounPhrase noun, Governing governing) {
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
      Group visitor = visitor(sentence, noun);
      if (!visitor.isEmpty()) {
        return visitor;
      }
      return phrases.word(noun.from() - 1).equals("where")
          ? subjects.loose(noun.from() - 1, sentence.from())
          : speaker(sentence, noun);
    }
    int start = governing.at();
    if (isInitial(sentence, start)) {
      for (int comma = noun.to(); comma < Math.min(sentence.to(), noun.to() + 16); comma++) {
        if (phrases.isMark(comma, ',')) {
          Group group = groups.right(skipBoth(comma + 1), sentence.to(), true);
          if (group.isEmpty()) {
            group = officeOf(comma + 1);
          }
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

  /** “A’s visit to Norway for talks with B”: A. */
  private Group visitor(Sentence sentence, NounPhrase noun) {
    if (!phrases.word(noun.from() - 1).equals("for")) {
      return Group.NONE;
    }
    for (int at = noun.from() - 2; at > Math.max(sentence.from(), noun.from() - 12); at--) {
      Mention mention = phrases.mention(at - 1);
      boolean visit = ContactWords.VISIT_NOUNS.contains(phrases.word(at));
      if (visit && phrases.isPerson(mention) && phrases.isGenitive(mention)) {
        return new Group(List.of(mention), phrases.first(mention), at);
      }
      if (visit || phrases.isMark(at, ',')) {
        break;
      }
    }
    return Group.NONE;
  }

  /** What the verb of those who do something says: “A will [hold talks on a visit]”. */
  Set<Mood> main(Sentence sentence, Group agents) {
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    if (sentence.span().contains(agents.mentions().get(0).span())) {
      new Governor(phrases).main(agents.to(), sentence.to(), moods);
    }
    return moods;
  }

  /** “In his talks with B, A plans to ask”: what is to be done in them is to come, as they are. */
  boolean isAhead(Sentence sentence, NounPhrase noun, Governing governing) {
    boolean within =
        switch (phrases.word(governing.at())) {
          case "in", "during", "at" -> true;
          default -> false;
        };
    if (!governing.isPreposition() || !within || governing.at() - sentence.from() > 1) {
      return false;
    }
    int comma = noun.to();
    Group agents = phrases.isMark(comma, ',') ? groups.right(comma + 1, sentence.to()) : Group.NONE;
    if (agents.isEmpty()) {
      return false;
    }
    Set<Mood> moods = EnumSet.noneOf(Mood.class);
    new Governor(phrases).main(agents.to(), sentence.to(), moods);
    return moods.contains(Mood.FUTURE)
        || moods.contains(Mood.PLANNED)
        || (moods.contains(Mood.WISHED) && phrases.word(agents.to()).endsWith("s"));
  }

  /** “After a call with B, A’s office said”: whoever has the office. */
  private Group officeOf(int at) {
    Mention mention = phrases.mention(at);
    if (!phrases.isPerson(mention) || !phrases.isGenitive(mention)) {
      return Group.NONE;
    }
    return switch (phrases.word(phrases.after(mention))) {
      case "office", "administration", "cabinet", "spokesman", "spokesperson", "spokeswoman" ->
          new Group(List.of(mention), at, phrases.after(mention));
      default -> Group.NONE;
    };
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
  List<Group> their(Sentence sentence, NounPhrase noun) {
    if (isInitial(sentence, noun.from())) {
      for (int comma = noun.to(); comma < Math.min(sentence.to(), noun.to() + 12); comma++) {
        if (phrases.isMark(comma, ',')) {
          Group group = groups.right(comma + 1, sentence.to(), true);
          if (phrases.persons(List.of(group)) > 1) {
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
  Group told(Sentence sentence, NounPhrase noun, MeetingKind kind, Group subject) {
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
      return kind == MeetingKind.MEETING ? Group.NONE : partner(noun, subject);
    }
    Group object = groups.right(verb + 1, sentence.to());
    return phrases.hasPersons(object) ? object : Group.NONE;
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
}
