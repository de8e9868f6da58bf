package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.ResourceTable;
import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
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

  /**
   * Those that a sentence counts by: of the first country that it names, else of the country that
   * the article names most.
   *
   * @return {@code null} where no country with a fiscal year of its own is named
   */
  static FiscalYears of(Reading reading, Passage passage) {
    int start = passage.token(passage.from()).start();
    int end = passage.token(passage.to() - 1).end();
    List<Mention> mentions = reading.mentions().all();
    for (int at = reading.mentions().indexAt(start);
        at < mentions.size() && mentions.get(at).span().start() < end;
        at++) {
      FiscalYears years = BY_COUNTRY.get(mentions.get(at).actor());
      if (years != null) {
        return years;
      }
    }
    Map<String, Integer> times = new HashMap<>();
    String most = null;
    for (Mention mention : mentions) {
      if (BY_COUNTRY.containsKey(mention.actor())) {
        int count = times.merge(mention.actor(), 1, Integer::sum);
        most = most == null || count > times.get(most) ? mention.actor() : most;
      }
    }
    return most == null ? null : BY_COUNTRY.get(most);
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
