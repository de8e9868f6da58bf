package dev.entente.ingest.trade;

import dev.entente.ingest.date.DateMention;
import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the first months of a year by their number alone: “the nine-month figure”, “exports in
 * seven months”. They are those up to the month that the text tells, or that it came out after.
 */
final class CountedMonths {

  /** A month that was told this many dates before still tells which year is meant. */
  private static final int DATES_BEFORE = 4;

  /** Statistics come out within so many months. */
  private static final int DELAY = 2;

  private static final Set<String> FIGURES =
      Words.of(
          "figure figures total volume volumes value values period export exports import imports"
              + " turnover trade revenue revenues shipments earnings data results calculation"
              + " basis");
  private static final Set<String> IN = Words.of("in over during for");
  private static final Set<String> SINCE =
      Words.of(
          "time first high highest low lowest most record level peak than worst best straight");

  private CountedMonths() {}

  /** Such a time and where it stands. */
  record At(int from, int to, PartialDate date) {}

  static List<At> in(Reading reading, Passage passage, int date) {
    List<At> found = new ArrayList<>();
    for (int at = passage.from(); at < passage.to(); at++) {
      int count = count(passage, at);
      if (count > 0) {
        YearMonth last = last(reading, passage, date, count);
        int to = passage.is(at + 1, "months") ? at + 2 : at + 1;
        if (last != null) {
          found.add(
              new At(
                  at, to, PartialDate.parse(YearMonth.of(last.getYear(), 1) + "/" + last, false)));
        }
      }
    }
    return found;
  }

  /** How many months the words at an index count; 0 where they count none of a year. */
  private static int count(Passage passage, int at) {
    String word = passage.lower(at);
    boolean joined = word.endsWith("-month");
    boolean months = passage.is(at + 1, "months") && IN.contains(passage.lower(at - 1));
    if (!joined && !months) {
      return 0;
    }
    if (joined && !FIGURES.contains(passage.lower(at + 1))) {
      return 0;
    }
    for (int before = at - 2; months && before >= at - 6; before--) {
      if (SINCE.contains(passage.lower(before))) {
        return 0;
      }
    }
    String number = joined ? word.substring(0, word.length() - "-month".length()) : word;
    int count = NumberWords.cardinal(number);
    count = count < 0 ? Passage.digits(number) : count;
    return count > 1 && count < 12 && !(months && passage.is(at + 2, "of")) ? count : 0;
  }

  private static YearMonth last(Reading reading, Passage passage, int date, int count) {
    List<DateMention> dates = reading.dates();
    int end = passage.token(passage.to() - 1).end();
    for (int at = Math.max(0, date - DATES_BEFORE);
        at < dates.size() && dates.get(at).span().start() < end;
        at++) {
      PartialDate told = dates.get(at).date();
      if (told.precision() == DatePrecision.MONTH && told.end().getMonthValue() == count) {
        return YearMonth.from(told.end());
      }
    }
    if (reading.publishedOn() == null) {
      return null;
    }
    YearMonth now = YearMonth.from(reading.publishedOn().start());
    int late = now.getMonthValue() - count;
    boolean fresh = late >= 0 && late <= DELAY;
    boolean turn = now.getMonthValue() == 1 && count == 11;
    return fresh
        ? YearMonth.of(now.getYear(), count)
        : turn ? YearMonth.of(now.getYear() - 1, count) : null;
  }
}
