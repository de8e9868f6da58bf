package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingKind;

/**
 * Tells which nouns mean a meeting, a call, a visit or a summit: “a call with”, not “a call for”.
 */
final class NounKinds {

  private final Phrases phrases;

  NounKinds(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What a word means; {@code null} where it is no noun of a meeting. */
  MeetingKind of(Sentence sentence, int at) {
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
          || (before.equals("over") && ContactWords.MEALS.contains(word))
          || (word.equals("face-to-face") && !phrases.word(at + 1).equals("with"))) {
        return null;
      }
      return remote ? MeetingKind.CALL : MeetingKind.MEETING;
    }
    if (word.equals("talk")) {
      String next = phrases.word(at + 1);
      boolean noun =
          before.equals("a")
              || before.equals("his")
              || before.equals("her")
              || before.endsWith("al")
              || remote;
      return noun && (next.equals("with") || next.equals("between"))
          ? remote ? MeetingKind.CALL : MeetingKind.MEETING
          : null;
    }
    if (isCourtesyCall(phrases, at)) {
      return MeetingKind.MEETING;
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

  /** “Paid a courtesy call on A”: they meet. */
  static boolean isCourtesyCall(Phrases phrases, int at) {
    String before = phrases.word(at - 1);
    String next = phrases.word(at + 1);
    return (phrases.word(at).equals("call") || phrases.word(at).equals("visit"))
        && (before.equals("courtesy") || before.equals("farewell"))
        && (next.equals("on") || next.equals("upon") || next.equals("to"));
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
    if (before.equals("first") || before.equals("last")) {
      // “His first visit”, and not “they first visit”
      Mention owner = phrases.mention(at - 2);
      return ContactWords.DETERMINERS.contains(phrases.word(at - 2))
          || (owner != null && phrases.isGenitive(owner));
    }
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
}
