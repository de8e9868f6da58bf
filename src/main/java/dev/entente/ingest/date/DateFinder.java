package dev.entente.ingest.date;

import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import dev.entente.time.DatePrecision;
import dev.entente.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an article says on when.
 *
 * <p>Dates without a year, weekdays and words like “last week” are told from the publication. Where
 * its day is not known, only those are read that come to the same from its first day as from its
 * last.
 */
public final class DateFinder {

  /** The day of publication as the text itself tells it; {@code null} where it does not. */
  public PartialDate published(ArticleText article) {
    return Dateline.find(article);
  }

  /**
   * What stands in the text where the day of publication should, and cannot be understood; {@code
   * null} where nothing does.
   */
  public String misreadPublication(ArticleText article) {
    return Dateline.misread(article);
  }

  /**
   * The dates of an article, in order.
   *
   * @param publishedOn what relative dates start from; without it they are left out
   */
  public List<DateMention> find(ArticleText article, PartialDate publishedOn) {
    List<DateMention> dates = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    int at = 0;
    while (at < sentences.size()) {
      int last = at;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).paragraph() == sentences.get(at).paragraph()) {
        last++;
      }
      Passage passage =
          new Passage(article.tokens(), sentences.get(at).from(), sentences.get(last).to());
      read(passage, publishedOn, dates);
      at = last + 1;
    }
    return List.copyOf(dates);
  }

  private static void read(Passage passage, PartialDate publishedOn, List<DateMention> dates) {
    int at = passage.from();
    int free = passage.from();
    int known = dates.size();
    while (at < passage.to()) {
      Found found = DateReaders.read(passage, at);
      if (found == null || found.from() < free) {
        at++;
        continue;
      }
      PartialDate before = dates.size() > known ? dates.get(dates.size() - 1).date() : null;
      String iso = reckon(found, publishedOn, before);
      if (iso != null) {
        Span span =
            new Span(passage.token(found.from()).start(), passage.token(found.to() - 1).end());
        PartialDate date = PartialDate.parse(iso, found.basis() == Found.Basis.NOTHING);
        dates.add(new DateMention(span, date, found.confidence(), found.rule().id()));
      }
      at = found.to();
      free = found.to();
    }
  }

  private static String reckon(Found found, PartialDate publishedOn, PartialDate before) {
    return switch (found.basis()) {
      case NOTHING -> found.reckoning().from(null);
      case DATE_BEFORE -> before == null ? null : anchored(found, before);
      case PUBLICATION -> publishedOn == null ? null : reckoned(found, publishedOn);
    };
  }

  private static String reckoned(Found found, PartialDate publishedOn) {
    String iso = found.reckoning().from(publishedOn.start());
    return iso != null && iso.equals(found.reckoning().from(lastDay(publishedOn))) ? iso : null;
  }

  private static String anchored(Found found, PartialDate before) {
    String iso = found.reckoning().from(before.start());
    return iso.equals(found.reckoning().from(before.end())) ? iso : null;
  }

  /** ISO 8601 counts a week to the year that its Thursday lies in. */
  private static LocalDate lastDay(PartialDate publishedOn) {
    LocalDate end = publishedOn.end();
    boolean turn =
        publishedOn.precision() == DatePrecision.WEEK
            && end.getYear() != publishedOn.start().getYear();
    return turn && end.with(DayOfWeek.THURSDAY).getYear() < end.getYear()
        ? LocalDate.of(end.getYear() - 1, 12, 31)
        : end;
  }
}
