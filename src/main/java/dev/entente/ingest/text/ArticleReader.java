package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** Takes an article apart: paragraphs, sentences and tokens. */
public final class ArticleReader {

  /** Takes a raw article apart. */
  public ArticleText read(RawArticle article) {
    String text = article.content();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      Paragraph paragraph = new Paragraph(paragraphs.size(), line, Region.BODY, null);
      paragraphs.add(paragraph);
      int first = tokens.size();
      Tokenizer.add(text, line, tokens);
      for (int end : SentenceSplitter.ends(tokens, first)) {
        Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
        sentences.add(new Sentence(sentences.size(), paragraph.index(), span, first, end));
        first = end;
      }
    }
    return new ArticleText(text, paragraphs, sentences, tokens);
  }
}
