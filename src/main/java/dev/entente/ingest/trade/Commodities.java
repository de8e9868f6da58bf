package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.ResourceTable;
import dev.entente.ingest.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The goods that are known by name. */
final class Commodities {

  private static final int LONGEST = 4;
  private static final Map<String, Commodity> BY_WORDS = load();

  private Commodities() {}

  /** A commodity and the index after its words. */
  record At(Commodity commodity, int from, int to) {}

  /** The goods whose name starts at an index, the longest one; {@code null} where none does. */
  static At startingAt(Passage passage, int at) {
    At longest = null;
    StringBuilder words = new StringBuilder();
    for (int to = at; to < at + LONGEST && passage.has(to); to++) {
      if (!passage.token(to).isWord()) {
        break;
      }
      words.append(to > at ? " " : "").append(passage.lower(to));
      Commodity commodity = BY_WORDS.get(words.toString());
      if (commodity != null) {
        longest = new At(commodity, at, to + 1);
      }
    }
    return longest;
  }

  /** The goods whose name ends before an index, the longest one; {@code null} where none does. */
  static At endingAt(Passage passage, int to) {
    for (int from = Math.max(to - LONGEST, passage.from()); from < to; from++) {
      At found = startingAt(passage, from);
      if (found != null && found.to == to) {
        return found;
      }
    }
    return null;
  }

  private static Map<String, Commodity> load() {
    Map<String, Commodity> commodities = new HashMap<>();
    for (List<String> row : ResourceTable.rows("commodities.tsv", 3)) {
      Commodity commodity = new Commodity(row.get(0), row.get(1).isEmpty() ? null : row.get(1));
      for (String words : row.get(2).split("\\|", -1)) {
        commodities.put(words, commodity);
      }
    }
    return commodities;
  }
}
