package dev.entente.ingest.date;

import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;

/** Asks each way of reading a date, those that read most first. */
final class DateReaders {

  private DateReaders() {}

  static Found read(Passage passage, int at) {
    if (passage.token(at).kind() == TokenKind.MARK) {
      return null;
    }
    Found found = DayReader.read(passage, at);
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
