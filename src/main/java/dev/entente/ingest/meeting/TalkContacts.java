package dev.entente.ingest.meeting;

import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;

/** Finds talks that verbs tell of: “spoke by phone with”, “discussed the harvest with”. */
final class TalkContacts {

  /** How far behind its verb the other side of a discussion may stand. */
  private static final int FAR = 14;

  /** How far behind it may stand that it was by phone. */
  private static final int LONGEST = 40;

  private final Phrases phrases;
  private final GroupReader groups;
  private final Circumstances circumstances;
  private final Doings doings;
  private final Clause clause;
  private final ContactWriter writer;

  TalkContacts(
      Phrases phrases,
      GroupReader groups,
      Circumstances circumstances,
      Doings doings,
      ContactWriter writer) {
    this.phrases = phrases;
    this.groups = groups;
    this.circumstances = circumstances;
    this.doings = doings;
    this.clause = new Clause(phrases);
    this.writer = writer;
  }

  /** “A spoke with B”, “A and B talked by phone”. */
  void speak(Sentence sentence, int at) {
    if (phrases.word(at).equals("talks") && doings.isNoun(at, sentence.from())) {
      return;
    }
    int to = clause.after(at + 1, sentence.to(), "with", "to");
    MeetingFormat format = circumstances.formats().nearest(at, sentence.from(), sentence.to());
    boolean call = format == MeetingFormat.PHONE || format == MeetingFormat.VIDEO;
    Group object = to < 0 ? Group.NONE : groups.right(to, sentence.to());
    boolean faces = format == MeetingFormat.IN_PERSON;
    if ((object.isEmpty() && !call && !faces)
        || (!object.isEmpty() && !phrases.hasPersons(object))) {
      return;
    }
    Doings.Doing doing = doings.of(sentence, at);
    if (doing == null || doing.passive() || !phrases.hasPersons(doing.subject())) {
      return;
    }
    MeetingRule rule = object.isEmpty() ? MeetingRule.MET_RECIPROCAL : MeetingRule.SPOKE;
    write(sentence, at, doing, object, call ? MeetingKind.CALL : MeetingKind.MEETING, rule);
  }

  /** “A discussed the harvest with B by phone”, “A and B discussed the harvest by phone”. */
  void discuss(Sentence sentence, int at) {
    boolean phone = isByPhone(sentence, at);
    if (!phone && doings.isNoun(at, sentence.from())) {
      return;
    }
    Group object = Group.NONE;
    for (int with = at + 1; with < Math.min(sentence.to(), at + FAR); with++) {
      if (phrases.isMark(with, '“') || phrases.isMark(with, ';')) {
        return;
      }
      if (phrases.word(with).equals("with")) {
        object = groups.right(with + 1, sentence.to());
        break;
      }
    }
    Doings.Doing doing = doings.of(sentence, at);
    if (doing == null || doing.passive() || !phrases.hasPersons(doing.subject())) {
      return;
    }
    if (!phone) {
      ContactDraft draft =
          doings.draft(sentence, at, doing, object, MeetingKind.MEETING, MeetingRule.SPOKE);
      boolean event = draft.date != null || draft.place.isKnown();
      boolean pair = object.isEmpty() && doing.subject().actors().size() == 2 && draft.date != null;
      if ((pair || phrases.hasPersons(object)) && doing.moods().isEmpty() && event) {
        writer.write(draft);
      }
      return;
    }
    boolean both = object.isEmpty() && doing.subject().actors().size() == 2;
    if (both || phrases.hasPersons(object)) {
      MeetingRule rule = both ? MeetingRule.MET_RECIPROCAL : MeetingRule.SPOKE;
      MeetingFormat format = circumstances.formats().nearest(at, sentence.from(), sentence.to());
      ContactDraft draft = doings.draft(sentence, at, doing, object, MeetingKind.CALL, rule);
      writer.write(draft.format(format == MeetingFormat.VIDEO ? format : MeetingFormat.PHONE));
    }
  }

  /** “Over the phone”, “in a telephone conversation”, however long what is discussed may be. */
  private boolean isByPhone(Sentence sentence, int at) {
    MeetingFormat format = circumstances.formats().nearest(at, sentence.from(), sentence.to());
    if (format == MeetingFormat.PHONE || format == MeetingFormat.VIDEO) {
      return true;
    }
    for (int by = at + 1; by < Math.min(sentence.to(), at + LONGEST); by++) {
      String word = phrases.word(by);
      if (phrases.isMark(by, '“') || phrases.isMark(by, ';') || word.equals("that")) {
        return false;
      }
      boolean remote =
          word.equals("by") || word.equals("over") || word.equals("via") || word.equals("on");
      if ((remote && isRemote(by)) || isPhoneCall(by)) {
        return true;
      }
    }
    return false;
  }

  /** “In a telephone conversation”, “during the phone call”. */
  private boolean isPhoneCall(int at) {
    String word = phrases.word(at);
    boolean article = ContactWords.DETERMINERS.contains(phrases.word(at + 1));
    return (word.equals("in") || word.equals("during"))
        && ContactWords.TELEPHONE.contains(phrases.word(article ? at + 2 : at + 1));
  }

  /** “A thanked B by phone”. */
  void tell(Sentence sentence, int at) {
    Group object = groups.right(at + 1, sentence.to());
    if (!phrases.hasPersons(object)) {
      return;
    }
    for (int by = object.to(); by < Math.min(sentence.to(), object.to() + 12); by++) {
      String word = phrases.word(by);
      boolean phone = (word.equals("by") || word.equals("over")) && isRemote(by);
      if (phone) {
        Doings.Doing doing = doings.of(sentence, at);
        if (doing != null && !doing.passive() && phrases.hasPersons(doing.subject())) {
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

  private void write(
      Sentence sentence,
      int at,
      Doings.Doing doing,
      Group object,
      MeetingKind kind,
      MeetingRule rule) {
    writer.write(doings.draft(sentence, at, doing, object, kind, rule));
  }
}
