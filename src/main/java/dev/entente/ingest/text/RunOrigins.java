package dev.entente.ingest.text;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds for each character of a run of text where the page has it. */
final class RunOrigins {

  /** Character references are shorter. */
  private static final int LONGEST_REFERENCE = 34;

  private final int[] starts;
  private final int[] ends;

  RunOrigins(TextNode node, String run, String html) {
    starts = new int[run.length()];
    ends = new int[run.length()];
    Range range = node.sourceRange();
    if (range.isTracked()) {
      read(run, html, Math.max(0, range.startPos()), Math.min(html.length(), range.endPos()));
    }
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  private void read(String run, String html, int from, int to) {
    int raw = from;
    int at = 0;
    while (at < run.length()) {
      int reference = raw < to && html.charAt(raw) == '&' ? reference(html, raw, to) : raw;
      if (reference > raw) {
        String read = Parser.unescapeEntities(html.substring(raw, reference), false);
        if (run.startsWith(read, at) && !read.isEmpty()) {
          for (int unit = 0; unit < read.length(); unit++) {
            starts[at] = raw;
            ends[at++] = reference;
          }
          raw = reference;
          continue;
        }
      }
      starts[at] = Math.min(raw, Math.max(0, to - 1));
      boolean pair = raw + 1 < to && html.charAt(raw) == '\r' && html.charAt(raw + 1) == '\n';
      raw += pair && run.charAt(at) == '\n' ? 2 : 1;
      ends[at++] = Math.min(raw, to);
    }
  }

  private static int reference(String html, int start, int end) {
    int limit = Math.min(end, start + LONGEST_REFERENCE);
    for (int at = start + 1; at < limit; at++) {
      char c = html.charAt(at);
      if (c == ';') {
        return at + 1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        return start;
      }
    }
    return start;
  }
}
