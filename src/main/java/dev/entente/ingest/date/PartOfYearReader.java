package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.text.Passage;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads parts of a year: its quarters, halves and first months. */
final class PartOfYearReader {

  private static final double WHOLE = 0.95;
  private static final double WITHOUT_YEAR = 0.88;

  private PartOfYearReader() {}

  /** Months from first to last; {@code to} is the index after the words for them. */
  private record Months(int first, int last, int to) {}

  /** “1H24”, “3Q 2023”, “5M 2024”, “9M2023”: the number comes before the letter. */
  private static Found compact(Passage passage, int at) {
    String word = passage.stem(at);
    int end = at + 1;
    if (passage.isJoined(end) && passage.number(at) > 0 && passage.lower(end).length() == 1) {
      // “5M 2024”, where number and letter are words of their own
      word += passage.lower(end);
      end++;
    }
    int letter = 0;
    while (letter < word.length() && word.charAt(letter) >= '0' && word.charAt(letter) <= '9') {
      letter++;
    }
    if (letter == 0 || letter > 2 || letter == word.length()) {
      return null;
    }
    int count = Passage.digits(word.substring(0, letter));
    int length =
        switch (word.charAt(letter)) {
          case 'q' -> 3;
          case 'h' -> 6;
          case 'm' -> 1;
          default -> 0;
        };
    if (length == 0 || count < 1 || count * length > 12 || (length == 1 && count == 1)) {
      return null;
    }
    int first = length == 1 ? 1 : (count - 1) * length + 1;
    Months months = new Months(first, count * length, end);
    String rest = word.substring(letter + 1);
    int year = Passage.digits(rest);
    if (rest.isEmpty()) {
      int next = passage.isMark(end, '/') || passage.is(end, "of") ? end + 1 : end;
      year = passage.year(next);
      return year > 0
          ? Found.whole(at, next + 1, iso(months, year), WHOLE, DateRule.PART_OF_YEAR)
          : null;
    }
    boolean shortened = rest.length() == 2 && length > 1;
    boolean told = shortened ? year >= 0 : (year >= 1900 && year <= 2100);
    int full = rest.length() == 2 ? 2000 + year : year;
    return told ? Found.whole(at, end, iso(months, full), WHOLE, DateRule.PART_OF_YEAR) : null;
  }

  static Found read(Passage passage, int at) {
    Found compact = compact(passage, at);
    if (compact != null) {
      return compact;
    }
    Months months = months(passage, at);
    if (months == null) {
      return null;
    }
    int to = months.to;
    boolean of = passage.is(to, "of") || passage.is(to, "in") || passage.isMark(to, ',');
    int next = of ? to + 1 : to;
    int year = passage.year(next);
    if (year > 0 && !YearReader.COUNTED.contains(passage.lower(next + 1))) {
      return Found.whole(at, next + 1, iso(months, year), WHOLE, DateRule.PART_OF_YEAR);
    }
    next += passage.is(next, "the") || passage.is(next, "a") ? 1 : 0;
    String lead = passage.lower(next);
    boolean led = passage.stem(next + 1).equals("year") || passage.is(next + 1, "financial");
    if (led) {
      Integer offset =
          switch (lead) {
            case "last", "previous" -> -1;
            case "this", "current" -> 0;
            case "next" -> 1;
            default -> null;
          };
      if (offset != null) {
        return relative(at, next + 2, today -> iso(months, today.getYear() + offset), WHOLE);
      }
    }
    boolean ofTheYear = passage.stem(next).equals("year");
    if (of && !ofTheYear && !passage.isMark(to, ',')) {
      // “The first half of the match”
      return passage.is(to, "in") ? open(passage, at, to, months) : null;
    }
    return open(passage, at, ofTheYear ? next + 1 : to, months);
  }

  private static Found open(Passage passage, int at, int to, Months months) {
    if (passage.stem(months.to - 1).equals("half") && months.to == to) {
      // “The first half”, be it of a year or of a match
      return null;
    }
    Tense tense = Tense.at(passage, at, to);
    return relative(at, to, today -> iso(months, year(months, tense, today)), WITHOUT_YEAR);
  }

  private static int year(Months months, Tense tense, LocalDate today) {
    YearMonth now = YearMonth.from(today);
    YearMonth last = YearMonth.of(today.getYear(), months.last);
    YearMonth first = YearMonth.of(today.getYear(), months.first);
    if (tense == Tense.FUTURE) {
      return last.isBefore(now) ? now.getYear() + 1 : now.getYear();
    }
    boolean toCome =
        first.isAfter(now) || (months.first == 1 && months.last % 3 != 0 && last.isAfter(now));
    boolean unfinished = months.first == 1 && months.last > 6 && last.isAfter(now);
    return toCome || unfinished ? now.getYear() - 1 : now.getYear();
  }

  private static Found relative(int at, int to, Found.Reckoning reckoning, double confidence) {
    return Found.relative(at, to, reckoning, confidence, DateRule.PART_OF_YEAR);
  }

  private static String iso(Months months, int year) {
    return Iso.interval(
        Iso.month(YearMonth.of(year, months.first)), Iso.month(YearMonth.of(year, months.last)));
  }

  private static Months months(Passage passage, int at) {
    String word = passage.stem(at);
    if (word.length() == 2 && (word.charAt(0) == 'q' || word.charAt(0) == 'h')) {
      int place = word.charAt(1) - '0';
      int parts = word.charAt(0) == 'q' ? 4 : 2;
      return place >= 1 && place <= parts ? part(place, parts, at + 1) : null;
    }
    int dash = word.indexOf('-');
    if (dash > 0) {
      int parts = parts(word.substring(dash + 1));
      int place = NumberWords.ordinal(word.substring(0, dash));
      return parts > 0 && place >= 1 && place <= parts && period(passage, at + 1)
          ? part(place, parts, at + 1)
          : null;
    }
    boolean opening = word.equals("opening") || word.equals("initial");
    int place = word.equals("last") || word.equals("final") ? -1 : NumberWords.ordinal(word);
    place = opening ? 1 : place;
    if (place == 0) {
      return null;
    }
    int parts = parts(passage.stem(at + 1));
    if (parts > 0) {
      int which = place < 0 ? parts : place;
      boolean definite = place > 0 || passage.is(at + 2, "of");
      return which <= parts && definite ? part(which, parts, at + 2) : null;
    }
    if (place != 1) {
      return null;
    }
    int count = NumberWords.cardinal(passage.lower(at + 1));
    count = count < 0 ? passage.number(at + 1) : count;
    if (count >= 2 && count <= 3 && passage.is(at + 2, "quarters")) {
      return new Months(1, count * 3, at + 3);
    }
    return count >= 1 && count <= 12 && passage.stem(at + 2).startsWith("month")
        ? new Months(1, count, at + 3)
        : null;
  }

  private static boolean period(Passage passage, int at) {
    return passage.has(at);
  }

  private static int parts(String word) {
    return switch (word) {
      case "quarter" -> 4;
      case "half" -> 2;
      default -> 0;
    };
  }

  private static Months part(int place, int parts, int to) {
    int length = 12 / parts;
    return new Months((place - 1) * length + 1, place * length, to);
  }
}
