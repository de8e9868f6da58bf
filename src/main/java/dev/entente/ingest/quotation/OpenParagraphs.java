package dev.entente.ingest.quotation;

import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Region;
import java.util.List;

/** Finds the paragraphs that a mark goes on through without being opened again. */
final class OpenParagraphs {

  /** In paragraphs. */
  private static final int MOST = 5;

  private OpenParagraphs() {}

  /**
   * How many paragraphs from one on belong to a quotation that the paragraph before leaves open:
   * the last of them closes it, and none of them opens one.
   */
  static int until(ArticleText article, List<Paragraph> paragraphs, int first) {
    for (int at = first; at < paragraphs.size() && at < first + MOST; at++) {
      Paragraph paragraph = paragraphs.get(at);
      if (paragraph.region() != Region.BODY) {
        return 0;
      }
      int from = paragraph.span().start();
      int to = paragraph.span().end();
      for (int i = from; i < to; i++) {
        char mark = article.text().charAt(i);
        if (QuotationMarks.isDouble(mark)) {
          boolean closes =
              !QuotationMarks.hasOpeningForm(mark)
                  && QuotationMarks.mayClose(article.text(), i, from, to)
                  && i > from;
          return closes && !QuotationMarks.mayOpen(article.text(), i, from, to)
              ? at - first + 1
              : 0;
        }
      }
    }
    return 0;
  }
}
