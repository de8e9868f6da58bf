package dev.entente.ingest.trade;

import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import java.time.YearMonth;

/**
 * Reads years by their beginning or end: “since the beginning of the year”, “at the end of 2022”.
 */
final class YearParts {

  private YearParts() {}

  /**
   * The index of the word for a part of a year; -1 where the whole year is told.
   *
   * @param from index of the first word for the year
   */
  static int at(Passage passage, int from, PartialDate date) {
    int of = passage.is(from - 1, "the") ? from - 2 : from - 1;
    of = passage.is(from + 2, "of") ? from + 2 : of;
    if (date.precision() != DatePrecision.YEAR || !passage.is(of, "of")) {
      return -1;
    }
    return switch (passage.lower(of - 1)) {
      case "start", "beginning", "middle", "onset", "end", "turn" -> of - 1;
      default -> -1;
    };
  }

  /**
   * The time that such a part stands for: since the beginning of this year those months that are
   * over, and at its end the year as a whole; {@code null} where nobody counts its months.
   *
   * @param part index of its word
   */
  static PartialDate read(Reading reading, Passage passage, int part, PartialDate year) {
    if (reading.publishedOn() == null) {
      return null;
    }
    YearMonth now = YearMonth.from(reading.publishedOn().start());
    int of = year.start().getYear();
    int before = passage.is(part - 1, "very") ? part - 2 : part - 1;
    before -= passage.is(before, "the") ? 1 : 0;
    if (passage.is(part, "end")) {
      boolean by = passage.is(before, "at") || passage.is(before, "by");
      boolean stock = passage.is(before - 1, "as");
      return by && !stock && of < now.getYear() ? year : null;
    }
    boolean since = passage.is(before, "since") || passage.is(before, "from");
    boolean begins = passage.is(part, "beginning") || passage.is(part, "start");
    if (!since || !begins || of != now.getYear() || now.getMonthValue() == 1) {
      return null;
    }
    YearMonth first = YearMonth.of(of, 1);
    YearMonth last = now.minusMonths(1);
    return PartialDate.parse(first.equals(last) ? "" + first : first + "/" + last, false);
  }
}
