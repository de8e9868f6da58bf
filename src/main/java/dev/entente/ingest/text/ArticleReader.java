package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes an article apart: paragraphs, sentences and tokens. */
public final class ArticleReader {

  /** So many UTF-16 units an article may have where nothing else is said. */
  public static final int DEFAULT_LIMIT = 2_000_000;

  private static final PageFacts NO_FACTS =
      new PageFacts(null, null, null, null, null, null, null, null);

  private final int limit;

  public ArticleReader() {
    this(DEFAULT_LIMIT);
  }

  /**
   * Reads articles up to a length.
   *
   * @param limit how many UTF-16 units an article may have
   */
  public ArticleReader(int limit) {
    this.limit = limit;
  }

  /**
   * Takes a raw article apart. HTML is taken for HTML even where it comes as plain text.
   *
   * @throws UnreadableArticleException where the content is empty, too long, binary, wrongly
   *     decoded, or has no letters
   */
  public ArticleText read(RawArticle article) {
    String content = article.content();
    InputCheck.check(content, limit);
    if (article.format() == RawArticle.Format.HTML || isHtml(content)) {
      return html(new HtmlPage(content));
    }
    List<Line> lines = lines(content);
    RegionRule[] rules = new RegionRule[lines.size()];
    PageRules.apply(lines, rules, content.length());
    return new Assembly(content, NO_FACTS, Origin.SAME).of(lines, rules);
  }

  private static ArticleText html(HtmlPage page) {
    String text = page.text();
    List<Line> lines = lines(text);
    RegionRule[] rules = new RegionRule[lines.size()];
    int part = 0;
    List<HtmlPage.Part> parts = page.parts();
    for (int index = 0; index < rules.length; index++) {
      int start = lines.get(index).span().start();
      while (part < parts.size() && parts.get(part).span().end() <= start) {
        part++;
      }
      if (part < parts.size() && parts.get(part).span().contains(start)) {
        rules[index] = parts.get(part).rule();
      }
    }
    PageRules.apply(lines, rules, text.length());
    return new Assembly(text, page.facts(), page.origin()).of(lines, rules);
  }

  private static boolean isHtml(String content) {
    String start = content.substring(0, Math.min(content.length(), 200)).strip();
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (Span span : Lines.of(text)) {
      List<Token> tokens = new ArrayList<>();
      Tokenizer.add(text, span, tokens);
      if (!tokens.isEmpty()) {
        lines.add(new Line(span, tokens, SentenceSplitter.ends(tokens, 0)));
      }
    }
    return lines;
  }
}
