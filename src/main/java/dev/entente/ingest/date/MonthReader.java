package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Reads months, alone or from one to another. */
final class MonthReader {

  private static final double WHOLE = 0.96;
  private static final double WITHOUT_YEAR = 0.88;

  /** Words that stand before a month, and so show that “May” or “March” is one. */
  private static final Set<String> BEFORE =
      Words.of(
          """
          in since until till by from to through before after during last next this early late
          mid of between and for throughout around than previous following end- beginning end
          - –
          """);

  private MonthReader() {}

  /** The month that a word names, beyond doubt or with a number beside it; 0 where it is none. */
  static int month(Passage passage, int at) {
    String word = passage.stem(at);
    int month = Calendar.month(word);
    if (month == 0 || !passage.isCapitalized(at)) {
      return 0;
    }
    // “Mar”, “Sat”: short forms want their full stop or a number.
    return month;
  }

  /** Index after a month and its full stop. */
  static int after(Passage passage, int at) {
    return passage.isMark(at + 1, '.')
            && passage.isJoined(at + 1)
            && Calendar.isAbbreviated(passage.lower(at))
        ? at + 2
        : at + 1;
  }

  static Found read(Passage passage, int at) {
    Found joined = joined(passage, at);
    if (joined != null) {
      return joined;
    }
    int start = passage.lower(at).startsWith("mid-") ? at : skipPart(passage, at);
    int month =
        start == at && passage.lower(at).startsWith("mid-")
            ? mid(passage, at)
            : month(passage, start);
    if (month == 0) {
      return null;
    }
    int to = after(passage, start);
    Found range = range(passage, at, month, to);
    if (range != null) {
      return range;
    }
    int year = yearAfter(passage, to);
    if (year > 0 && isImpossibleDay(passage, at, to)) {
      return null;
    }
    if (year > 0) {
      return Found.whole(
          at, passage.year(to) > 0 ? to + 1 : to + 2, iso(year, month), WHOLE, DateRule.MONTH);
    }
    return withoutYear(passage, at, start, to, month);
  }

  private static Found withoutYear(Passage passage, int at, int start, int to, int month) {
    String lead = passage.lower(at - 1);
    int next = passage.is(to, "of") || passage.isMark(to, ',') ? to + 1 : to;
    if (YearReader.isImpossible(passage, next) || isImpossibleDay(passage, at, to)) {
      return null;
    }
    boolean sure =
        start > at
            || !Calendar.isAmbiguousMonth(passage.stem(start))
            || offset(passage.lower(to) + " " + passage.lower(to + 1)) != NO_OFFSET
            || (BEFORE.contains(lead) && !isName(passage, to));
    boolean bare =
        passage.stem(start).length() <= 3 && to == start + 1 && !passage.lower(start).endsWith(".");
    if (!sure || (bare && !passage.stem(start).equals("may")) || isPartOfName(passage, at)) {
      return null;
    }
    String after = passage.lower(to) + " " + passage.lower(to + 1);
    int offset = offset(after);
    if (offset != NO_OFFSET) {
      return relative(at, to + 2, month, offset);
    }
    if (passage.is(to, "of")
        && offset(passage.lower(to + 1) + " " + passage.lower(to + 2)) != NO_OFFSET) {
      return relative(
          at, to + 3, month, offset(passage.lower(to + 1) + " " + passage.lower(to + 2)));
    }
    if (lead.equals("last") || lead.equals("next") || lead.equals("this")) {
      return Found.relative(
          at - 1,
          to,
          today -> Iso.month(withLead(lead, month, today)),
          WITHOUT_YEAR,
          DateRule.MONTH_OF_YEAR);
    }
    Tense tense = Tense.at(passage, at, to);
    return Found.relative(
        at,
        to,
        today -> Iso.month(nearest(month, tense, today)),
        WITHOUT_YEAR,
        DateRule.MONTH_OF_YEAR);
  }

  /** “31 April”, “May 3, 30000”: the day was read, and is none. */
  private static boolean isImpossibleDay(Passage passage, int at, int to) {
    int before = passage.number(at - 1);
    if (before >= 29 && before <= 31 && passage.lower(at - 1).length() == 2) {
      return true;
    }
    int behind = passage.number(to);
    boolean day = behind > 0 && behind <= 31 && passage.lower(to).length() <= 2;
    int year = passage.isMark(to + 1, ',') ? to + 2 : to + 1;
    return day && YearReader.isImpossible(passage, year);
  }

