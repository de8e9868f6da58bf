package dev.entente.ingest.date;

import dev.entente.ingest.lexicon.Calendar;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Token;
import dev.entente.ingest.text.TokenKind;
import java.util.Set;

/** Asks each way of reading a date, those that read most first. */
final class DateReaders {

  /** Words that dates start with, beside those of the calendar. */
  private static final Set<String> STARTS =
      Words.of(
          "today tonight yesterday tomorrow weekend this last next early late mid new christmas"
              + " opening initial first second third fourth final 1st 2nd 3rd 4th q1 q2 q3 q4 h1 h2");

  private static final Set<String> AFTER_THE =
      Words.of("last past coming next end beginning start turn current");

  private DateReaders() {}

  /** Numbers with a suffix are words: “16th”, “1960s”. */
  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** Most tokens start no date, and are passed over fast. */
  private static boolean mayStart(Passage passage, int at) {
    Token token = passage.token(at);
    if (token.kind() != TokenKind.WORD) {
      return token.kind() == TokenKind.NUMBER;
    }
    String word = token.lower();
    if (word.equals("the")) {
      return passage.has(at + 1)
          && (startsWithDigit(passage.lower(at + 1)) || AFTER_THE.contains(passage.lower(at + 1)));
    }
    if (STARTS.contains(word) || word.indexOf('-') > 0 || startsWithDigit(word)) {
      return true;
    }
    if (passage.is(at + 2, "ago") || passage.is(at + 1, "months") || word.startsWith("fy")) {
      return true;
    }
    String stem = passage.stem(at);
    return Calendar.month(stem) != 0 || Calendar.weekday(stem) != 0 || Calendar.season(stem) != 0;
  }

  static Found read(Passage passage, int at) {
    if (!mayStart(passage, at)) {
      return null;
    }
    Found found = DaySpanReader.read(passage, at);
    if (found == null) {
      found = DayReader.read(passage, at);
    }
    if (found == null) {
      found = FirstDaysReader.read(passage, at);
    }
    if (found == null) {
      found = CountedMonthsReader.read(passage, at);
    }
    if (found == null) {
      found = MonthReader.read(passage, at);
    }
    if (found == null) {
      found = PartOfYearReader.read(passage, at);
    }
    if (found == null) {
      found = YearReader.read(passage, at);
    }
    if (found == null) {
      found = SeasonReader.read(passage, at);
    }
    if (found == null) {
      found = WeekdayReader.read(passage, at);
    }
    if (found == null) {
      found = HolidayReader.read(passage, at);
    }
    return found == null ? RelativeReader.read(passage, at) : found;
  }
}
