package dev.entente.ingest.command;

import dev.entente.time.PartialDate;
import java.util.List;

/** A date as people read it: a season has a name, an interval two ends. */
final class DateText {

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private DateText() {}

  static String of(PartialDate date) {
    String iso = date.iso();
    int slash = iso.indexOf('/');
    return slash < 0
        ? simple(iso)
        : simple(iso.substring(0, slash)) + " to " + simple(iso.substring(slash + 1));
  }

  private static String simple(String iso) {
    if (iso.matches("\\d{4}-2[1-4]")) {
      return SEASONS.get(iso.charAt(6) - '1') + ' ' + iso.substring(0, 4);
    }
    return iso;
  }
}
