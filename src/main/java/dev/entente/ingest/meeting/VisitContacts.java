package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.clause.VerbGroup;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.text.Sentence;
import dev.entente.meeting.MeetingFormat;
import dev.entente.meeting.MeetingKind;
import java.util.Set;

/** Finds visits that verbs tell of: “visited”, “flew to”, “is expected in”. */
final class VisitContacts {

  private static final int PURPOSE = 16;

  /** How far behind “left” its “for” may stand. */
  private static final int FOR = 9;

  private final Phrases phrases;
  private final GroupReader groups;
  private final SubjectReader subjects;
  private final Circumstances circumstances;
  private final Doings doings;
  private final Clause clause;
  private final ContactWriter writer;

  VisitContacts(
      Phrases phrases,
      GroupReader groups,
      SubjectReader subjects,
      Circumstances circumstances,
      Doings doings,
      ContactWriter writer) {
    this.phrases = phrases;
    this.groups = groups;
    this.subjects = subjects;
    this.circumstances = circumstances;
    this.doings = doings;
    this.clause = new Clause(phrases);
    this.writer = writer;
  }

  /** Reads the verb at a token where it may tell of a visit. */
  void read(Sentence sentence, int at) {
    String word = phrases.word(at);
    if (ContactWords.VISIT.contains(word)
        || (ContactWords.REACH.contains(word) && isAtPlace(at + 1))
        || ContactWords.TRAVEL.contains(word)
        || isForPlace(at, word)) {
      visit(sentence, at);
    } else if (word.equals("invited") || word.equals("expected") || word.equals("due")) {
      expected(sentence, at);
    } else if (word.equals("left")) {
      left(sentence, at);
    } else if (word.equals("invitation")) {
      accepted(sentence, at);
    } else if (ModalWords.FORMS_OF_BE.contains(word)) {
      int in = phrases.word(at + 1).equals("currently") ? at + 2 : at + 1;
      if (phrases.word(in).equals("in")) {
        wasIn(sentence, at, in);
      }
    }
  }

  /** “Reached Geneva”, and not “reached Geneva’s limits”. */
  private boolean isAtPlace(int at) {
    Mention mention = phrases.mention(at);
    return phrases.country(mention) != null && !phrases.isGenitive(mention);
  }

  /** “left for Geneva”, “departed on Monday for Geneva”. */
  private boolean isForPlace(int at, String word) {
    return ContactWords.DEPART.contains(word)
        && destination(at, Math.min(phrases.tokens.size(), at + FOR)) >= 0;
  }

  /** Of “left Oslo on Monday for Geneva”, with “left” at the token, the index after “for”. */
  private int destination(int at, int limit) {
    int from = at + 1;
    Mention start = phrases.mention(from);
    if (phrases.country(start) != null && !phrases.isGenitive(start)) {
      from = phrases.after(start);
    }
    return clause.after(from, Math.min(limit, at + FOR), "for", "for");
  }

  private void visit(Sentence sentence, int at) {
    boolean departs = ContactWords.DEPART.contains(phrases.word(at));
    boolean travel = departs || ContactWords.TRAVEL.contains(phrases.word(at));
    if (!travel && (doings.isNoun(at, sentence.from()) || isAttribute(at))) {
      return;
    }
    int from = at + 1;
    if (travel) {
      int to =
          departs
              ? destination(at, sentence.to())
              : clause.after(at + 1, Math.min(sentence.to(), at + 7), "to", "in");
      from = to < 0 && phrases.word(at + 1).equals("for") ? at + 2 : to;
      if (from < 0 || (departs && isToMeetThere(sentence, from))) {
        return;
      }
    }
    Group host = travel ? Group.NONE : groups.right(from, sentence.to());
    if (!host.isEmpty() && !phrases.hasPersons(host)) {
      host = Group.NONE;
    }
    Place place = circumstances.placeNames().at(from, sentence.to());
    Place where =
        host.isEmpty() ? place : circumstances.places().nearest(at, sentence.from(), sentence.to());
    if (host.isEmpty() && place.country() == null) {
      return;
    }
    Doings.Doing doing = doings.of(sentence, at);
    if (doing == null
        || doing.passive()
        || isToInvite(sentence, at)
        || !phrases.hasPersons(doing.subject())
        || (host.isEmpty() && phrases.isHome(doing.subject(), place))) {
      return;
    }
    if (host.isEmpty()) {
      int behind = Math.min(sentence.to(), from + PURPOSE);
      if (isToMeet(sentence, from) && !new Arrival(phrases).isFresh(at, behind)) {
        return;
      }
      host = inviter(sentence, at, place);
    }
    writer.write(
        doings
            .draft(sentence, at, doing, host, MeetingKind.VISIT, MeetingRule.VISITED)
            .hosts(host)
            .visitors(doing.subject())
            .place(where)
            .format(MeetingFormat.IN_PERSON));
    if (host.isEmpty()) {
      further(sentence, at, from, doing);
    }
  }

