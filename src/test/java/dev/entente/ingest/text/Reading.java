package dev.entente.ingest.text;

import java.util.List;

/** Short ways to read in tests. */
final class Reading {

  private Reading() {}

  static ArticleText text(String text) {
    return new ArticleReader()
        .read(new RawArticle(text, RawArticle.Format.TEXT, null, null, null, null));
  }

  static ArticleText html(String html) {
    return new ArticleReader()
        .read(new RawArticle(html, RawArticle.Format.HTML, null, null, null, null));
  }

  static List<String> sentences(ArticleText article) {
    return article.sentences().stream().map(sentence -> article.words(sentence.span())).toList();
  }

  static List<String> body(ArticleText article) {
    return in(article, Region.BODY);
  }

  static List<String> headings(ArticleText article) {
    return in(article, Region.HEADING);
  }

  /** Each with its rule in front. */
  static List<String> boilerplate(ArticleText article) {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.region() == Region.BOILERPLATE)
        .map(paragraph -> paragraph.ruleId() + ": " + article.words(paragraph.span()))
        .toList();
  }

  private static List<String> in(ArticleText article, Region region) {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.region() == region)
        .map(paragraph -> article.words(paragraph.span()))
        .toList();
  }
}
