package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.time.PartialDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads fiscal years and their parts as months: “FY23”, “2022-23”, “the last fiscal year”, “the
 * first nine months of fiscal 2022-23”. Which months they are is the country’s own.
 */
final class FiscalDates {

  private static final int NONE = Integer.MIN_VALUE;

  private final Passage passage;
  private final Reading reading;
  private final FiscalCountry country;
  private FiscalYears years;

  /** Such a time and where it stands. */
  record At(int from, int to, PartialDate date) {}

  /** A year and the index after its words. */
  private record Year(int start, int to) {}

  /** Months of a year, counted from its first one. */
  private record Part(int first, int last, int from) {}

  private FiscalDates(Reading reading, FiscalCountry country, Passage passage) {
    this.reading = reading;
    this.country = country;
    this.passage = passage;
  }

  static List<At> in(Reading reading, FiscalCountry country, Passage passage) {
    FiscalDates dates = new FiscalDates(reading, country, passage);
    List<At> found = new ArrayList<>();
    int at = passage.from();
    while (at < passage.to()) {
      At read = dates.mayStart(at) ? dates.read(at) : null;
      if (read != null) {
        found.add(read);
      }
      at = read == null ? at + 1 : read.to();
    }
    return found;
  }

  /** Most tokens start no year, and are passed over fast. */
  private boolean mayStart(int at) {
    String word = passage.lower(at);
    return word.startsWith("fy")
        || word.equals("fiscal")
        || word.equals("financial")
        || (word.length() >= 4 && word.charAt(0) >= '1' && word.charAt(0) <= '2');
  }

  private At read(int at) {
    Year year = year(at);
    if (year == null) {
      return null;
    }
    int from = at;
    while (passage.is(from - 1, "the") || isRelative(from - 1)) {
      from--;
    }
    if (isMonth(from - 1) || (passage.isMark(from - 1, '(') && isMonth(from - 2))) {
      // “April-June 2022-23” are months of the calendar.
      return null;
    }
    boolean joined =
        passage.is(from - 1, "of") || passage.is(from - 1, "in") || passage.isMark(from - 1, ',');
    Part part = joined ? part(beforeBrackets(from - 2)) : null;
    return part == null
        ? new At(from, year.to, years.months(year.start, 1, 12))
        : new At(part.from, year.to, years.months(year.start, part.first, part.last));
  }

  private boolean isMonth(int at) {
    String word = passage.stem(at);
    return Calendar.month(word.substring(word.lastIndexOf('-') + 1)) > 0;
  }

  /** “The first four months (April-July) of”: index of “months”. */
  private int beforeBrackets(int at) {
    int open = at;
    while (passage.isMark(at, ')') && open > at - 6 && !passage.isMark(open, '(')) {
      open--;
    }
    return passage.isMark(open, '(') ? open - 1 : at;
  }

  private boolean isRelative(int at) {
    return offset(passage.lower(at)) != NONE;
  }

  private static int offset(String word) {
    return switch (word) {
      case "last", "previous", "preceding", "past" -> -1;
      case "this", "current", "ongoing", "outgoing", "running" -> 0;
      default -> NONE;
    };
  }

  /** The year whose words start at an index; {@code null} where none does. */
  private Year year(int at) {
    String word = passage.lower(at);
    boolean name = word.equals("fiscal") || word.equals("financial");
    int next = name ? passage.is(at + 1, "year") ? at + 2 : at + 1 : at;
    if (word.equals("fy")) {
      next = passage.isMark(at + 1, '\'') || passage.isMark(at + 1, '’') ? at + 2 : at + 1;
    }
    boolean glued = word.length() > 3 && word.startsWith("fy");
    String first = glued ? word.substring(2) : passage.lower(next);
    Year two = two(first, next);
    if (two != null) {
      return knows() && (years.hasTwoYears() || next > at || glued) ? two : null;
    }
    if (!name && !glued && !word.equals("fy")) {
      return null;
    }
    int single = first.length() == 2 ? 2000 + Passage.digits(first) : Passage.digits(first);
    if (single >= 1990 && single <= 2100) {
      return knows() ? new Year(years.startOf(single), next + 1) : null;
    }
    int offset = name ? offset(passage.lower(at - 1)) : NONE;
    boolean whole = next == at + 2 || passage.is(at, "fiscal");
    boolean told = offset != NONE && whole && reading.publishedOn() != null && knows();
    return told ? new Year(years.startAt(reading.publishedOn().start()) + offset, next) : null;
  }

  private boolean knows() {
    years = years == null ? country.of(passage) : years;
    return years != null;
  }

  /** “2022-23”, in one word or in three. */
  private Year two(String first, int at) {
    int dash = Math.max(first.indexOf('-'), Math.max(first.indexOf('–'), first.indexOf('/')));
    if (dash > 0) {
      return two(first.substring(0, dash), first.substring(dash + 1), at + 1);
    }
    boolean joined =
        passage.isJoined(at + 1)
            && passage.isJoined(at + 2)
            && (passage.isDash(at + 1) || passage.isMark(at + 1, '/'));
    boolean longer = joined && passage.isJoined(at + 3) && passage.isDash(at + 3);
    return joined && !longer ? two(first, passage.stem(at + 2), at + 3) : null;
  }

  private static Year two(String first, String second, int to) {
    int one = Passage.digits(first);
    one = first.length() == 2 && one >= 0 ? 2000 + one : one;
    int other = Passage.digits(second);
    boolean years = one >= 1990 && one <= 2100;
    boolean next =
        second.length() == 2 ? other == (one + 1) % 100 : second.length() == 4 && other == one + 1;
    return years && next ? new Year(one, to) : null;
  }

  /** “The first nine months”, “the second quarter” that end at an index; {@code null} for none. */
  private Part part(int last) {
    String noun = passage.lower(last);
    int length =
        switch (noun) {
          case "quarter" -> 3;
          case "half" -> 6;
          default -> 0;
        };
    int place = NumberWords.ordinal(passage.lower(last - 1));
    if (length > 0 && place >= 1 && place * length <= 12) {
      return new Part((place - 1) * length + 1, place * length, last - 1);
    }
    int count = NumberWords.cardinal(passage.lower(last - 1));
    count = count < 0 ? passage.number(last - 1) : count;
    boolean months = noun.equals("months") && count >= 1 && count <= 12;
    int from = passage.is(last - 2, "first") ? last - 2 : last - 1;
    return months ? new Part(1, count, from) : null;
  }
}
