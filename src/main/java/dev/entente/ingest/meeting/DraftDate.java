package dev.entente.ingest.meeting;

import dev.entente.ingest.clause.Mood;
import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.ModalWords;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.meeting.MeetingKind;
import dev.entente.meeting.MeetingStatus;
import dev.entente.time.PartialDate;
import java.util.Locale;

/** Decides when a meeting takes place that a clause with a date tells of. */
final class DraftDate {

  /** A day so many days ago is that of another clause, and not one of the next year. */
  private static final int RECENT = 8;

  private static final int WEEK = 7;
  private static final int TELLING = 3;

  /** How far before “called off” the day may stand on which it was. */
  private static final int BEFORE = 18;

  private final Phrases phrases;
  private final StatusReader statuses;
  private final SpokenDay spoken;
  private final DayBeside beside;

  DraftDate(Phrases phrases, StatusReader statuses) {
    this.phrases = phrases;
    this.statuses = statuses;
    this.spoken = new SpokenDay(phrases);
    this.beside = new DayBeside(phrases);
  }

  /** The date; {@code null} where the one in its clause is of something else. */
  PartialDate of(ContactDraft draft, MeetingStatus status) {
    PartialDate date = draft.date == null ? beside.of(draft) : spoken.day(draft);
    if (status != MeetingStatus.HELD && !statuses.isAhead(date) && isOfAnnouncing(draft)) {
      date = null;
    }
    if (date == null && status == MeetingStatus.HELD && draft.kind != MeetingKind.VISIT) {
      date = isGoingOn(draft) ? today() : null;
    }
    if (date != null && isDayLater(draft)) {
      date = PartialDate.parse(date.start().plusDays(1).toString(), false);
    }
    return status == MeetingStatus.PLANNED && statuses.isOver(date) && !hadBeen(draft)
        ? later(draft, date)
        : date;
  }

  /** “Had been due to meet in November”: the one before, and not the next. */
  boolean hadBeen(ContactDraft draft) {
    int floor = Math.max(draft.sentence.from(), draft.trigger - 8);
    for (int at = draft.trigger - 1; at >= floor; at--) {
      if (phrases.word(at).equals("had")) {
        return true;
      }
      if (phrases.isMark(at, ',')) {
        return false;
      }
    }
    return false;
  }

  /** “On Thursday cancelled the talks”: when it was cancelled, and not when it was to be. */
  private boolean isOfAnnouncing(ContactDraft draft) {
    if (draft.date == null) {
      return false;
    }
    int day = phrases.first(draft.date.span());
    if (draft.moods.contains(Mood.CANCELLED) && isDayOfCancelling(draft, day)) {
      return true;
    }
    int floor = Math.max(draft.sentence.from(), draft.trigger - 25);
    for (int at = draft.trigger - 1; at >= floor; at--) {
      if (isAnnouncing(at)) {
        boolean past =
            draft.moods.contains(Mood.CANCELLED)
                && draft.date.date() != null
                && isDay(draft.date.date());
        return (day < at && at - day < BEFORE)
            || (past && day > draft.trigger && !isSetFor(draft.trigger, day))
            || (day > at && day < draft.trigger && day - at <= 3);
      }
    }
    return false;
  }