  /** “Visited Chile, Peru and Brazil”: a visit to each; a day beside them is not of each. */
  private void further(Sentence sentence, int at, int from, Doings.Doing doing) {
    Mention first = phrases.mention(from);
    if (phrases.country(first) == null || phrases.isGenitive(first)) {
      return;
    }
    dated(sentence, at, phrases.after(first), doing);
    for (Place next : circumstances.placeNames().others(phrases.after(first), sentence.to())) {
      if (!phrases.isHome(doing.subject(), next)) {
        writer.write(
            doings
                .draft(sentence, at, doing, Group.NONE, MeetingKind.VISIT, MeetingRule.VISITED)
                .visitors(doing.subject())
                .place(next)
                .date(null)
                .format(MeetingFormat.IN_PERSON));
      }
    }
  }

  /** “Visited Chile in May and Peru in June”: the second one with a date of its own. */
  private void dated(Sentence sentence, int at, int behind, Doings.Doing doing) {
    int and = behind;
    boolean date = false;
    while (and < Math.min(sentence.to(), behind + FOR)
        && (phrases.date(and) != null
            || phrases.word(and).equals("in")
            || phrases.word(and).equals("on"))) {
      date |= phrases.date(and) != null;
      and++;
    }
    int next = phrases.word(and + 1).equals("the") ? and + 2 : and + 1;
    Mention mention = phrases.mention(next);
    if (!date
        || !phrases.word(and).equals("and")
        || phrases.country(mention) == null
        || phrases.isGenitive(mention)) {
      return;
    }
    int last = phrases.after(mention);
    boolean closed = phrases.date(last + 1) != null || phrases.date(last) != null;
    Place place = circumstances.placeNames().at(next, sentence.to());
    if (closed && place.country() != null && !phrases.isHome(doing.subject(), place)) {
      writer.write(
          doings
              .draft(sentence, at, doing, Group.NONE, MeetingKind.VISIT, MeetingRule.VISITED)
              .visitors(doing.subject())
              .place(place)
              .date(circumstances.dates().nearest(last - 1, last, sentence.to()))
              .format(MeetingFormat.IN_PERSON));
    }
  }

  /** “A and visiting President B met”: it says who B is, and not what A does. */
  private boolean isAttribute(int at) {
    boolean listed = phrases.word(at - 1).equals("and") || phrases.isMark(at - 1, ',');
    return phrases.word(at).equals("visiting")
        && listed
        && (phrases.isPerson(phrases.mention(at + 1))
            || ContactWords.PEOPLE.contains(phrases.word(at + 1)));
  }

  /** “A has been invited to Geneva”, “A is expected in Geneva”. */
  private void expected(Sentence sentence, int at) {
    String next = phrases.word(at + 1);
    if (!next.equals("in") && !next.equals("to")) {
      return;
    }
    Place place = circumstances.placeNames().at(at + 2, sentence.to());
    Mention named = phrases.mention(at + 2);
    if (place.country() == null || (named != null && phrases.country(named) == null)) {
      return;
    }
    Doings.Doing doing = doings.of(sentence, at);
    if (doing == null
        || !doing.passive()
        || !phrases.hasPersons(doing.subject())
        || phrases.isHome(doing.subject(), place)) {
      return;
    }
    doing.moods().add(Mood.PLANNED);
    writer.write(
        doings
            .draft(sentence, at, doing, Group.NONE, MeetingKind.VISIT, MeetingRule.VISITED)
            .visitors(doing.subject())
            .place(place)
            .format(MeetingFormat.IN_PERSON));
  }

  /** “A left Norway after a visit of two days”. */
  private void left(Sentence sentence, int at) {
    Place place = circumstances.placeNames().at(at + 1, sentence.to());
    if (place.country() == null || phrases.country(phrases.mention(at + 1)) == null) {
      return;
    }
    int after = phrases.after(phrases.mention(at + 1));
    boolean visit = false;
    for (int ahead = after + 1; ahead < Math.min(sentence.to(), after + 6); ahead++) {
      visit |= ContactWords.VISIT_NOUNS.contains(phrases.word(ahead));
    }
    Doings.Doing doing =
        visit && phrases.word(after).equals("after") ? doings.of(sentence, at) : null;
    if (doing != null
        && !doing.passive()
        && phrases.hasPersons(doing.subject())
        && !phrases.isHome(doing.subject(), place)) {
      writer.write(
          doings
              .draft(sentence, at, doing, Group.NONE, MeetingKind.VISIT, MeetingRule.VISITED)
              .visitors(doing.subject())
              .place(place)
              .format(MeetingFormat.IN_PERSON));
    }
  }

