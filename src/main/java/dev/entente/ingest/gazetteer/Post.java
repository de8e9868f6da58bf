package dev.entente.ingest.gazetteer;

import java.time.LocalDate;

/**
 * What a person was: “the French president” is whoever held it on the day.
 *
 * @param title in lower case: “president”, “prime minister”, “foreign minister”
 * @param of slug of the country or organization
 * @param from first day; {@code null} where it is not known
 * @param until last day; {@code null} where it goes on
 */
public record Post(String title, String of, LocalDate from, LocalDate until) {

  /** Whether it was held on a day. */
  public boolean isHeldOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
