package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what stands behind one noun that means a meeting, from word to word. */
final class NounComplements {

  private final Phrases phrases;
  private final GroupReader groups;
  private final SubjectReader subjects;
  private final PlaceNames placeNames;
  private final Attendance attendance;
  private final ComplementEnds ends;
  private final int noun;
  private final int limit;
  private final boolean owned;

  private final Set<Mood> moods = EnumSet.noneOf(Mood.class);
  private Group possessors = Group.NONE;
  private Group with = Group.NONE;
  private Group between = Group.NONE;
  private Group of = Group.NONE;
  private Place place;
  private int at;

  /**
   * Behind a noun.
   *
   * @param limit the token that it does not reach
   * @param owned whether it is known whose meeting it is
   */
  NounComplements(
      Phrases phrases,
      GroupReader groups,
      SubjectReader subjects,
      PlaceNames placeNames,
      int noun,
      int limit,
      boolean owned) {
    this.phrases = phrases;
    this.groups = groups;
    this.subjects = subjects;
    this.placeNames = placeNames;
    this.attendance = new Attendance(phrases, groups);
    this.ends = new ComplementEnds(phrases);
    this.noun = noun;
    this.limit = limit;
    this.owned = owned;
  }

  /** Reads as far as words belong to the noun. */
  Complements read() {
    at = noun + 1;
    int to = at;
    while (at < limit && goOn()) {
      to = at;
    }
    return new Complements(to, possessors, with, between, of, place, moods);
  }

  /** Goes on behind the words at the token, if they belong to the noun. */
  private boolean goOn() {
    if (phrases.date(at) != null) {
      return skip(1);
    }
    boolean courtesy = at == noun + 1 && NounKinds.isCourtesyCall(phrases, noun);
    String word = courtesy ? "with" : phrases.word(at);
    return switch (word) {
      case "morning", "afternoon", "evening", "night" -> phrases.date(at - 1) != null && skip(1);
      case "here", "there", "today", "separately", "jointly", "each", "individually" -> skip(1);
      case "held", "taking", "took", "takes", "conducted", "made", "given", "hosted" -> skip(1);
      case "scheduled", "planned", "due", "set", "slated" -> plan(1);
      case "with" -> readWith();
      case "from" -> readFrom();
      case "between", "among", "involving" -> readBetween();
      case "of", "by" -> readOf(word);
      case "to", "in", "at" -> readIn(word);
      case ":" -> phrases.word(at + 1).equals("with") && skip(1);
      case "via", "over", "through" -> readVia();
      case "," -> readAfterComma();
      case "was", "were" -> with.isEmpty() && between.isEmpty() && isHeldBetween() && skip(2);
      case "on", "last", "late", "early", "earlier", "this", "next", "for", "place" ->
          readWhen(word);
      default -> readRelative();
    };
  }

  private boolean skip(int words) {
    at += words;
    return true;
  }

  private boolean plan(int words) {
    moods.add(Mood.PLANNED);
    return skip(words);
  }

  private boolean readWith() {
    int names = attendance.afterParticipation(at + 1);
    boolean participation = names > at + 1;
    Group group = groups.right(names, limit, participation);
    if (group.isEmpty()) {
      group = groups.right(attendance.afterIncluding(at + 1, limit), limit);
    }
    if (!with.isEmpty() || group.isEmpty()) {
      return false;
    }
    if (participation) {
      between = joined(between, group);
    } else {
      with = group;
    }
    at = group.to();
    return true;
  }

  /** “A call from A”. */
  private boolean readFrom() {
    boolean call = ContactWords.CALL_NOUNS.contains(phrases.word(noun)) && with.isEmpty();
    Group group = call ? groups.right(at + 1, limit) : Group.NONE;
    if (!phrases.hasPersons(group)) {
      return false;
    }
    with = group;
    at = group.to();
    return true;
  }

  private boolean readBetween() {
    Group group = groups.right(at + 1, limit, true);
    if (!between.isEmpty() || group.isEmpty()) {
      return false;
    }
    between = group;
    at = group.to();
    return true;
  }

