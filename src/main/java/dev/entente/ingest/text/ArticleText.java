package dev.entente.ingest.text;

import java.util.List;

/**
 * The text of an article in its parts. Sentences and tokens are those of the body and of headings;
 * boilerplate has none, so that nothing can be read from it. A line is a paragraph; a line that is
 * boilerplate in part is several.
 *
 * @param text the whole text, which all offsets refer to
 * @param paragraphs in order, boilerplate included
 * @param sentences in order
 * @param tokens in order
 * @param facts what the page says about the article
 * @param origin where the text stands in what came in
 */
public record ArticleText(
    String text,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<Token> tokens,
    PageFacts facts,
    Origin origin) {

  /** Whether it is English; of another language nothing sensible can be read. */
  public boolean isEnglish() {
    return English.is(tokens);
  }

  /** The words of a span. */
  public String words(Span span) {
    return span.of(text);
  }

  /** The tokens of a sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.from(), sentence.to());
  }

  /** The paragraph of a sentence. */
  public Paragraph paragraph(Sentence sentence) {
    return paragraphs.get(sentence.paragraph());
  }

  /**
   * Index of the first token that ends after the offset; the number of tokens where there is none.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentence that an offset stands in, or else the next one; {@code null} after the last. */
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() ? sentences.get(low) : null;
  }
}
