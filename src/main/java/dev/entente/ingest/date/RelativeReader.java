package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Reads dates that are told from the day of publication: “last week”, “two years ago”. */
final class RelativeReader {

  private static final double SURE = 0.93;
  private static final double ABOUT = 0.75;
  private static final Set<String> PARTS_OF_DAY =
      Words.of(
          """
          morning afternoon evening night
          """);

  private RelativeReader() {}

  static Found read(Passage passage, int at) {
    String word = passage.stem(at);
    return switch (word) {
      case "today" -> day(at, at + 1, 0, SURE);
      case "tonight" -> day(at, at + 1, 0, SURE);
      case "yesterday" -> day(at, at + 1, -1, SURE);
      case "tomorrow" -> day(at, at + 1, 1, SURE);
      case "this", "last", "next" -> led(passage, at, word);
      case "that", "same" -> same(at, passage.stem(at + 1));
      case "weekend" ->
          isDuring(passage, at - 1) ? weekend(passage, at - 1, 0) : attributive(passage, at);
      case "the" -> the(passage, at);
      case "a", "an", "one" -> ago(passage, at, 1, at + 1);
      case "end", "beginning", "start", "year-end" -> null;
      default -> counted(passage, at);
    };
  }

  /** “That year”, “the same month”. */
  private static Found same(int at, String unit) {
    return switch (unit) {
      case "year" -> same(at, before -> Integer.toString(before.getYear()));
      case "month" -> same(at, before -> YearMonth.from(before).toString());
      case "day" -> same(at, LocalDate::toString);
      default -> null;
    };
  }

  private static Found same(int at, Found.Reckoning reckoning) {
    return new Found(at, at + 2, Found.Basis.DATE_BEFORE, reckoning, ABOUT, DateRule.SAME);
  }

  private static Found counted(Passage passage, int at) {
    int count = NumberWords.cardinal(passage.lower(at));
    if (count < 0) {
      count = passage.lower(at).length() <= 2 ? passage.number(at) : -1;
    }
    return count < 1 ? null : ago(passage, at, count, at + 1);
  }

  private static Found led(Passage passage, int at, String lead) {
    int steps = lead.equals("last") ? -1 : lead.equals("next") ? 1 : 0;
    String unit = passage.stem(at + 1);
    if (PARTS_OF_DAY.contains(unit)) {
      boolean lastNight = steps < 0 && unit.equals("night");
      return steps == 0 ? day(at, at + 2, 0, SURE) : lastNight ? day(at, at + 2, -1, SURE) : null;
    }
    return switch (unit) {
      case "week" -> week(at, at + 2, steps, SURE);
      case "weekend" ->
          steps > 0 || steps == 0 ? weekend(passage, at, steps) : weekend(passage, at, -1);
      case "month" -> month(at, at + 2, steps, SURE);
      case "year" -> year(passage, at, at + 2, steps, SURE);
      default -> span(passage, at + 1, at, lead);
    };
  }

  /** “after his weekend summit”: the last one, but on a Saturday or Sunday that of the day. */
  private static Found attributive(Passage passage, int at) {
    return switch (passage.stem(at + 1)) {
      case "summit", "meeting", "talks", "talk", "visit", "trip", "call", "conversation", "stay" ->
          Found.relative(
              at,
              at + 1,
              today -> {
                boolean early = today.getDayOfWeek().getValue() <= 5;
                LocalDate saturday =
                    today.plusWeeks(early ? -1 : 0).with(java.time.DayOfWeek.SATURDAY);
                return saturday + "/" + saturday.plusDays(1);
              },
              ABOUT,
              DateRule.RELATIVE_SPAN);
      default -> null;
    };
  }

  private static Found weekend(Passage passage, int at, int steps) {
    Tense tense = Tense.at(passage, at, at + 2);
    return Found.relative(
        at,
        at + 2,
        today -> {
          boolean early = today.getDayOfWeek().getValue() <= 5;
          int weeks =
              steps == 0
                  ? (tense == Tense.PAST && early ? -1 : 0)
                  : steps < 0 && !early ? -1 : steps;
          LocalDate saturday =
              today.plusWeeks(steps > 0 && early ? 1 : weeks).with(java.time.DayOfWeek.SATURDAY);
          return saturday + "/" + saturday.plusDays(1);
        },
        ABOUT,
        DateRule.RELATIVE_SPAN);
  }

  /** “The last 24 hours”, “the coming days”, “the past week”. */
  private static Found the(Passage passage, int at) {
    String lead = passage.lower(at + 1);
    if (lead.equals("end")
        || lead.equals("beginning")
        || lead.equals("start")
        || lead.equals("turn")) {
      boolean ofTheYear =
          passage.is(at + 2, "of") && passage.is(at + 3, "the") && passage.is(at + 4, "year");
      return ofTheYear && !lead.equals("turn") ? year(passage, at, at + 5, 0, ABOUT) : null;
    }
    return switch (lead) {
      case "last", "past", "coming", "next" -> span(passage, at + 2, at, lead);
      case "current" -> led(passage, at + 1, "this");
      default -> null;
    };
  }