  private boolean readOf(String word) {
    Group group = groups.right(at + 1, limit, word.equals("of"));
    if (of.isEmpty() && !group.isEmpty()) {
      boolean name = word.equals("of") && !with.isEmpty() && !phrases.hasPersons(group);
      of = name ? of : group;
      at = group.to();
      return true;
    }
    int including = attendance.beforeIncluding(at, limit);
    if (including > at) {
      at = including;
      return true;
    }
    if (word.equals("by") && ends.isRemote(at)) {
      at = ends.afterRemote(at, limit);
      return true;
    }
    return false;
  }

  private boolean readIn(String word) {
    if (word.equals("to") && phrases.word(at + 1).equals("be")) {
      boolean held = phrases.word(at + 2).equals("held") || phrases.word(at + 2).equals("hosted");
      return held && plan(3) && at < limit && goOn();
    }
    Place named = placeNames.at(at + 1, limit);
    if (named.isKnown() && place == null) {
      place = named;
      at = ends.afterPlace(at + 1, limit);
      return true;
    }
    boolean person = phrases.word(at + 1).equals("person");
    return (phrases.date(at + 1) != null || person) && skip(2);
  }

  private boolean readVia() {
    if (ContactWords.MEALS.contains(phrases.word(at + 1))) {
      return skip(2);
    }
    if (!ends.isRemote(at)) {
      return false;
    }
    at = ends.afterRemote(at, limit);
    return true;
  }

  private boolean readAfterComma() {
    if (phrases.date(at + 1) != null) {
      // “Talks today, Monday, with A”
      at = ends.afterDate(at + 1);
      return at < limit && goOn();
    }
    Group group = with.isEmpty() ? attendance.with(at, limit) : Group.NONE;
    group = group.isEmpty() ? attendance.including(at, limit) : group;
    if (group.isEmpty()) {
      return false;
    }
    between = joined(between, group);
    at = group.to();
    at = phrases.isMark(at, ',') ? at + 1 : at;
    return true;
  }

  private boolean readWhen(String word) {
    int event = Sidelines.after(phrases, at, limit);
    event = event == at && with.isEmpty() ? ends.afterTrip(at, limit) : event;
    if (event > at) {
      at = event;
      return true;
    }
    boolean day = phrases.date(at + 1) != null || phrases.date(at + 2) != null;
    return (day || word.equals("place")) && skip(1);
  }

  /** “The meeting [that] A had with B”. */
  private boolean readRelative() {
    int held = owned || !possessors.isEmpty() ? at : afterRelative();
    if (held == at) {
      return false;
    }
    possessors = subjects.coordinated(phrases.mention(subjectOf(held)), noun);
    at = held;
    return true;
  }

  /** Of “the meeting [that] A had with B”, with A at the token, the index after “had”. */
  private int afterRelative() {
    int person = phrases.word(at).equals("that") || phrases.word(at).equals("which") ? at + 1 : at;
    Mention mention = phrases.mention(person);
    if (at != noun + 1 || !phrases.isPerson(mention) || phrases.isGenitive(mention)) {
      return at;
    }
    int verb = phrases.after(mention);
    verb = phrases.word(verb).equals("has") || phrases.word(verb).equals("have") ? verb + 1 : verb;
    boolean had = phrases.word(verb).equals("had") || phrases.word(verb).equals("held");
    return had && verb < limit ? verb + 1 : at;
  }

  private int subjectOf(int held) {
    int subject = held - 2;
    return phrases.mention(subject) == null ? subject - 1 : subject;
  }

  /** Of “talks were held in Oslo on Monday between A and B”: whether somebody follows so. */
  private boolean isHeldBetween() {
    if (!phrases.word(at + 1).equals("held")) {
      return false;
    }
    for (int ahead = at + 2; ahead < limit && !phrases.isPerson(phrases.mention(ahead)); ahead++) {
      String word = phrases.word(ahead);
      if (word.equals("between") || word.equals("with")) {
        return true;
      }
      boolean circumstance =
          phrases.date(ahead) != null
              || phrases.mention(ahead) != null
              || ContactWords.DETERMINERS.contains(word)
              || phrases.tokens.get(ahead).isCapitalized()
              || word.equals("in")
              || word.equals("on")
              || word.equals("at");
      if (!circumstance) {
        return false;
      }
    }
    return false;
  }

  private static Group joined(Group one, Group other) {
    if (one.isEmpty()) {
      return other;
    }
    List<Mention> both = new ArrayList<>(one.mentions());
    both.addAll(other.mentions());
    return new Group(List.copyOf(both), one.from(), other.to());
  }
}
