package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.time.PartialDate;

/** Counts from the day of something else: “spoke on Tuesday, a day after A met B”. */
final class DayBeside {

  private static final int CLAUSE = 14;
  private static final int MAIN = 20;

  private final Phrases phrases;

  DayBeside(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The day; {@code null} where the clause of the trigger does not say “a day after”. */
  PartialDate of(ContactDraft draft) {
    int from = draft.sentence.from();
    for (int at = draft.trigger - 1; at > Math.max(from + 1, draft.trigger - CLAUSE); at--) {
      String word = phrases.word(at);
      boolean after = word.equals("after");
      boolean day = phrases.word(at - 1).equals("day");
      if ((after || word.equals("before")) && day && isOne(phrases.word(at - 2))) {
        return shifted(anchor(at - 2, from), after ? -1 : 1);
      }
      if (phrases.isMark(at, ';') || phrases.isMark(at, '“') || phrases.date(at) != null) {
        return null;
      }
    }
    return null;
  }

  private static boolean isOne(String word) {
    return word.equals("a") || word.equals("one") || word.equals("the");
  }

  private DateMention anchor(int before, int from) {
    for (int at = before - 1; at >= Math.max(from, before - MAIN); at--) {
      if (phrases.date(at) != null) {
        return phrases.date(at);
      }
    }
    return null;
  }

  private static PartialDate shifted(DateMention anchor, int days) {
    PartialDate date = anchor == null ? null : anchor.date();
    return date == null || !date.start().equals(date.end())
        ? null
        : PartialDate.parse(date.start().plusDays(days).toString(), false);
  }
}
