package dev.entente.search;

import java.util.ArrayList;
import java.util.List;

/** Shows where a document has what was searched for. */
final class Snippet {

  static final char START = '⟦';
  static final char END = '⟧';

  private static final int LENGTH = 160;
  private static final String LEFT_OUT = "…";

  private Snippet() {}

  /** A stretch of a text that is a term. */
  private record Match(int term, int start, int end) {}

  /** The passage that has most of the terms, cut to where they are; null where none has any. */
  static String of(SearchDocument document, List<Term> terms) {
    String best = null;
    int most = 0;
    for (Passage passage : document.passages()) {
      List<Match> matches = matches(passage.text(), terms);
      int number = (int) matches.stream().map(Match::term).distinct().count();
      if (number > most) {
        most = number;
        best = mark(passage.text(), matches);
      }
    }
    return best;
  }

  private static List<Match> matches(String text, List<Term> terms) {
    List<Word> words = Word.of(text);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Match longest = null;
      for (int term = 0; term < terms.size(); term++) {
        int length = terms.get(term).lengthAt(words, i);
        if (length > 0) {
          int end = words.get(i + length - 1).end();
          if (longest == null || end > longest.end) {
            longest = new Match(term, words.get(i).start(), end);
          }
        }
      }
      if (longest != null) {
        matches.add(longest);
        while (i + 1 < words.size() && words.get(i + 1).start() < longest.end) {
          i++;
        }
      }
    }
    return matches;
  }

  private static String mark(String text, List<Match> matches) {
    int from = window(text, matches);
    int to = from + LENGTH >= text.length() ? text.length() : boundary(text, from + LENGTH);
    StringBuilder snippet = new StringBuilder(from > 0 ? LEFT_OUT : "");
    int at = from;
    for (Match match : matches) {
      if (match.start >= from && match.end <= to) {
        append(snippet, text, at, match.start);
        snippet.append(START);
        append(snippet, text, match.start, match.end);
        snippet.append(END);
        at = match.end;
      }
    }
    append(snippet, text, at, to);
    return snippet.append(to < text.length() ? LEFT_OUT : "").toString();
  }

  /** Where the part of the text starts that has most of the terms, with some words before them. */
  private static int window(String text, List<Match> matches) {
    if (text.length() <= LENGTH) {
      return 0;
    }
    int start = 0;
    long most = 0;
    for (Match first : matches) {
      long number =
          matches.stream()
              .filter(
                  other -> other.start >= first.start && other.end <= first.start + LENGTH * 3 / 4)
              .map(Match::term)
              .distinct()
              .count();
      if (number > most) {
        most = number;
        start = first.start;
      }
    }
    int lead = start - LENGTH / 4;
    return lead <= 0 ? 0 : Math.min(boundary(text, lead), start);
  }

  /** The next place at which no word is cut in two, and in any case no character. */
  private static int boundary(String text, int from) {
    int at = from;
    while (at < Math.min(text.length(), from + Word.MAX_LENGTH)
        && (Character.isLetterOrDigit(text.charAt(at))
            || Character.isSurrogate(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK)) {
      at++;
    }
    return at;
  }

  /** The marks mean a match and nothing else; line breaks are spaces. */
  private static void append(StringBuilder snippet, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char character = text.charAt(i);
      boolean blank = Character.isWhitespace(character) || character == START || character == END;
      snippet.append(blank ? ' ' : character);
    }
  }
}
