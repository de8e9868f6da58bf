package dev.entente.ingest.date;

import dev.entente.ingest.text.ArticleText;
import dev.entente.time.PartialDate;
import java.util.List;

/** Finds what an article says on when. */
public final class DateFinder {

  /** The day of publication as the text itself tells it; {@code null} where it does not. */
  public PartialDate published(ArticleText article) {
    return null;
  }

  /**
   * The dates of an article, in order.
   *
   * @param publishedOn what relative dates start from; without it they are left out
   */
  public List<DateMention> find(ArticleText article, PartialDate publishedOn) {
    return List.of();
  }
}
