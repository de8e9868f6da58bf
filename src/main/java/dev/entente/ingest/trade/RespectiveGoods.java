package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads goods that numbers after them belong to one by one: “exports of steel and shoes rose 5 and
 * 3 percent respectively”, “chip exports and ship exports fell 5 and 3 percent respectively”.
 */
final class RespectiveGoods {

  private static final int LONGEST = 24;
  private static final int LONGEST_NAME = 5;
  private static final Set<String> ENDS =
      Words.of(
          "during in over for was were is are had has have amounted totalled totaled reached"
              + " stood worth to from this last on however meanwhile also each");

  private RespectiveGoods() {}

  /**
   * The goods in order.
   *
   * @param terms the words for trade before the numbers
   * @param end index of the first number
   * @param count how many numbers there are
   * @return as many goods; empty where that is not clear
   */
  static List<Commodity> read(
      Passage passage, List<Party> parties, List<Term> terms, int end, int count) {
    List<Commodity> compounds = new ArrayList<>();
    for (Term term : terms) {
      Commodity goods = term.isNoun() ? compound(passage, parties, term.from()) : null;
      if (goods != null) {
        compounds.add(goods);
      }
    }
    if (compounds.size() == count && terms.size() == count) {
      return compounds;
    }
    Term last = terms.get(terms.size() - 1);
    boolean of = last.isNoun() && passage.is(last.to(), "of") && end - last.to() <= LONGEST;
    return of ? listed(passage, parties, last.to() + 1, end, count) : List.of();
  }

  private static Commodity compound(Passage passage, List<Party> parties, int to) {
    Commodities.At known = Commodities.endingAt(passage, to);
    return known != null
        ? known.commodity()
        : passage.is(to - 2, "and") ? named(passage, parties, to - 1, to) : null;
  }

  private static List<Commodity> listed(
      Passage passage, List<Party> parties, int from, int end, int count) {
    List<Commodity> goods = new ArrayList<>();
    int start = from;
    for (int at = from; at <= end; at++) {
      boolean ends = at == end || isEnd(passage, at);
      boolean joint = passage.isMark(at, ',') || passage.is(at, "and");
      if (!ends && !joint) {
        continue;
      }
      if (at > start) {
        Commodity named = named(passage, parties, start, at);
        if (named == null) {
          return List.of();
        }
        goods.add(named);
      }
      if (ends) {
        break;
      }
      start = at + 1;
    }
    return goods.size() == count ? goods : List.of();
  }

  private static boolean isEnd(Passage passage, int at) {
    return ENDS.contains(passage.lower(at)) || TradeWords.direction(passage.lower(at)) != null;
  }

  private static Commodity named(Passage passage, List<Party> parties, int from, int to) {
    Commodities.At known = Commodities.startingAt(passage, from);
    if (known != null) {
      return known.commodity();
    }
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to && !passage.is(at, "such"); at++) {
      if (!passage.token(at).isWord() || Parties.covering(parties, at) != null) {
        return null;
      }
      words.append(at == from ? "" : " ").append(passage.lower(at));
      if (at - from >= LONGEST_NAME) {
        return null;
      }
    }
    return words.length() < 3 ? null : new Commodity(words.toString(), null);
  }
}