  /** “The talks were called off on Friday”, “were on Friday called off”. */
  private boolean isDayOfCancelling(ContactDraft draft, int day) {
    if (day < draft.trigger || !isDay(draft.date.date())) {
      return false;
    }
    for (int at = Math.max(draft.trigger + 1, day - 4); at < day + 4; at++) {
      boolean off = phrases.word(at).equals("off") || phrases.word(at - 1).equals("put");
      if (off || ModalWords.CANCELLATIONS.contains(phrases.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDay(PartialDate date) {
    return date != null && date.start().equals(date.end());
  }

  /** “A meeting which was to take place on Monday”. */
  private boolean isSetFor(int trigger, int day) {
    for (int at = trigger + 1; at < day; at++) {
      switch (phrases.word(at)) {
        case "place", "scheduled", "planned", "due", "set", "supposed", "expected", "slated" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** “Arrived on Monday and was received by B a day later”. */
  private boolean isDayLater(ContactDraft draft) {
    PartialDate day = draft.date == null ? null : draft.date.date();
    if (day == null
        || !day.start().equals(day.end())
        || draft.date.span().start() > phrases.tokens.get(draft.trigger).start()) {
      return false;
    }
    for (int at = draft.trigger + 1; at < Math.min(draft.sentence.to(), draft.trigger + 20); at++) {
      String next = phrases.word(at + 1);
      if (phrases.word(at).equals("day")
          && ((phrases.word(at - 1).equals("a") && next.equals("later"))
              || (phrases.word(at - 2).equals("the")
                  && (phrases.word(at - 1).equals("next")
                      || phrases.word(at - 1).equals("following"))))) {
        return true;
      }
      if (phrases.isMark(at, ';') || phrases.word(at).equals("and")) {
        return false;
      }
    }
    return false;
  }

  private boolean isAnnouncing(int at) {
    String word = phrases.word(at);
    return ModalWords.CANCELLATIONS.contains(word)
        || (word.startsWith("call") && phrases.word(at + 1).equals("off"))
        || word.equals("announced")
        || word.equals("confirmed")
        || word.equals("agreed");
  }

  /** “A is meeting B”, “A and B are holding talks”: on the day on which the article says so. */
  private boolean isGoingOn(ContactDraft draft) {
    if (!draft.moods.isEmpty()) {
      return false;
    }
    for (int at = draft.trigger; at > Math.max(draft.sentence.from(), draft.trigger - 6); at--) {
      String before = phrases.word(at - 1);
      if (before.equals("is") || before.equals("are")) {
        switch (phrases.word(at)) {
          case "meeting",
              "holding",
              "hosting",
              "receiving",
              "having",
              "attending",
              "conducting",
              "in" -> {
            return true;
          }
          default -> {
            return false;
          }
        }
      }
    }
    for (int at = draft.trigger + 1; at < Math.min(draft.sentence.to(), draft.trigger + 30); at++) {
      String word = phrases.word(at);
      if (word.equals("is") || word.equals("are")) {
        return phrases.word(at + 1).equals("taking") || phrases.word(at + 1).equals("underway");
      }
      if (phrases.isMark(at, ';') || phrases.isMark(at, '“') || word.equals("that")) {
        return false;
      }
    }
    return false;
  }

  private PartialDate today() {
    PartialDate published = phrases.reading.publishedOn();
    return published == null ? null : PartialDate.parse(published.iso(), false);
  }

  /** What is planned for “Monday” is for the next one, unless that is when it was told. */
  private PartialDate later(ContactDraft draft, PartialDate date) {
    PartialDate published = phrases.reading.publishedOn();
    int day = phrases.first(draft.date.span());
    boolean weekday =
        Calendar.weekday(phrases.word(day)) > 0
            && (day > draft.trigger || phrases.word(day + 1).equals("for"))
            && (draft.moods.contains(Mood.PLANNED) || isAhead(draft))
            && !isReported(draft, day);
    if (weekday && published != null && date.start().equals(date.end())) {
      return PartialDate.parse(date.start().plusDays(WEEK).toString(), false);
    }
    return nextYear(date);
  }

  /** “Will meet”, and not “went before meeting”. */
  private boolean isAhead(ContactDraft draft) {
    int floor = Math.max(draft.sentence.from(), draft.trigger - 25);
    for (int at = draft.trigger - 1; at >= floor; at--) {
      if (phrases.word(at).equals("will")
          || phrases.word(at).equals("is")
          || phrases.word(at).equals("are")) {
        return true;
      }
    }
    return false;
  }

  /** “He said on Monday”, “the office said on Monday”. */
  private boolean isReported(ContactDraft draft, int day) {
    for (int at = day - 1; at >= Math.max(draft.sentence.from(), day - TELLING); at--) {
      if (isAnnouncing(at) || SpeechVerbs.of(phrases.word(at)) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is planned for “March” is for the next one; {@code null} where the text names the year.
   */
  private PartialDate nextYear(PartialDate date) {
    PartialDate published = phrases.reading.publishedOn();
    boolean recent =
        published != null
            && date.start().equals(date.end())
            && published.start().toEpochDay() - date.end().toEpochDay() < RECENT;
    if (recent || date.stated() || date.iso().indexOf('/') >= 0 || date.iso().indexOf('W') >= 0) {
      return null;
    }
    try {
      int year = Integer.parseInt(date.iso().substring(0, 4)) + 1;
      PartialDate next = PartialDate.parse(year + date.iso().substring(4), false);
      return statuses.isAhead(next) && date.iso().length() > 4 ? next : null;
    } catch (IllegalArgumentException impossible) {
      return null;
    }
  }

  /** Whether the words of a date say that it is over: “last week”. */
  boolean saysPast(DateMention mention) {
    if (mention == null) {
      return false;
    }
    String words = phrases.reading.text().words(mention.span()).toLowerCase(Locale.ROOT);
    return mention.date().stated()
        || words.contains("last")
        || words.contains("yesterday")
        || words.endsWith("ago")
        || words.contains("previous");
  }
}