  /** “Over the weekend”, and not “the weekend of the storm”. */
  private static boolean isDuring(Passage passage, int the) {
    boolean before =
        passage.is(the - 1, "over") || passage.is(the - 1, "at") || passage.is(the - 1, "during");
    return before && passage.is(the, "the") && !passage.is(the + 2, "of");
  }

  private static Found span(Passage passage, int at, int from, String lead) {
    boolean ahead = lead.equals("coming") || lead.equals("next");
    int count = NumberWords.cardinal(passage.lower(at));
    count = count < 0 ? passage.number(at) : count;
    int next = count > 0 ? at + 1 : at;
    String unit = passage.stem(next);
    if (lead.equals("this")) {
      return null;
    }
    if (count < 1) {
      boolean plain = ahead || lead.equals("past");
      return plain ? uncounted(from, next + 1, unit, ahead) : null;
    }
    if (count > 100) {
      return null;
    }
    int steps = ahead ? count : -count;
    return switch (unit) {
      case "hours", "hour" -> days(from, next + 1, (steps + (ahead ? 23 : -23)) / 24);
      case "days", "day" -> days(from, next + 1, steps);
      case "weeks", "week" -> days(from, next + 1, 7 * steps);
      case "months", "month" -> months(from, next + 1, steps);
      case "years", "year" -> years(from, next + 1, steps);
      default -> null;
    };
  }

  private static Found uncounted(int from, int to, String unit, boolean ahead) {
    return switch (unit) {
      case "days" -> ahead ? days(from, to, 7) : null;
      case "weeks" -> ahead ? months(from, to, 1) : null;
      case "week" -> days(from, to, ahead ? 7 : -7);
      case "year" -> ahead ? null : months(from, to, -12);
      default -> null;
    };
  }

  /** “Two weeks ago”, “a year earlier” is no such date. */
  private static Found ago(Passage passage, int at, int count, int unitAt) {
    int to = unitAt + 1;
    if (!passage.is(to, "ago") || count > 500) {
      return null;
    }
    return switch (passage.stem(unitAt)) {
      case "day", "days" -> day(at, to + 1, -count, SURE);
      case "week", "weeks" -> week(at, to + 1, -count, ABOUT);
      case "month", "months" -> month(at, to + 1, -count, ABOUT);
      case "year", "years" -> year(passage, at, to + 1, -count, ABOUT);
      case "hour", "hours" -> count <= 6 ? day(at, to + 1, 0, ABOUT) : null;
      default -> null;
    };
  }

  private static Found day(int at, int to, int steps, double confidence) {
    return Found.relative(
        at, to, today -> today.plusDays(steps).toString(), confidence, DateRule.RELATIVE_DAY);
  }

  private static Found week(int at, int to, int steps, double confidence) {
    return Found.relative(
        at, to, today -> Iso.week(today.plusWeeks(steps)), confidence, DateRule.RELATIVE_WEEK);
  }

  private static Found month(int at, int to, int steps, double confidence) {
    return Found.relative(
        at,
        to,
        today -> Iso.month(YearMonth.from(today).plusMonths(steps)),
        confidence,
        DateRule.RELATIVE_MONTH);
  }

  private static Found year(Passage passage, int at, int to, int steps, double confidence) {
    boolean financial = passage.is(to, "'s") || passage.is(to, "olds") || passage.is(to, "old");
    return financial
        ? null
        : Found.relative(
            at, to, today -> Iso.year(today.getYear() + steps), confidence, DateRule.RELATIVE_YEAR);
  }

  private static Found days(int at, int to, int steps) {
    return Found.relative(
        at,
        to,
        today ->
            steps < 0 ? today.plusDays(steps) + "/" + today : today + "/" + today.plusDays(steps),
        ABOUT,
        DateRule.RELATIVE_SPAN);
  }

  private static Found months(int at, int to, int steps) {
    return Found.relative(
        at,
        to,
        today -> {
          YearMonth now = YearMonth.from(today);
          YearMonth then = now.plusMonths(steps);
          return steps < 0 ? then + "/" + now : now + "/" + then;
        },
        ABOUT,
        DateRule.RELATIVE_SPAN);
  }

  private static Found years(int at, int to, int steps) {
    return Found.relative(
        at,
        to,
        today -> {
          int year = today.getYear();
          return steps < 0 ? (year + steps) + "/" + year : year + "/" + (year + steps);
        },
        ABOUT,
        DateRule.RELATIVE_SPAN);
  }
}
