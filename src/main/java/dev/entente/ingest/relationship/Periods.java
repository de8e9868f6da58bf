package dev.entente.ingest.relationship;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import dev.entente.time.PartialDate;
import java.util.List;
import java.util.Objects;

/** Reads how long something lasts: “since 2014”, “until 2021”, “which ended in May”. */
final class Periods {

  /** So many characters beside the words a date may stand. */
  private static final int NEAR = 50;

  private final Reading reading;

  Periods(Reading reading) {
    this.reading = reading;
  }

  /** When it began, where the words say “since”; else {@code null}. */
  PartialDate since(Span words) {
    for (int at = firstDate(words.start()); isNear(at, words); at++) {
      if (word(at, 1).equals("since")) {
        return date(at);
      }
    }
    return null;
  }

  /** When it ended, where the words say so; else {@code null}. */
  PartialDate until(Span words) {
    for (int at = firstDate(words.start()); isNear(at, words); at++) {
      if (isUntil(word(at, 1))) {
        return word(at, 2).equals("not") ? null : date(at);
      }
      boolean day = word(at, 1).equals("in") || word(at, 1).equals("on");
      if (day && isEnd(word(at, 2))) {
        return date(at);
      }
    }
    return null;
  }

  private static boolean isUntil(String word) {
    return word.equals("until") || word.equals("till");
  }

  private static boolean isEnd(String word) {
    return switch (word) {
      case "ended", "ceased", "expired", "stopped", "lapsed" -> true;
      default -> false;
    };
  }

  /** The word so many tokens before a date. */
  private String word(int date, int back) {
    int token = reading.text().tokenAt(reading.dates().get(date).span().start()) - back;
    return token < 0 ? "" : reading.text().tokens().get(token).lower();
  }

  private PartialDate date(int at) {
    return reading.dates().get(at).date();
  }

  private boolean isNear(int at, Span words) {
    if (at >= reading.dates().size()) {
      return false;
    }
    Span date = reading.dates().get(at).span();
    Sentence sentence = reading.text().sentenceAt(words.start());
    return date.start() <= words.end() + NEAR
        && Objects.equals(reading.text().sentenceAt(date.start()), sentence);
  }

  /** Index of the first date at or after an offset. */
  private int firstDate(int offset) {
    List<DateMention> dates = reading.dates();
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
