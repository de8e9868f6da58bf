package dev.entente.ingest.meeting;

import dev.entente.ingest.lexicon.ResourceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In which countries cities lie that are no capitals, and where leaders often meet. */
final class Cities {

  private static final Map<String, String> COUNTRIES = new HashMap<>();

  static {
    for (List<String> row : ResourceTable.rows("cities.tsv", 2)) {
      for (String city : ResourceTable.list(row.get(1))) {
        COUNTRIES.put(city.toLowerCase(Locale.ROOT), row.get(0));
      }
    }
  }

  private Cities() {}

  /** Slug of the country of a city; {@code null} for other places. */
  static String country(String city) {
    return COUNTRIES.get(city.toLowerCase(Locale.ROOT));
  }
}
