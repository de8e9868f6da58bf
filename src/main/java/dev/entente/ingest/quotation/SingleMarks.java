package dev.entente.ingest.quotation;

import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Pairs the single marks of a paragraph, apostrophes left out. */
final class SingleMarks {

  /** How many candidates for the closing mark are looked at. */
  private static final int CANDIDATES = 24;

  private static final int REACH = 1_500;

  private final String text;
  private final int from;
  private final int to;

  SingleMarks(String text, Span paragraph) {
    this.text = text;
    this.from = paragraph.start();
    this.to = paragraph.end();
  }

  /** The passages between single marks that do not cut across those between double ones. */
  List<MarkedPassage> passages(List<MarkedPassage> doubles) {
    List<MarkedPassage> passages = new ArrayList<>();
    int next = 0;
    for (int at = from; at < to; at++) {
      if (!opens(at)) {
        continue;
      }
      while (next < doubles.size() && doubles.get(next).marked().end() <= at) {
        next++;
      }
      boolean inside = next < doubles.size() && doubles.get(next).marked().contains(at);
      int limit = inside ? doubles.get(next).words().end() : to;
      int close = close(at, Math.min(limit, at + REACH));
      boolean glued = QuotationMarks.isGlued(text, at, from, to);
      if (glued && close >= 0 && !isSentencePart(text.charAt(close - 1))) {
        continue;
      }
      if (close < 0 || (!inside && cuts(doubles, next, close))) {
        continue;
      }
      // two single marks stand for a double one: ''…''
      boolean twice =
          at > from
              && text.charAt(at - 1) == text.charAt(at)
              && close + 1 < to
              && text.charAt(close + 1) == text.charAt(close);
      passages.add(
          new MarkedPassage(
              new Span(at + 1, close),
              twice ? new Span(at - 1, close + 2) : new Span(at, close + 1),
              QuotationRule.PAIRED,
              false));
      at = twice ? close + 1 : close;
    }
    return passages;
  }

  private static boolean cuts(List<MarkedPassage> doubles, int next, int close) {
    for (int i = next; i < doubles.size() && doubles.get(i).marked().start() < close; i++) {
      if (doubles.get(i).marked().end() > close) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int at) {
    char c = text.charAt(at);
    if (!QuotationMarks.isSingle(c)) {
      return false;
    }
    if (!QuotationMarks.mayOpen(text, at, from, to)) {
      return (c == '\'' || c == '‘') && QuotationMarks.isGlued(text, at, from, to);
    }
    char after = text.charAt(at + 1);
    // ’90s, ’tis: an apostrophe for what is left out
    return c == '’' ? Character.isUpperCase(after) : !(c == '\'' && Character.isDigit(after));
  }

  private static boolean isSentencePart(char c) {
    return c == ',' || c == '.' || c == '!' || c == '?' || c == '…';
  }

  private int close(int open, int limit) {
    int weak = -1;
    int seen = 0;
    for (int at = open + 1; at < limit && seen < CANDIDATES; at++) {
      char c = text.charAt(at);
      if (c != '\'' && c != '’' && c != '‘' && c != '`') {
        continue;
      }
      if (weak >= 0 && opens(at)) {
        // ‘the workers’ went on ‘for a day’
        return weak;
      }
      seen++;
      if (c != '‘' && QuotationMarks.isGlued(text, at, from, to)) {
        return at;
      }
      if (!QuotationMarks.mayClose(text, at, from, to)) {
        continue;
      }
      boolean genitive =
          text.charAt(at - 1) == 's'
              && at + 2 < to
              && QuotationMarks.isSpace(text.charAt(at + 1))
              && Character.isLetterOrDigit(text.charAt(at + 2));
      if (!genitive) {
        return at;
      }
      weak = weak < 0 ? at : weak;
    }
    return weak;
  }
}
