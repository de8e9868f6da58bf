package dev.entente.ingest.quotation;

import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Region;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the passages in quotation marks. */
public final class QuotationFinder {

  /** The quotations of an article, in order. */
  public List<Quotation> find(ArticleText article) {
    List<Quotation> found = new ArrayList<>();
    boolean open = false;
    List<Paragraph> paragraphs =
        article.paragraphs().stream()
            .filter(paragraph -> paragraph.region() != Region.BOILERPLATE)
            .toList();
    int inside = 0;
    for (int index = 0; index < paragraphs.size(); index++) {
      Paragraph paragraph = paragraphs.get(index);
      inside =
          inside > 0 ? inside - 1 : open ? OpenParagraphs.until(article, paragraphs, index) : 0;
      List<MarkedPassage> passages = new DoubleMarks(article, paragraph).passages(open, inside > 0);
      open = !passages.isEmpty() && passages.get(passages.size() - 1).isOpenAtEnd();
      List<MarkedPassage> all = new ArrayList<>(passages);
      all.addAll(new SingleMarks(article.text(), paragraph.span()).passages(passages));
      add(article, paragraph, all, found);
    }
    return List.copyOf(found);
  }

  private static void add(
      ArticleText article, Paragraph paragraph, List<MarkedPassage> all, List<Quotation> found) {
    all.sort(
        Comparator.comparingInt((MarkedPassage passage) -> passage.marked().start())
            .thenComparingInt(passage -> -passage.marked().end()));
    int outerEnd = -1;
    for (MarkedPassage passage : all) {
      Span words = strip(article.text(), passage.words());
      if (words.length() == 0) {
        continue;
      }
      boolean outer = passage.marked().start() >= outerEnd;
      if (outer) {
        outerEnd = passage.marked().end();
      }
      QuotationKind kind =
          passage.continues()
              ? QuotationKind.SPEECH
              : QuotationSorter.kind(article, paragraph, words, passage.marked());
      found.add(
          new Quotation(
              words, passage.marked(), kind, passage.closed(), passage.continues(), outer));
    }
  }

  private static Span strip(String text, Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && QuotationMarks.isSpace(text.charAt(from))) {
      from++;
    }
    // the comma before the closing mark belongs to the sentence around it
    while (to > from
        && (QuotationMarks.isSpace(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
      to--;
    }
    return new Span(from, to);
  }
}
