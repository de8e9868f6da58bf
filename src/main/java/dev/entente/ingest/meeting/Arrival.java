package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.time.PartialDate;

/**
 * Tells whether someone has only just arrived, so that whom they came to see is still to be met.
 */
final class Arrival {

  /** An article is out a day after what it tells. */
  private static final int FRESH = 1;

  private final Phrases phrases;

  Arrival(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Whether a verb tells of an arrival, and no date behind it says that it was days ago.
   *
   * @param purpose index of the “for” or “to” behind it
   */
  boolean isFresh(int verb, int purpose) {
    PartialDate published = phrases.reading.publishedOn();
    if (!ContactWords.ARRIVE.contains(phrases.word(verb)) || published == null) {
      return false;
    }
    for (int at = verb + 1; at < purpose; at++) {
      DateMention date = phrases.date(at);
      if (date != null && date.date().end().plusDays(FRESH).isBefore(published.start())) {
        return false;
      }
    }
    return true;
  }
}