  /** “A accepted an invitation to Geneva”. */
  private void accepted(Sentence sentence, int at) {
    int verb = at - 1;
    while (verb > sentence.from() && verb > at - 4 && !phrases.word(verb).startsWith("accept")) {
      verb--;
    }
    int to = afterInviter(at + 1, sentence.to());
    if (!phrases.word(verb).startsWith("accept") || !phrases.word(to).equals("to")) {
      return;
    }
    to = phrases.word(to + 1).equals("visit") && phrases.mention(to + 1) == null ? to + 1 : to;
    Place place = circumstances.placeNames().at(to + 1, sentence.to());
    Doings.Doing doing = place.country() == null ? null : doings.of(sentence, verb);
    if (doing == null
        || !phrases.hasPersons(doing.subject())
        || phrases.isHome(doing.subject(), place)) {
      return;
    }
    doing.moods().add(Mood.PLANNED);
    writer.write(
        doings
            .draft(sentence, at, doing, Group.NONE, MeetingKind.VISIT, MeetingRule.VISITED)
            .visitors(doing.subject())
            .place(place)
            .date(circumstances.dates().nearest(to + 1, to + 1, sentence.to()))
            .format(MeetingFormat.IN_PERSON));
  }

  /** Of “from B to visit Oslo”, with “from” at the token, the place of “to”. */
  private int afterInviter(int at, int limit) {
    boolean from = phrases.word(at).equals("from") || phrases.word(at).equals("by");
    Group inviter = from ? groups.right(at + 1, limit) : Group.NONE;
    return inviter.isEmpty() ? at : inviter.to();
  }

  private void wasIn(Sentence sentence, int at, int in) {
    Mention mention = phrases.mention(in + 1);
    String country = phrases.country(mention);
    if (country == null
        || phrases.isGenitive(mention)
        || !phrases.isClosed(phrases.after(mention), sentence)) {
      return;
    }
    VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), at);
    Group subject = subjects.subject(group.start(), sentence.from());
    Place place = circumstances.placeNames().at(in + 1, sentence.to());
    if (subject.isEmpty()
        || subject.to() != group.start()
        || !phrases.hasPersons(subject)
        || phrases.isHome(subject, place)) {
      return;
    }
    Set<Mood> moods = doings.moods(sentence, group, group.start());
    Doings.Doing doing = new Doings.Doing(subject, moods, false, group.start());
    if (moods.isEmpty()) {
      writer.write(
          doings
              .draft(sentence, at, doing, Group.NONE, MeetingKind.VISIT, MeetingRule.WAS_IN)
              .visitors(subject)
              .place(place)
              .format(MeetingFormat.IN_PERSON));
    }
  }

  /** “travelled to Geneva to meet B”: the meeting says it all. */
  private boolean isToMeet(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.to(), from + PURPOSE); at++) {
      String word = phrases.word(at);
      boolean purpose =
          (word.equals("to")
                  && (phrases.word(at + 1).equals("meet") || phrases.word(at + 1).equals("see")))
              || (word.equals("with") && isForTalks(at, from));
      int whom = word.equals("to") ? at + 2 : at + 1;
      Group met = purpose ? groups.right(whom, sentence.to()) : Group.NONE;
      if (phrases.hasPersons(met)) {
        // “For meetings with leaders including B” there may be more than they
        return met.from() == whom;
      }
      if (phrases.isMark(at, ',') || phrases.isMark(at, ';') || word.equals("and")) {
        return false;
      }
    }
    return false;
  }

  /** “left for Geneva, where he is to meet B”. */
  private boolean isToMeetThere(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.to(), from + 7); at++) {
      if (phrases.word(at).equals("where")) {
        return true;
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

  /** “Intends to invite B to visit Oslo”: B is not invited yet. */
  private boolean isToInvite(Sentence sentence, int at) {
    int causedBy = VerbGroup.of(phrases.tokens, sentence.from(), at).causedBy();
    return phrases.word(causedBy).equals("invite") && phrases.word(causedBy - 1).equals("to");
  }

  /** Who invited to a visit at home. Whom the visitor meets there is a meeting of its own. */
  private Group inviter(Sentence sentence, int at, Place place) {
    VerbGroup group = VerbGroup.of(phrases.tokens, sentence.from(), at);
    if (group.causedBy() >= 0 && phrases.word(group.causedBy()).startsWith("invit")) {
      VerbGroup inviting = VerbGroup.of(phrases.tokens, sentence.from(), group.causedBy());
      Group inviter = subjects.subject(inviting.start(), sentence.from());
      if (phrases.hasPersons(inviter) && phrases.isHome(inviter, place)) {
        return inviter;
      }
    }
    return Group.NONE;
  }
}
