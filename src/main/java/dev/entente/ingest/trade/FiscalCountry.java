package dev.entente.ingest.trade;

import dev.entente.ingest.mention.Mention;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the country whose fiscal years an article counts by. */
final class FiscalCountry {

  private final Reading reading;
  private boolean isRead;
  private FiscalYears most;

  FiscalCountry(Reading reading) {
    this.reading = reading;
  }

  /**
   * The fiscal years that a sentence counts by: of the first country that it names, else of the
   * country that the article names most.
   *
   * @return {@code null} where no country with a fiscal year of its own is named
   */
  FiscalYears of(Passage passage) {
    int start = passage.token(passage.from()).start();
    int end = passage.token(passage.to() - 1).end();
    List<Mention> mentions = reading.mentions().all();
    for (int at = reading.mentions().indexAt(start);
        at < mentions.size() && mentions.get(at).span().start() < end;
        at++) {
      FiscalYears years = FiscalYears.of(mentions.get(at).actor());
      if (years != null) {
        return years;
      }
    }
    most = isRead ? most : most(mentions);
    isRead = true;
    return most;
  }

  private static FiscalYears most(List<Mention> mentions) {
    Map<String, Integer> times = new HashMap<>();
    String most = null;
    for (Mention mention : mentions) {
      if (FiscalYears.of(mention.actor()) != null) {
        int count = times.merge(mention.actor(), 1, Integer::sum);
        most = most == null || count > times.get(most) ? mention.actor() : most;
      }
    }
    return most == null ? null : FiscalYears.of(most);
  }
}
