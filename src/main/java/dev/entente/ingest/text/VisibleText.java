package dev.entente.ingest.text;

import java.util.Arrays;

/** Gathers the visible text of a page, with where each character comes from. */
final class VisibleText {

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private boolean space;
  private char next;

  /** Adds a run of text, white space in it drawn together. */
  void add(String run, RunOrigins origins) {
    for (int at = 0; at < run.length(); at++) {
      char c = run.charAt(at);
      if (Characters.isBlank(c)) {
        space = true;
      } else {
        if (space && !isAtLineStart()) {
          put(' ', origins.start(at), origins.start(at));
        }
        space = false;
        if (next != 0) {
          put(next, origins.start(at), origins.start(at));
          next = 0;
        }
        put(c, origins.start(at), origins.end(at));
      }
    }
  }

  /** Adds a mark that the page shows without writing it. */
  void mark(char mark, int origin) {
    if (space && !isAtLineStart()) {
      put(' ', origin, origin);
    }
    space = false;
    put(mark, origin, origin);
  }

  /** Adds a mark before the next visible character. */
  void markNext(char mark) {
    next = mark;
  }

  /** Adds a mark behind the last visible character. */
  void markLast(char mark, int origin) {
    next = 0;
    boolean broken = text.length() > 0 && isAtLineStart();
    if (broken) {
      text.setLength(text.length() - 1);
    }
    put(mark, origin, origin);
    if (broken) {
      put('\n', origin, origin);
    }
  }

  /** Ends the line, if there is something in it. */
  void breakLine(int origin) {
    space = false;
    if (!isAtLineStart()) {
      put('\n', origin, origin);
    }
  }

  /** Keeps a word apart from the next one in the same line. */
  void space() {
    space = true;
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  Origin origin() {
    return new Origin(Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
  }

  private boolean isAtLineStart() {
    return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
  }

  private void put(char c, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(c);
  }
}
