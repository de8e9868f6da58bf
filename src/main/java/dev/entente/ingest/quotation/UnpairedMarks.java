package dev.entente.ingest.quotation;

import dev.entente.ingest.lexicon.SpeechVerb;
import dev.entente.ingest.lexicon.SpeechVerbs;
import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import dev.entente.ingest.text.Token;

/** Finds where a quotation ends or starts whose other mark is missing. */
final class UnpairedMarks {

  /** How far an end is looked for; longer passages end with their paragraph. */
  private static final int REACH = 200;

  private static final int CUE_REACH = 8;

  private final ArticleText article;
  private final Paragraph paragraph;

  UnpairedMarks(ArticleText article, Paragraph paragraph) {
    this.article = article;
    this.paragraph = paragraph;
  }

  /**
   * The passage of a mark that nothing closes; {@code null} where the mark rather is a stray one.
   *
   * @param limit the end of the paragraph, or the next mark that opens
   */
  MarkedPassage unclosed(int open, int limit, boolean isLast, boolean continues) {
    int first = article.tokenAt(open + 1);
    boolean announced = continues || isAnnounced(open);
    int last = Math.min(article.tokens().size(), first + REACH);
    for (int i = first + 1; i < last; i++) {
      Token token = article.tokens().get(i);
      if (token.start() >= limit) {
        break;
      }
      if (isSentencePart(token) && isAttribution(i + 1, limit)) {
        int end = token.isMark(',') ? token.start() : token.end();
        return new MarkedPassage(
            new Span(open + 1, end),
            new Span(open, end),
            QuotationRule.UNCLOSED_ATTRIBUTION,
            continues);
      }
    }
    if (!announced) {
      return null;
    }
    if (isLast) {
      return new MarkedPassage(
          new Span(open + 1, limit),
          new Span(open, limit),
          QuotationRule.UNCLOSED_PARAGRAPH,
          continues);
    }
    Sentence sentence = article.sentenceAt(open + 1);
    int end = sentence == null ? limit : Math.min(limit, sentence.span().end());
    return new MarkedPassage(
        new Span(open + 1, end),
        new Span(open, end),
        QuotationRule.UNCLOSED_ATTRIBUTION,
        continues);
  }

  /** The passage of a closing mark that nothing opens; {@code null} where it is a stray one. */
  MarkedPassage unopened(int close, int free) {
    int next = article.tokenAt(close + 1);
    int before = article.tokenAt(close) - 1;
    if (before < 0 || !isAttribution(next, paragraph.span().end())) {
      return null;
    }
    Token last = article.tokens().get(before);
    if (!isSentencePart(last) && !isSentencePart(next < tokens() ? token(next) : last)) {
      return null;
    }
    Sentence sentence = article.sentenceAt(last.start());
    int start = Math.max(free, sentence == null ? free : sentence.span().start());
    return start >= close
        ? null
        : new MarkedPassage(
            new Span(start, close), new Span(start, close + 1), QuotationRule.UNOPENED, false);
  }

  /** Whether who said it follows a mark: “Smith said.” */
  boolean isFollowedByAttribution(int mark) {
    return isAttribution(article.tokenAt(mark + 1), paragraph.span().end());
  }

  /** Whether the words before a mark, or its place, tell that speech starts. */
  private boolean isAnnounced(int open) {
    int at = article.tokenAt(open) - 1;
    if (open == paragraph.span().start()
        || (startsSentence(at) && Character.isUpperCase(article.text().charAt(open + 1)))) {
      return true;
    }
    for (int i = at; i >= 0 && i > at - CUE_REACH; i--) {
      Token token = token(i);
      if (token.start() < paragraph.span().start() || token.isMark('.')) {
        return false;
      }
      if (i == at && token.isMark(':')) {
        return true;
      }
      SpeechVerb verb = SpeechVerbs.of(token.lower());
      if (verb != null && verb.takesQuotation() && !verb.isDoubtful()) {
        return true;
      }
    }
    return false;
  }

  private boolean startsSentence(int before) {
    return before >= 0
        && (token(before).isMark('.') || token(before).isMark('!') || token(before).isMark('?'));
  }

  private static boolean isSentencePart(Token token) {
    return token.isMark(',') || token.isMark('.') || token.isMark('!') || token.isMark('?');
  }

  /** Whether a few words and a verb of speech, and then a stop, follow: “Smith said.” */
  private boolean isAttribution(int first, int limit) {
    int i = first;
    while (i < first + 3 && i < tokens() && (token(i).isMark(',') || isQuote(token(i)))) {
      i++;
    }
    if (i >= tokens() || !token(i).isWord()) {
      return false;
    }
    boolean said = false;
    for (int n = 0; n < CUE_REACH && i < tokens() && token(i).start() < limit; n++, i++) {
      Token token = token(i);
      if (said && isSentencePart(token)) {
        return true;
      }
      boolean ownWords = token.is("i") || token.is("we") || token.is("you");
      if (token.is("that") || ownWords || !token.isWord()) {
        // “…, as I read it, …” goes on with what is quoted
        return false;
      }
      SpeechVerb verb = SpeechVerbs.of(token.lower());
      said |=
          (verb != null && verb.takesQuotation() && verb.form() == SpeechVerb.Form.PAST)
              || (verb != null && token.is("says"));
    }
    return said && (i >= tokens() || token(i).start() >= paragraph.span().end());
  }

  private static boolean isQuote(Token token) {
    return QuotationMarks.isDouble(token.text().charAt(0));
  }

  private int tokens() {
    return article.tokens().size();
  }

  private Token token(int index) {
    return article.tokens().get(index);
  }
}
