package dev.entente.ingest.mention;

import dev.entente.ingest.text.Span;
import java.util.List;

/**
 * All mentions of an article, in order and without overlaps, but that a demonym may stand inside of
 * a role: of “the Russian president” both the president and Russia are mentioned.
 */
public record Mentions(List<Mention> all) {

  /** Those that lie in a span. */
  public List<Mention> in(Span span) {
    int from = indexAt(span.start());
    int to = from;
    while (to < all.size() && all.get(to).span().start() < span.end()) {
      to++;
    }
    return all.subList(from, to).stream().filter(mention -> span.contains(mention.span())).toList();
  }

  /** Index of the first one that starts at the offset or after it. */
  public int indexAt(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
