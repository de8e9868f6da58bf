package dev.entente.ingest.match;

import dev.entente.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days on which something may have happened.
 *
 * @param from the first of them
 * @param until the last of them
 */
public record Window(LocalDate from, LocalDate until) {

  /** The days of a date, or from one to another where it took longer. */
  public static Window of(PartialDate date, PartialDate endDate) {
    return new Window(date.start(), endDate == null ? date.end() : endDate.end());
  }

  public static Window of(PartialDate date) {
    return of(date, null);
  }

  public boolean overlaps(Window other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  /** How many days it is long. */
  public long days() {
    return ChronoUnit.DAYS.between(from, until) + 1;
  }

  /** How many days lie between the two; 0 where they overlap. */
  public long daysFrom(Window other) {
    return overlaps(other)
        ? 0
        : from.isAfter(other.until)
            ? ChronoUnit.DAYS.between(other.until, from)
            : ChronoUnit.DAYS.between(until, other.from);
  }
}
