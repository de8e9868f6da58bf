package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;

/** Reads when that takes place which a trigger tells of. */
final class TriggerDate {

  private static final int WINDOW = 32;

  private final Phrases phrases;
  private final ClauseBounds bounds;
  private final Relatives relatives;

  TriggerDate(Phrases phrases, ClauseBounds bounds) {
    this.phrases = phrases;
    this.bounds = bounds;
    this.relatives = new Relatives(phrases);
  }

  /** The date that is nearest to a trigger, of those that its clause may have. */
  DateMention nearest(int trigger, int from, int to) {
    int behind = behind(trigger, to);
    DateMention after = behind < 0 ? null : phrases.date(behind);
    int low = Math.max(from, trigger - WINDOW);
    for (int at = trigger - 1; at >= low; at--) {
      int opening = relatives.opening(at, low);
      if (opening >= 0) {
        // “A, who took office in May, will meet”
        at = opening;
        continue;
      }
      if (at == trigger - 1 && isOtherTime(at) && phrases.word(trigger).endsWith("ing")) {
        // “Met A on Saturday before visiting B”
        break;
      }
      if (phrases.word(at).equals("when") && phrases.isMark(at - 1, ',')) {
        // “Since May, when A met B”
        return phrases.date(at - 2) == null ? after : phrases.date(at - 2);
      }
      if (phrases.date(at) != null) {
        boolean ahead = !isSince(at) && (after == null || isRather(at, trigger, behind));
        return ahead ? phrases.date(at) : after;
      }
      if (bounds.isBoundary(at) || bounds.isClauseAfter(at)) {
        break;
      }
    }
    return after;
  }

  /** The token of the first date behind a trigger that is of it; -1 where there is none. */
  private int behind(int trigger, int to) {
    int high = Math.min(to, trigger + WINDOW);
    for (int at = trigger + 1; at < high; at++) {
      if (phrases.date(at) != null && isOfEvent(at)) {
        continue;
      }
      if (relatives.opens(at, trigger)) {
        // “Met B, who took office in May, on Monday”
        at = relatives.end(at, high);
        if (at < 0) {
          return -1;
        }
        continue;
      }
      if (phrases.date(at) != null) {
        return isOfAnother(at, to) ? -1 : at;
      }
      if (bounds.isBoundary(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a date before a trigger is rather of it than one behind it. */
  private boolean isRather(int before, int trigger, int behind) {
    // “To visit Oslo on Sunday and meet B on Monday”
    boolean near = trigger - before < (behind - trigger) * 0.7 && !isJoined(before, trigger);
    return near && !isOfAgreeing(before, trigger);
  }

  private boolean isJoined(int day, int trigger) {
    for (int at = day + 1; at < trigger; at++) {
      if (phrases.word(at).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** “The candidate in November’s election”: the date of something else. */
  private boolean isOfEvent(int at) {
    int last = at;
    while (phrases.date(last + 1) != null) {
      last++;
    }
    boolean genitive = phrases.isGenitiveDay(last) || phrases.isGenitiveDay(last + 1);
    if (!genitive) {
      return false;
    }
    for (int noun = last + 1; noun < last + 5; noun++) {
      String word = phrases.word(noun);
      if (ContactWords.MEETING_NOUNS.contains(word)
          || ContactWords.SUMMIT_NOUNS.contains(word)
          || ContactWords.CALL_NOUNS.contains(word)
          || ContactWords.VISIT_NOUNS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** “The first time since the May 5 vote”: when something else was. */
  private boolean isSince(int day) {
    int before = day;
    while (before > Math.max(0, day - 6)
        && (phrases.date(before) != null
            || ContactWords.DETERMINERS.contains(phrases.word(before)))) {
      before--;
    }
    return phrases.word(before).equals("since");
  }

  private boolean isOtherTime(int at) {
    return phrases.word(at).equals("before") || phrases.word(at).equals("after");
  }

  /** “Agreed on Monday to meet on Friday”: the day before is of another verb. */
  private boolean isOfAgreeing(int day, int trigger) {
    boolean to = false;
    for (int at = day + 1; at < trigger; at++) {
      to |= phrases.word(at).equals("to");
    }
    int verb = phrases.word(day - 1).equals("on") ? day - 2 : day - 1;
    String word = phrases.word(verb);
    return to
        && (word.equals("agreed")
            || word.equals("announced")
            || word.equals("decided")
            || word.equals("promised")
            || word.equals("confirmed")
            || word.equals("invited")
            || word.equals("offered"));
  }

  /** “returned the visit in his March trip”: the date belongs to the noun after it. */
  private boolean isOfAnother(int at, int to) {
    String before = phrases.word(at - 1);
    if (!ContactWords.DETERMINERS.contains(before)
        && !phrases.isDash(at - 1)
        && !before.startsWith("mid")) {
      return false;
    }
    int next = at + 1;
    while (next < Math.min(to, at + 4)
        && (phrases.date(next) != null || phrases.word(next).equals("'s"))) {
      next++;
    }
    String word = phrases.word(next);
    return ContactWords.VISIT_NOUNS.contains(word)
        || ContactWords.MEETING_NOUNS.contains(word)
        || ContactWords.SUMMIT_NOUNS.contains(word)
        || ContactWords.CALL_NOUNS.contains(word);
  }

  /** Whether “after” or “before” parts a visit from a date: “arrived on Monday after a visit”. */
  boolean isApart(DateMention date, int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 8); at--) {
      if (phrases.date(at) != null) {
        return false;
      }
      switch (phrases.word(at)) {
        case "after", "before", "following", "since", "as" -> {
          return phrases.tokens.get(at).start() >= date.span().end();
        }
        default -> {}
      }
    }
    return false;
  }
}
