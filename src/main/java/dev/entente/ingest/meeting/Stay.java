package dev.entente.ingest.meeting;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a meeting or visit lasts, where it lasts longer than a day.
 *
 * @param days how many; 0 where the words do not count them
 * @param lastDay the last day; {@code null} where the words do not name it
 */
record Stay(int days, PartialDate lastDay) {

  static final Stay UNKNOWN = new Stay(0, null);

  private static final int LONGEST = 31;
  private static final int ATTRIBUTES = 6;

  Stay with(Stay other) {
    return new Stay(days == 0 ? other.days : days, lastDay == null ? other.lastDay : lastDay);
  }

  /** Reads the length at a trigger and its date: “a three-day visit”, “from Monday to Friday”. */
  static Stay read(Phrases phrases, int trigger, DateMention date) {
    return new Stay(days(phrases, trigger), date == null ? null : lastDay(phrases, date));
  }

  private static int days(Phrases phrases, int noun) {
    int days = 0;
    for (int at = noun - 1; at >= Math.max(0, noun - ATTRIBUTES - 4); at--) {
      String word = phrases.word(at);
      if (days == 0 && at >= noun - ATTRIBUTES && word.endsWith("-day")) {
        days = count(word.substring(0, word.length() - "-day".length()));
      } else if (isOver(word)) {
        return 0;
      }
    }
    return days > 1 && days <= LONGEST ? days : 0;
  }

  private static int count(String word) {
    boolean digits = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    return digits && !word.isEmpty() ? Integer.parseInt(word) : NumberWords.cardinal(word);
  }

  /** “ended a three-day visit on Friday”: the date is not that of its first day. */
  private static boolean isOver(String word) {
    return word.startsWith("conclud")
        || word.startsWith("end")
        || word.startsWith("wrap")
        || word.startsWith("finish")
        || word.startsWith("complet")
        || word.startsWith("return")
        || word.equals("after")
        || word.equals("left")
        || word.equals("during");
  }

  private static PartialDate lastDay(Phrases phrases, DateMention mention) {
    PartialDate date = mention.date();
    String words = phrases.reading.text().words(mention.span());
    if (date.precision() == DatePrecision.INTERVAL) {
      boolean days = date.iso().length() == "2000-01-01/2000-01-02".length();
      return days && words.chars().anyMatch(Character::isDigit) && isShort(date, date)
          ? PartialDate.parse(date.end().toString(), date.stated())
          : null;
    }
    int at = phrases.end(mention.span());
    boolean until =
        switch (phrases.word(at)) {
          case "to", "until", "till", "through" -> true;
          default -> phrases.isDash(at);
        };
    DateMention last = until ? phrases.date(at + 1) : null;
    return date.precision() == DatePrecision.DAY
            && last != null
            && last.date().precision() == DatePrecision.DAY
            && isShort(date, last.date())
        ? last.date()
        : null;
  }

  private static boolean isShort(PartialDate first, PartialDate last) {
    long days = ChronoUnit.DAYS.between(first.start(), last.end());
    return days > 0 && days < LONGEST;
  }

  /** The first day of a meeting with that date. */
  PartialDate firstDay(PartialDate date) {
    return date != null
            && lastDay != null
            && date.precision() == DatePrecision.INTERVAL
            && date.end().equals(lastDay.end())
        ? PartialDate.parse(date.start().toString(), date.stated())
        : date;
  }

  /** The last day of a meeting that begins on that day; {@code null} where nothing tells it. */
  PartialDate lastDay(PartialDate first) {
    if (first == null || first.precision() != DatePrecision.DAY) {
      return null;
    }
    if (lastDay != null) {
      return isShort(first, lastDay) ? lastDay : null;
    }
    return days == 0
        ? null
        : PartialDate.parse(first.start().plusDays(days - 1L).toString(), false);
  }
}
