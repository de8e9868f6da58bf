package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes an article apart: paragraphs, sentences and tokens. */
public final class ArticleReader {

  /** Takes a raw article apart. */
  public ArticleText read(RawArticle article) {
    String text = article.content();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span span = strip(text, start, end);
      if (span.length() > 0) {
        Paragraph paragraph = new Paragraph(paragraphs.size(), span, Region.BODY, null);
        paragraphs.add(paragraph);
        read(text, paragraph, tokens, sentences);
      }
      start = end + 1;
    }
    return new ArticleText(text, paragraphs, sentences, tokens);
  }

  private static Span strip(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static void read(
      String text, Paragraph paragraph, List<Token> tokens, List<Sentence> sentences) {
    int first = tokens.size();
    int at = paragraph.span().start();
    int end = paragraph.span().end();
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int to = at + 1;
      TokenKind kind = TokenKind.MARK;
      if (Character.isLetter(c)) {
        kind = TokenKind.WORD;
        while (to < end && isInWord(text, to, end)) {
          to++;
        }
      } else if (Character.isDigit(c)) {
        kind = TokenKind.NUMBER;
        while (to < end && isInNumber(text, to, end)) {
          to++;
        }
      }
      String word = text.substring(at, to);
      tokens.add(new Token(at, to, word, word.toLowerCase(Locale.ROOT).replace('’', '\''), kind));
      at = to;
      if (kind == TokenKind.MARK && (c == '.' || c == '!' || c == '?')) {
        close(text, first, paragraph, tokens, sentences);
        first = tokens.size();
      }
    }
    close(text, first, paragraph, tokens, sentences);
  }

  private static boolean isInWord(String text, int at, int end) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || (c == '\'' || c == '’' || c == '-')
            && at + 1 < end
            && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isInNumber(String text, int at, int end) {
    char c = text.charAt(at);
    return Character.isDigit(c)
        || (c == '.' || c == ',') && at + 1 < end && Character.isDigit(text.charAt(at + 1));
  }

  private static void close(
      String text, int first, Paragraph paragraph, List<Token> tokens, List<Sentence> sentences) {
    if (first < tokens.size()) {
      Span span = new Span(tokens.get(first).start(), tokens.get(tokens.size() - 1).end());
      sentences.add(new Sentence(sentences.size(), paragraph.index(), span, first, tokens.size()));
    }
  }
}
