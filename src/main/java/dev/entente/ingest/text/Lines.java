package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text that have something in them, without the white space around it. Lines that
 * were broken to fit a page are put together again.
 */
final class Lines {

  /** Shorter lines are not broken for their length. */
  private static final int SHORTEST_BROKEN = 45;

  /** Texts with longer lines are not broken at all. */
  private static final int LONGEST_BROKEN = 130;

  /** So many lines must go on in lower case before others are taken to go on as well. */
  private static final int ENOUGH = 3;

  private Lines() {}

  static List<Span> of(String text) {
    List<Span> lines = split(text);
    boolean broken = isBroken(text, lines);
    List<Span> joined = new ArrayList<>();
    for (Span line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(text, joined.get(last), line, broken)) {
        joined.set(last, joined.get(last).cover(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static List<Span> split(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Characters.isLineBreak(text.charAt(end))) {
        end++;
      }
      Span line = strip(text, start, end);
      if (line.length() > 0) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /** Whether the lines of a text end where a page ended. */
  private static boolean isBroken(String text, List<Span> lines) {
    int goOn = 0;
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).length() > LONGEST_BROKEN) {
        return false;
      }
      if (index > 0 && goesOn(text, lines.get(index - 1), lines.get(index), false)) {
        goOn++;
      }
    }
    return goOn >= ENOUGH;
  }

  private static boolean goesOn(String text, Span line, Span next, boolean broken) {
    char last = text.charAt(line.end() - 1);
    char first = text.charAt(next.start());
    int length = line.end() - lastBreak(text, line);
    return length >= SHORTEST_BROKEN
        && (Character.isLetterOrDigit(last) || last == ',' || last == '-')
        && (Character.isLowerCase(first) || broken)
        && isNextLine(text, line.end(), next.start());
  }

  private static int lastBreak(String text, Span line) {
    int at = line.end() - 1;
    int floor = Math.max(line.start(), at - LONGEST_BROKEN);
    while (at > floor && !Characters.isLineBreak(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** Whether one line break and no empty line stands between. */
  private static boolean isNextLine(String text, int from, int to) {
    int breaks = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean pair = c == '\r' && at + 1 < to && text.charAt(at + 1) == '\n';
      breaks += Characters.isLineBreak(c) && !pair ? 1 : 0;
      if (breaks > 1) {
        return false;
      }
    }
    return true;
  }

  static Span strip(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Characters.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
