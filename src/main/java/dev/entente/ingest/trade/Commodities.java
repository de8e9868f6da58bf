package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.ResourceTable;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The goods that are known by name. */
final class Commodities {

  private static final int LONGEST = 4;
  private static final int MOST_HEADS = 2;
  private static final Map<String, Commodity> BY_WORDS = load();

  /** Words for goods that say little without what they are made of. */
  private static final Set<String> HEADS =
      Words.of(
          "goods products product beans flour meal yarn pipes tubes wire sheets bars ingots powder juice"
              + " seeds nuts pulp concentrate concentrates ore ores parts components equipment cake"
              + " cathodes plates fibre fibres fiber fibers fabrics paste butter");

  private Commodities() {}

  /** A commodity and the index after its words. */
  record At(Commodity commodity, int from, int to) {}

  /** The goods whose name starts at an index, the longest one; {@code null} where none does. */
  static At startingAt(Passage passage, int at) {
    At known = known(passage, at);
    if (known == null) {
      return null;
    }
    int to = known.to;
    At head = head(passage, to);
    for (int heads = 0; head != null && heads < MOST_HEADS; heads++) {
      to = head.to;
      head = head(passage, to);
    }
    return to == known.to ? known : named(passage, at, to);
  }

  /** “Cotton textiles”, “steel pipes”: goods that a name before them tells more of. */
  private static At head(Passage passage, int at) {
    if (!passage.has(at) || passage.isJoined(at) || passage.isCapitalized(at)) {
      return null;
    }
    At known = known(passage, at);
    boolean compound = known != null && !known.commodity.equals(Commodity.ALL_GOODS);
    return compound || HEADS.contains(passage.lower(at))
        ? new At(Commodity.ALL_GOODS, at, compound ? known.to : at + 1)
        : null;
  }

  /** Goods by their words as they stand. */
  private static At named(Passage passage, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      words.append(at == from ? "" : " ").append(passage.lower(at));
    }
    return new At(new Commodity(words.toString(), null), from, to);
  }

  /**
   * Goods with those that are told together with them: “textiles and apparel”, “jute and jute
   * goods”. A number after them is of both.
   */
  static At together(Passage passage, At goods) {
    At other =
        passage.is(goods.to, "and") || passage.is(goods.to, "&")
            ? startingAt(passage, goods.to + 1)
            : null;
    return other == null || other.commodity.equals(Commodity.ALL_GOODS)
        ? goods
        : named(passage, goods.from, other.to);
  }

  /** The same, with those that stand before them. */
  static At togetherBefore(Passage passage, At goods) {
    boolean and = passage.is(goods.from - 1, "and") || passage.is(goods.from - 1, "&");
    At other = and ? endingAt(passage, goods.from - 1) : null;
    return other == null || other.commodity.equals(Commodity.ALL_GOODS)
        ? goods
        : named(passage, other.from, goods.to);
  }

  private static At known(Passage passage, int at) {
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