  private static Found relative(int at, int to, int month, int offset) {
    return Found.relative(
        at, to, today -> iso(today.getYear() + offset, month), WHOLE, DateRule.MONTH_OF_YEAR);
  }

  static final int NO_OFFSET = 99;

  static int offset(String words) {
    return switch (words) {
      case "last year", "previous year" -> -1;
      case "this year", "current year" -> 0;
      case "next year" -> 1;
      default -> NO_OFFSET;
    };
  }

  private static YearMonth withLead(String lead, int month, LocalDate today) {
    YearMonth now = YearMonth.from(today);
    YearMonth there = YearMonth.of(today.getYear(), month);
    return switch (lead) {
      case "last" -> there.isBefore(now) ? there : there.minusYears(1);
      case "next" -> there.isAfter(now) ? there : there.plusYears(1);
      default -> there;
    };
  }

  /** The month with this number that a clause of this tense means. */
  static YearMonth nearest(int month, Tense tense, LocalDate today) {
    YearMonth now = YearMonth.from(today);
    YearMonth there = YearMonth.of(today.getYear(), month);
    YearMonth before = there.isAfter(now) ? there.minusYears(1) : there;
    YearMonth after = there.isBefore(now) ? there.plusYears(1) : there;
    return switch (tense) {
      case FUTURE -> after;
      case PAST -> before;
      case OPEN -> after.equals(now.plusMonths(1)) ? after : before;
    };
  }

  /** “From January to November”, “between March and May 2022”. */
  private static Found range(Passage passage, int at, int month, int to) {
    Found joined = yearAndMonth(passage, at, month, to);
    if (joined != null) {
      return joined;
    }
    int between = to;
    int year = passage.year(between);
    between += year > 0 ? 1 : 0;
    boolean joins =
        passage.isDash(between)
            || passage.is(between, "to")
            || passage.is(between, "through")
            || passage.is(between, "until")
            || passage.is(between, "till")
            || passage.isMark(between, '/')
            || (passage.is(between, "and")
                && (passage.is(at - 1, "between") || isOfFiscalYear(passage, at)));
    int until = joins ? skipEnd(passage, between + 1) : between;
    int last = joins ? month(passage, until) : 0;
    if (last == 0) {
      return null;
    }
    int end = after(passage, until);
    int lastYear = passage.year(end);
    int firstYear = year > 0 ? year : lastYear > 0 ? lastYear - (last < month ? 1 : 0) : 0;
    if (lastYear > 0 || (year > 0 && last >= month)) {
      int untilYear = lastYear > 0 ? lastYear : year;
      if (untilYear < firstYear || (untilYear == firstYear && last < month)) {
        return null;
      }
      String iso = Iso.interval(iso(firstYear, month), iso(untilYear, last));
      return Found.whole(at, lastYear > 0 ? end + 1 : end, iso, WHOLE, DateRule.MONTHS);
    }
    int lead = passage.is(end, "of") ? end + 1 : end;
    int offset = offset(passage.lower(lead) + " " + passage.lower(lead + 1));
    if (offset != NO_OFFSET) {
      return Found.relative(
          at,
          lead + 2,
          today -> interval(YearMonth.of(today.getYear() + offset, last), month),
          WHOLE,
          DateRule.MONTHS);
    }
    Tense tense = Tense.at(passage, at, end);
    return Found.relative(
        at,
        end,
        today -> interval(nearest(last, tense, today), month),
        WITHOUT_YEAR,
        DateRule.MONTHS);
  }

  /** “The fiscal year April 2022 and March 2023”. */
  private static boolean isOfFiscalYear(Passage passage, int at) {
    return passage.is(at - 1, "year")
        && (passage.is(at - 2, "fiscal") || passage.is(at - 2, "financial"));
  }

  /** “April 2022-March 2023”, where the year and the month after it are one word. */
  private static Found yearAndMonth(Passage passage, int at, int month, int to) {
    String word = passage.stem(to);
    int dash = word.indexOf('-');
    int year = dash == 4 ? Passage.digits(word.substring(0, dash)) : -1;
    int last = year < 1900 ? 0 : Calendar.month(word.substring(dash + 1));
    int lastYear = last == 0 ? 0 : passage.year(to + 1);
    boolean follows = last > 0 && (lastYear > year || (lastYear == year && last > month));
    return follows
        ? Found.whole(
            at, to + 2, Iso.interval(iso(year, month), iso(lastYear, last)), WHOLE, DateRule.MONTHS)
        : null;
  }

