package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.ResourceTable;
import dev.entente.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fiscal year of a country, where it is not the calendar year. */
final class FiscalYears {

  private static final Map<String, FiscalYears> BY_COUNTRY = load();

  private final int first;
  private final String label;

  private FiscalYears(int first, String label) {
    this.first = first;
    this.label = label;
  }

  private static Map<String, FiscalYears> load() {
    Map<String, FiscalYears> years = new HashMap<>();
    for (List<String> row : ResourceTable.rows("fiscal-years.tsv", 3)) {
      years.put(row.get(0), new FiscalYears(Integer.parseInt(row.get(1)), row.get(2)));
    }
    return years;
  }

  /** Those of a country; {@code null} where they are calendar years. */
  static FiscalYears of(String country) {
    return BY_COUNTRY.get(country);
  }

  /** Whether texts write them with two years: “2022-23”. */
  boolean hasTwoYears() {
    return label.equals("two");
  }

  /** The year in which the one begins that is called by one year: “FY23”. */
  int startOf(int year) {
    return label.equals("start") ? year : year - 1;
  }

  /** The year in which the one begins that a day lies in. */
  int startAt(LocalDate day) {
    return day.getMonthValue() < first ? day.getYear() - 1 : day.getYear();
  }

  /**
   * Months of the one that begins in a year.
   *
   * @param from the first of them, from 1
   * @param to the last of them
   */
  PartialDate months(int year, int from, int to) {
    YearMonth start = YearMonth.of(year, first);
    YearMonth begins = start.plusMonths(from - 1L);
    YearMonth ends = start.plusMonths(to - 1L);
    return PartialDate.parse(begins.equals(ends) ? begins.toString() : begins + "/" + ends);
  }
}
