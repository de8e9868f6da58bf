package dev.entente.ingest.mention;

import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.quotation.Quotation;
import dev.entente.ingest.text.ArticleText;
import dev.entente.time.PartialDate;
import java.util.List;

/** Finds who is meant where. */
public final class MentionFinder {

  private final Gazetteer gazetteer;

  public MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What is found: the mentions, and who they are. */
  public record Found(Mentions mentions, Cast cast) {}

  /**
   * Finds the mentions of an article.
   *
   * @param publishedOn decides who held an office; {@code null} where it is not known
   */
  public Found find(ArticleText article, List<Quotation> quotations, PartialDate publishedOn) {
    return new MentionScan(gazetteer, article, quotations, publishedOn).found();
  }
}
