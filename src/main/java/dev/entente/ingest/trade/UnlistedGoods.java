package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.List;
import java.util.Set;

/** Names goods that are not in the list by their own words: “exports of dates”. */
final class UnlistedGoods {

  private static final Set<String> NO_GOODS =
      Words.of(
          "the a an its their his her our all this that these those more last next about nearly"
              + " almost over some both which other any such many most up value volume total each"
              + " stood came fetched earned brought made accounted totalled totaled averaged topped"
              + " exceeded crossed surpassed remained during for through via worth");

  /** Whoever trades is not what is traded. */
  private static final Set<String> NO_GOODS_OF =
      Words.of(
          "enterprise enterprises company companies firm firms business businesses exporters"
              + " importers producers manufacturers traders provinces province regions region");

  private static final Set<String> SOMEONE = Words.of("country countries nation nations bloc");

  private UnlistedGoods() {}

  /** “Exports of dates”: goods that are not in the list are named by their own words. */
  static Frame of(Passage clause, List<Party> parties, Frame frame, int at) {
    StringBuilder words = new StringBuilder();
    int from = clause.is(at, "the") ? at + 1 : at;
    int to = from;
    while (clause.has(to) && to < from + 3 && isGoodsWord(clause, parties, to)) {
      words.append(to > from ? " " : "").append(clause.lower(to));
      to++;
    }
    String last = words.substring(words.lastIndexOf(" ") + 1);
    if (NO_GOODS_OF.contains(last)) {
      // “Exports of foreign-owned firms”: nobody knows of which country
      return frame.asJoint();
    }
    if (SOMEONE.contains(last)) {
      return frame;
    }
    return words.isEmpty() ? frame : frame.withCommodity(new Commodity(words.toString(), null));
  }

  private static boolean isGoodsWord(Passage clause, List<Party> parties, int at) {
    String word = clause.lower(at);
    return clause.token(at).isWord()
        && !clause.isCapitalized(at)
        && word.length() > 2
        && !NO_GOODS.contains(word)
        && !TradeWords.isNounForm(word)
        && Parties.startingAt(parties, at) == null
        && TradeWords.direction(word) == null
        && !word.equals("from")
        && !word.equals("was")
        && !word.equals("were")
        && !word.equals("and")
        && !word.equals("with")
        && !word.equals("into")
        && !word.equals("reached")
        && !word.equals("worth")
        && !word.equals("amounted")
        && !word.equals("hit");
  }
}
