package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.time.PartialDate;

/**
 * The day that someone’s words mean: of ““We meet tomorrow,” A said on Sunday” it is the Monday,
 * whenever the article was published.
 */
final class SpokenDay {

  /** So far behind the last mark stands when it was said. */
  private static final int TOLD = 8;

  private static final int LONGEST = 60;

  private final Phrases phrases;

  SpokenDay(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The day of a draft’s date. */
  PartialDate day(ContactDraft draft) {
    PartialDate date = draft.date.date();
    int day = phrases.first(draft.date.span());
    int steps = steps(phrases.word(day));
    if (steps == NONE) {
      return date;
    }
    PartialDate said = said(day, draft.sentence.to());
    return said == null ? date : PartialDate.parse(said.start().plusDays(steps).toString(), false);
  }

  private static final int NONE = Integer.MIN_VALUE;

  private static int steps(String word) {
    return switch (word) {
      case "yesterday" -> -1;
      case "today", "tonight" -> 0;
      case "tomorrow" -> 1;
      default -> NONE;
    };
  }

  /** When the words around a token were said, as the clause behind them tells. */
  private PartialDate said(int from, int limit) {
    int closing = from;
    while (closing < Math.min(limit, from + LONGEST) && !isClosing(closing)) {
      if (phrases.isMark(closing, '“')) {
        return null;
      }
      closing++;
    }
    for (int at = closing + 1; at < Math.min(limit, closing + TOLD); at++) {
      DateMention date = phrases.date(at);
      if (date != null) {
        boolean day = date.date().start().equals(date.date().end());
        return day && steps(phrases.word(at)) == NONE ? date.date() : null;
      }
      if (phrases.isMark(at, ';') || phrases.isMark(at, '“')) {
        return null;
      }
    }
    return null;
  }

  private boolean isClosing(int at) {
    return phrases.isMark(at, '”') || phrases.isMark(at, '"');
  }
}