  /** “From January to the end of November”. */
  private static int skipEnd(Passage passage, int at) {
    int end = passage.is(at, "the") ? at + 1 : at;
    return passage.is(end, "end") && passage.is(end + 1, "of") ? end + 2 : at;
  }

  /** “January-November” is one word. */
  private static Found joined(Passage passage, int at) {
    String word = passage.stem(at);
    int dash = word.indexOf('-');
    int first = dash < 3 ? 0 : Calendar.month(word.substring(0, dash));
    int last = first == 0 ? 0 : Calendar.month(word.substring(dash + 1));
    if (last == 0) {
      return null;
    }
    int next = passage.is(at + 1, "period") ? at + 2 : at + 1;
    next += next > at + 1 && passage.is(next, "in") && passage.year(next + 1) > 0 ? 1 : 0;
    int year = yearAfter(passage, next);
    if (year > 0) {
      // “July-March 2018-19” begins in 2018.
      boolean fiscal = first > last && isFiscal(passage, passage.year(next) > 0 ? next : next + 1);
      String iso = interval(YearMonth.of(fiscal ? year + 1 : year, last), first);
      return Found.whole(
          at, passage.year(next) > 0 ? next + 1 : next + 2, iso, WHOLE, DateRule.MONTHS);
    }
    int lead = passage.is(next, "of") ? next + 1 : next;
    int offset = offset(passage.lower(lead) + " " + passage.lower(lead + 1));
    if (offset != NO_OFFSET) {
      return Found.relative(
          at,
          lead + 2,
          today -> interval(YearMonth.of(today.getYear() + offset, last), first),
          WHOLE,
          DateRule.MONTHS);
    }
    Tense tense = Tense.at(passage, at, at + 1);
    return Found.relative(
        at,
        at + 1,
        today -> interval(nearest(last, tense, today), first),
        WITHOUT_YEAR,
        DateRule.MONTHS);
  }

  /** “2018-19”, “2018/19”. */
  private static boolean isFiscal(Passage passage, int at) {
    boolean joins = passage.isDash(at + 1) || passage.isMark(at + 1, '/');
    int year = passage.year(at);
    int next = passage.number(at + 2);
    return joins && (next == (year + 1) % 100 || next == year + 1);
  }

  private static String interval(YearMonth last, int first) {
    int year = first > last.getMonthValue() ? last.getYear() - 1 : last.getYear();
    return Iso.interval(iso(year, first), Iso.month(last));
  }

  private static int yearAfter(Passage passage, int at) {
    boolean fiscal = passage.isMark(at, '(') && isFiscal(passage, at + 1);
    int next = passage.is(at, "of") || passage.isMark(at, ',') || fiscal ? at + 1 : at;
    int year = passage.year(next);
    boolean counted = next > at && YearReader.COUNTED.contains(passage.lower(next + 1));
    return counted ? 0 : Math.max(year, 0);
  }

  /** “Early March”, “late March” are read as the month. */
  private static int skipPart(Passage passage, int at) {
    String word = passage.lower(at);
    boolean part = word.equals("early") || word.equals("late") || word.equals("mid");
    int next = part && passage.isDash(at + 1) ? at + 2 : at + 1;
    return part && month(passage, next) != 0 ? next : at;
  }

  private static int mid(Passage passage, int at) {
    return Calendar.month(passage.stem(at).substring("mid-".length()));
  }

  /** “Prime Minister May”, “Theresa May”, “Black September”. */
  private static boolean isPartOfName(Passage passage, int at) {
    return passage.isCapitalized(at - 1)
        && !BEFORE.contains(passage.lower(at - 1))
        && Calendar.month(passage.lower(at - 1)) == 0
        && Calendar.isAmbiguousMonth(passage.stem(at));
  }

  /** “April Jones”: a name goes on in capitals, but so may a sentence. */
  private static boolean isName(Passage passage, int at) {
    return passage.is(at - 1, "april") && passage.isCapitalized(at) && !passage.is(at - 2, "in");
  }

  private static String iso(int year, int month) {
    return Iso.month(YearMonth.of(year, month));
  }
}
