package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** Takes an article apart: paragraphs, sentences and tokens. */
public final class ArticleReader {

  /** Takes a raw article apart. */
  public ArticleText read(RawArticle article) {
    String text = article.content();
    List<Line> lines = new ArrayList<>();
    for (Span span : Lines.of(text)) {
      Line line = line(text, span);
      if (line.size() > 0) {
        lines.add(line);
      }
    }
    RegionRule[] rules = new RegionRule[lines.size()];
    PageRules.apply(lines, rules, text.length());
    return new Assembly(text).of(lines, rules);
  }

  private static Line line(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    Tokenizer.add(text, span, tokens);
    return new Line(span, tokens, SentenceSplitter.ends(tokens, 0));
  }
}
