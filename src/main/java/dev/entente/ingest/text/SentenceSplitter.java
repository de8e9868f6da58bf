package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where sentences end among the tokens of a paragraph. */
final class SentenceSplitter {

  /** Words that begin a sentence when they are capitalized behind an abbreviation. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "there",
          "but",
          "and",
          "as",
          "after",
          "before",
          "for",
          "from",
          "however",
          "if",
          "when",
          "while",
          "although",
          "though",
          "since",
          "during",
          "both",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "one",
          "some",
          "many",
          "most",
          "with",
          "according",
          "because",
          "what",
          "why",
          "how",
          "who",
          "where",
          "no",
          "not",
          "so",
          "then",
          "now",
          "meanwhile",
          "instead",
          "despite",
          "earlier",
          "later",
          "last",
          "also",
          "by",
          "to");

  /** Words that begin a sentence when they are capitalized behind a heading in the same line. */
  private static final Set<String> STARTERS_BEHIND_HEADINGS =
      Set.of(
          "the",
          "in",
          "on",
          "at",
          "it",
          "he",
          "she",
          "they",
          "this",
          "these",
          "those",
          "there",
          "but",
          "as",
          "after",
          "before",
          "however",
          "if",
          "when",
          "while",
          "although",
          "since",
          "during",
          "both",
          "according",
          "because",
          "despite",
          "earlier",
          "we");

  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "added",
          "replied",
          "wondered",
          "declared",
          "wrote",
          "tweeted",
          "warned",
          "exclaimed",
          "shouted",
          "continued",
          "insisted",
          "stressed",
          "answered",
          "claimed",
          "announced",
          "quipped",
          "joked");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final int LONGEST_HEADING = 10;

  private final List<Token> tokens;
  private final int from;
  private boolean straightOpen;

  private SentenceSplitter(List<Token> tokens, int from) {
    this.tokens = tokens;
    this.from = from;
  }

  /**
   * The indexes after the last token of each sentence.
   *
   * @param from index of the first token of the paragraph; it goes to the last one
   */
  static List<Integer> ends(List<Token> tokens, int from) {
    return new SentenceSplitter(tokens, from).ends();
  }

  private List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    int start = from;
    boolean plain = true;
    for (int at = from; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.isMark('"')) {
        straightOpen = !straightOpen;
      }
      int end = end(start, at);
      if (end < 0 && plain && at > start && isBehindHeading(start, at)) {
        end = at;
      }
      if (end > start) {
        for (int closing = at + 1; closing < end; closing++) {
          straightOpen ^= tokens.get(closing).isMark('"');
        }
        ends.add(end);
        at = end - 1;
        start = end;
        plain = true;
      } else {
        plain &= token.kind() != TokenKind.MARK;
      }
    }
    if (start < tokens.size()) {
      ends.add(tokens.size());
    }
    return ends;
  }

  /** The index after the sentence that ends with a token and its closing marks; −1 if none does. */
  private int end(int start, int at) {
    Token token = tokens.get(at);
    if (token.isAbbreviation()) {
      return endsWithAbbreviation(token, at) ? at + 1 : -1;
    }
    if (!isTerminator(token) || (at == start && at + 1 < tokens.size() && !isTerminator(at + 1))) {
      return -1;
    }
    if (isTerminator(at + 1) && !isTerminator(at + 2)) {
      return isEllipsis(token) || tokens.get(at + 1).start() == token.end() ? -1 : at + 1;
    }
    if (isTerminator(at + 1)) {
      return -1;
    }
    boolean open = straightOpen;
    int next = at + 1;
    boolean quoted = false;
    while (next < tokens.size() && closes(next, open)) {
      quoted = true;
      open ^= tokens.get(next).isMark('"');
      next++;
    }
    if (next == tokens.size()) {
      return next;
    }
    return isStart(at, next, quoted) ? next : -1;
  }

  private boolean isStart(int at, int next, boolean quoted) {
    Token first = tokens.get(next);
    Token terminator = tokens.get(at);
    boolean apart = first.start() > tokens.get(next - 1).end();
    if (first.kind() == TokenKind.MARK) {
      char mark = first.text().charAt(0);
      return mark != ','
          && mark != ';'
          && mark != ':'
          && mark != '.'
          && mark != ')'
          && mark != '%'
          && mark != '/'
          && ((mark != '-' && mark != '–' && mark != '—') || !quoted);
    }
    boolean ellipsis = isEllipsis(terminator) || isInRun(at);
    if (!first.isCapitalized() && first.isWord()) {
      return apart && !quoted && !ellipsis && terminator.isMark('.') && isBehindWord(at);
    }
    if (first.isNumber()) {
      return apart;
    }
    if (!apart && !quoted && !isBehindWord(at)) {
      return false;
    }
    if (isDay(at - 1) && MONTHS.contains(first.lower())) {
      return false;
    }
    if (terminator.isMark('.') && at - 1 == from && tokens.get(at - 1).isNumber()) {
      return false;
    }
    return !quoted || (terminator.isMark('.') && !ellipsis) || !isSaidBy(next);
  }

  /** “…?” Ms Lee asked: a name and a verb of saying behind a question or an exclamation. */
  private boolean isSaidBy(int next) {
    int limit = Math.min(tokens.size(), next + 6);
    for (int at = next; at < limit; at++) {
      Token token = tokens.get(at);
      if (SPEECH.contains(token.lower())) {
        return at > next;
      }
      if (!token.isCapitalized() && !token.is("the")) {
        return false;
      }
    }
    return false;
  }

  private boolean isDay(int at) {
    return at >= from && tokens.get(at).isNumber() && tokens.get(at).text().length() <= 2;
  }

  private boolean endsWithAbbreviation(Token token, int at) {
    if (at + 1 == tokens.size()) {
      return true;
    }
    if (Abbreviations.needsMore(token.lower())) {
      return false;
    }
    Token next = tokens.get(at + 1);
    if (next.kind() == TokenKind.MARK) {
      return false;
    }
    return next.isCapitalized() && STARTERS.contains(next.lower()) && next.start() > token.end();
  }

  /** Whether a token begins the text behind a heading that stands in the same line. */
  private boolean isBehindHeading(int start, int at) {
    Token token = tokens.get(at);
    if (at - start < 2
        || at - start > LONGEST_HEADING
        || at + 2 >= tokens.size()
        || !token.isCapitalized()
        || !STARTERS_BEHIND_HEADINGS.contains(token.lower())
        || !tokens.get(start).isCapitalized()
        || (!isLowerCase(tokens.get(at + 1)) && !token.is("both") && !token.is("according"))) {
      return false;
    }
    if (token.is("the") || token.is("on") || token.is("it") || token.is("we")) {
      return isLowerCase(tokens.get(at - 1)) && isLowerCase(tokens.get(at + 2));
    }
    return true;
  }

  private static boolean isLowerCase(Token token) {
    return token.isWord() && !token.isCapitalized();
  }

  private boolean closes(int at, boolean straightOpen) {
    Token token = tokens.get(at);
    if (token.kind() != TokenKind.MARK) {
      return false;
    }
    char mark = token.text().charAt(0);
    boolean apart = token.start() > tokens.get(at - 1).end();
    if (mark == ')' || mark == ']' || mark == '”' || mark == '»') {
      return true;
    }
    if (!Characters.isQuotationMark(mark) || mark == '„' || mark == '«' || mark == '‚') {
      return false;
    }
    if (mark == '"') {
      return straightOpen;
    }
    boolean beforeWord =
        at + 1 < tokens.size()
            && tokens.get(at + 1).start() == token.end()
            && tokens.get(at + 1).kind() != TokenKind.MARK;
    return !apart && !beforeWord;
  }

  /** Whether a word of some length stands right before: not the “3.” of a list. */
  private boolean isBehindWord(int at) {
    if (at - 1 < from) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.kind() == TokenKind.MARK
        || (before.text().length() > 1 && (before.isWord() || before.isNumber()));
  }

  private boolean isTerminator(int at) {
    return at < tokens.size() && isTerminator(tokens.get(at));
  }

  private static boolean isTerminator(Token token) {
    return token.kind() == TokenKind.MARK
        && switch (token.text().charAt(0)) {
          case '.', '!', '?', '…', '。', '！', '？' -> true;
          default -> false;
        };
  }

  private static boolean isEllipsis(Token token) {
    return token.isMark('…');
  }

  /** Whether the token ends a row of full stops. */
  private boolean isInRun(int at) {
    return at > from && tokens.get(at).isMark('.') && tokens.get(at - 1).isMark('.');
  }
}
