package dev.entente.ingest.quotation;

import dev.entente.ingest.text.ArticleText;
import java.util.List;

/** Finds the passages in quotation marks. */
public final class QuotationFinder {

  /** The quotations of an article, in order. */
  public List<Quotation> find(ArticleText article) {
    return List.of();
  }
}
