package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Reads seasons. */
final class SeasonReader {

  private static final double WHOLE = 0.93;
  private static final double WITHOUT_YEAR = 0.85;
  private static final Set<String> NO_SEASON =
      Words.of(
          """
          olympics olympic games paralympics palace school universiade war uprising
          """);

  private SeasonReader() {}

  static Found read(Passage passage, int at) {
    int season = Calendar.season(passage.stem(at));
    if (season == 0 || NO_SEASON.contains(passage.lower(at + 1))) {
      return null;
    }
    int year = passage.is(at + 1, "of") ? passage.year(at + 2) : passage.year(at + 1);
    if (year > 0) {
      int to = passage.is(at + 1, "of") ? at + 3 : at + 2;
      boolean fallOf = passage.is(at, "fall") && to == at + 3 && !isLedByPreposition(passage, at);
      return fallOf ? null : Found.whole(at, to, Iso.season(year, season), WHOLE, DateRule.SEASON);
    }
    String lead = passage.lower(at - 1);
    boolean part = lead.equals("early") || lead.equals("late") || lead.equals("coming");
    if (lead.equals("last")
        || lead.equals("next")
        || lead.equals("this")
        || lead.equals("coming")) {
      String named = lead.equals("coming") ? "next" : lead;
      return Found.relative(
          at - 1,
          at + 1,
          today -> Iso.season(led(named, season, today), season),
          WITHOUT_YEAR,
          DateRule.SEASON);
    }
    String after = passage.lower(at + 1) + " " + passage.lower(at + 2);
    Integer offset =
        switch (after) {
          case "last year" -> -1;
          case "this year" -> 0;
          case "next year" -> 1;
          default -> null;
        };
    if (offset != null) {
      return Found.relative(
          at,
          at + 3,
          today -> Iso.season(today.getYear() + offset, season),
          WHOLE,
          DateRule.SEASON);
    }
    boolean led = isLedByPreposition(passage, part ? at - 1 : at);
    boolean goesOn =
        passage.is(at + 1, "of") || (passage.isCapitalized(at + 1) && passage.isCapitalized(at));
    if (!led || goesOn || (passage.is(at, "fall") && !passage.is(at - 1, "the"))) {
      return null;
    }
    Tense tense = Tense.at(passage, at, at + 1);
    return Found.relative(
        at,
        at + 1,
        today -> Iso.season(nearest(season, tense, today), season),
        WITHOUT_YEAR,
        DateRule.SEASON);
  }

  private static boolean isLedByPreposition(Passage passage, int at) {
    int before = passage.is(at - 1, "the") ? at - 2 : at - 1;
    return switch (passage.lower(before)) {
      case "in",
          "by",
          "until",
          "since",
          "during",
          "before",
          "after",
          "for",
          "from",
          "over",
          "through",
          "till" ->
          true;
      default -> false;
    };
  }

  private static int led(String lead, int season, LocalDate today) {
    int year = today.getYear();
    return switch (lead) {
      case "last" -> {
        int last = year;
        while (!Iso.firstMonth(last, season).plusMonths(2).isBefore(YearMonth.from(today))) {
          last--;
        }
        yield last;
      }
      case "next" -> Iso.firstMonth(year, season).isAfter(YearMonth.from(today)) ? year : year + 1;
      default -> isWinterOfLastYear(season, today) ? year - 1 : year;
    };
  }

  /** The season that a clause of this tense means: the last one that has begun, or one to come. */
  private static int nearest(int season, Tense tense, LocalDate today) {
    int year = isWinterOfLastYear(season, today) ? today.getYear() - 1 : today.getYear();
    YearMonth now = YearMonth.from(today);
    YearMonth first = Iso.firstMonth(year, season);
    YearMonth last = first.plusMonths(2);
    boolean begun = !first.isAfter(now);
    return switch (tense) {
      case FUTURE -> last.isBefore(now) ? year + 1 : year;
      case PAST -> begun ? year : year - 1;
      case OPEN -> begun ? year : first.isAfter(now.plusMonths(3)) ? year - 1 : year;
    };
  }

  private static boolean isWinterOfLastYear(int season, LocalDate today) {
    return season == Calendar.season("winter") && today.getMonthValue() <= 2;
  }
}
