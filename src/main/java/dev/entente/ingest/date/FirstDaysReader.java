package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.text.Passage;
import java.time.YearMonth;

/** Reads the first days of a month: “the first 20 days of December”. */
final class FirstDaysReader {

  private static final double CONFIDENCE = 0.9;

  private FirstDaysReader() {}

  static Found read(Passage passage, int at) {
    int count = NumberWords.cardinal(passage.lower(at + 1));
    count = count < 0 ? passage.number(at + 1) : count;
    boolean first =
        passage.is(at, "first")
            && passage.is(at + 2, "days")
            && (passage.is(at + 3, "of") || passage.is(at + 3, "in"));
    if (!first || count < 2 || count > 28) {
      return null;
    }
    int days = count;
    int offset =
        switch (passage.lower(at + 4) + " " + passage.stem(at + 5)) {
          case "this month", "the month", "current month" -> 0;
          case "last month" -> -1;
          default -> 1;
        };
    if (offset < 1) {
      return relative(
          at, at + 6, today -> interval(YearMonth.from(today).plusMonths(offset), days));
    }
    int month = MonthReader.month(passage, at + 4);
    if (month == 0) {
      return null;
    }
    int next = MonthReader.after(passage, at + 4);
    int year = passage.year(next);
    if (year > 0) {
      return Found.whole(
          at, next + 1, interval(YearMonth.of(year, month), days), CONFIDENCE, DateRule.DAYS);
    }
    Tense tense = Tense.at(passage, at, next);
    return relative(at, next, today -> interval(MonthReader.nearest(month, tense, today), days));
  }

  private static Found relative(int at, int to, Found.Reckoning reckoning) {
    return Found.relative(at, to, reckoning, CONFIDENCE, DateRule.DAYS);
  }

  private static String interval(YearMonth month, int days) {
    return Iso.interval(month.atDay(1).toString(), month.atDay(days).toString());
  }
}
