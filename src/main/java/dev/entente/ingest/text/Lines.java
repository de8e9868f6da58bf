package dev.entente.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that have something in them, without the white space around it. */
final class Lines {

  private Lines() {}

  static List<Span> of(String text) {
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
