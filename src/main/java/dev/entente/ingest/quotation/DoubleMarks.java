package dev.entente.ingest.quotation;

import dev.entente.ingest.text.ArticleText;
import dev.entente.ingest.text.Paragraph;
import dev.entente.ingest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs the double marks of a paragraph. What stands beside a mark counts more than its form, since
 * translations and editors get the form wrong; a mark that fits nowhere is passed over, and nothing
 * goes on beyond the paragraph but an open quotation.
 */
final class DoubleMarks {

  /** How many marks are looked at to tell a nested quotation from an unclosed one. */
  private static final int LOOKAHEAD = 12;

  private final String text;
  private final int from;
  private final int to;
  private final List<MarkedPassage> passages = new ArrayList<>();
  private final UnpairedMarks unpaired;

  DoubleMarks(ArticleText article, Paragraph paragraph) {
    this.text = article.text();
    this.from = paragraph.span().start();
    this.to = paragraph.span().end();
    this.unpaired = new UnpairedMarks(article, paragraph);
  }

  /**
   * The passages of the paragraph, in order.
   *
   * @param isOpen whether the paragraph before it ends inside a quotation
   * @param isInside whether that goes on here without a mark
   */
  List<MarkedPassage> passages(boolean isOpen, boolean isInside) {
    int[] marks = marks();
    if (isInside && marks.length == 0) {
      return List.of(
          new MarkedPassage(
              new Span(from, to), new Span(from, to), QuotationRule.UNCLOSED_PARAGRAPH, true));
    }
    int open = -1;
    int nested = -1;
    boolean continues = false;
    int free = from;
    for (int i = 0; i < marks.length; i++) {
      int at = marks[i];
      char c = text.charAt(at);
      boolean mayOpen = QuotationMarks.mayOpen(text, at, from, to);
      boolean mayClose = QuotationMarks.mayClose(text, at, from, to);
      if (isInside && i == 0) {
        passages.add(
            new MarkedPassage(
                new Span(from, at), new Span(from, at + 1), QuotationRule.CONTINUED, true));
        free = at + 1;
      } else if (open < 0) {
        if (opens(c, mayOpen, mayClose)
            || (c == '"'
                && QuotationMarks.isGlued(text, at, from, to)
                && isClosedLater(marks, i))) {
          open = at;
          continues = isOpen && at == from;
        } else if (mayClose || QuotationMarks.hasClosingForm(c)) {
          MarkedPassage unopened = unpaired.unopened(at, free);
          if (unopened != null) {
            passages.add(unopened);
            free = at + 1;
          }
        }
      } else if (nested >= 0 && !mayOpen) {
        passages.add(paired(nested, at, false));
        nested = -1;
      } else if (closes(open, c, mayOpen, mayClose) || isShifted(open, at)) {
        passages.add(paired(open, at, continues));
        open = -1;
        free = at + 1;
      } else if (mayOpen
          && nested < 0
          && i == marks.length - 1
          && unpaired.isFollowedByAttribution(at)) {
        // “… in it “Smith said.”: the mark that closes is mistaken
        passages.add(paired(open, at, continues));
        open = -1;
        free = at + 1;
      } else if (mayOpen && nested < 0 && (isOfOtherFamily(open, c) || isBalanced(marks, i))) {
        nested = at;
      } else if (mayOpen && nested < 0) {
        // the one before was never closed
        end(open, at, continues);
        open = at;
        continues = false;
      }
    }
    if (open >= 0) {
      end(open, to, continues);
    }
    return passages;
  }

  private int[] marks() {
    return IntStream.range(from, to)
        .filter(at -> QuotationMarks.isDouble(text.charAt(at)))
        .toArray();
  }

  /** Whether the marks that follow close both the one that opens here and the open one. */
  private boolean isBalanced(int[] marks, int here) {
    int depth = 2;
    for (int i = here + 1; i < marks.length && i < here + LOOKAHEAD; i++) {
      boolean mayOpen = QuotationMarks.mayOpen(text, marks[i], from, to);
      boolean mayClose = QuotationMarks.mayClose(text, marks[i], from, to);
      depth += opens(text.charAt(marks[i]), mayOpen, mayClose) ? 1 : -1;
      if (depth == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the mark that follows can close what a mark between two sentences opens. */
  private boolean isClosedLater(int[] marks, int here) {
    return here + 1 < marks.length
        && !QuotationMarks.mayOpen(text, marks[here + 1], from, to)
        && (QuotationMarks.mayClose(text, marks[here + 1], from, to)
            || QuotationMarks.isGlued(text, marks[here + 1], from, to));
  }

  private static boolean opens(char c, boolean mayOpen, boolean mayClose) {
    if (mayOpen == mayClose) {
      return mayOpen ? !QuotationMarks.hasClosingForm(c) : QuotationMarks.hasOpeningForm(c);
    }
    return mayOpen;
  }

  /** “…, ”he said: the space stands on the wrong side of the mark. */
  private boolean isShifted(int open, int at) {
    return text.charAt(open) == '“'
        && text.charAt(at) == '”'
        && at - 2 > open
        && at + 1 < to
        && QuotationMarks.isSpace(text.charAt(at - 1))
        && ",.!?".indexOf(text.charAt(at - 2)) >= 0
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean closes(int open, char c, boolean mayOpen, boolean mayClose) {
    if (mayOpen == mayClose) {
      return QuotationMarks.hasClosingForm(c)
          || !QuotationMarks.hasOpeningForm(c)
          || text.charAt(open) == '„';
    }
    return mayClose;
  }

  /** Whether a mark opens inside an open one: it is of another family, «… “…” …». */
  private boolean isOfOtherFamily(int open, char c) {
    char outer = text.charAt(open);
    return family(outer) != family(c) && QuotationMarks.hasOpeningForm(c);
  }

  private static int family(char c) {
    return switch (c) {
      case '«', '»' -> 1;
      case '‹', '›' -> 2;
      case '「', '」' -> 3;
      case '『', '』' -> 4;
      default -> 0;
    };
  }

  private static MarkedPassage paired(int open, int close, boolean continues) {
    return new MarkedPassage(
        new Span(open + 1, close),
        new Span(open, close + 1),
        continues ? QuotationRule.CONTINUED : QuotationRule.PAIRED,
        continues);
  }

  private void end(int open, int limit, boolean continues) {
    MarkedPassage passage = unpaired.unclosed(open, limit, limit == to, continues);
    if (passage != null) {
      passages.add(passage);
    }
  }
}
