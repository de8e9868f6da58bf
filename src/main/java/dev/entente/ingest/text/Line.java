package dev.entente.ingest.text;

import java.util.List;

/**
 * A line of a text before it is known what it belongs to.
 *
 * @param span of it
 * @param tokens of it
 * @param ends index after the last token of each sentence, among its tokens
 */
record Line(Span span, List<Token> tokens, List<Integer> ends) {

  int size() {
    return tokens.size();
  }

  Token first() {
    return tokens.get(0);
  }

  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  /** The tokens of a sentence of it. */
  List<Token> sentence(int index) {
    return tokens.subList(index == 0 ? 0 : ends.get(index - 1), ends.get(index));
  }

  /** How many of its tokens are words. */
  int words() {
    int words = 0;
    for (Token token : tokens) {
      words += token.isWord() ? 1 : 0;
    }
    return words;
  }

  int count(char mark) {
    int count = 0;
    for (Token token : tokens) {
      count += token.isMark(mark) ? 1 : 0;
    }
    return count;
  }

  /** Whether it ends as sentences do; a mark of quotation or a bracket may follow. */
  boolean isClosed() {
    for (int at = tokens.size() - 1; at >= 0 && at >= tokens.size() - 4; at--) {
      Token token = tokens.get(at);
      if (token.kind() != TokenKind.MARK) {
        return at == tokens.size() - 1 && token.isAbbreviation();
      }
      char mark = token.text().charAt(0);
      if (mark == '.' || mark == '!' || mark == '?' || mark == '…' || mark == ':' || mark == ';') {
        return true;
      }
    }
    return false;
  }
}
