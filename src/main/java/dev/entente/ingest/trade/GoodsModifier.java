package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.List;
import java.util.Set;

/**
 * Names goods that are not in the list where they stand before the word for trade: “Peru’s
 * handicraft exports”. Without them the number would be one of all goods, which nobody told.
 */
final class GoodsModifier {

  /** Words that tell how, when or whose trade is, and not of what. */
  private static final Set<String> NO_GOODS =
      Words.of(
          "total overall global worldwide annual monthly yearly quarterly weekly daily merchandise"
              + " goods foreign external net gross main key major top largest biggest leading first"
              + " second third last next record high higher lower low strong weak overseas outbound"
              + " inbound domestic national regional local state official actual real average"
              + " combined bilateral mutual joint seaborne offshore onshore pipeline rail direct"
              + " indirect future new potential possible private public arms world country nation"
              + " government company industry market trade value volume month year quarter half"
              + " week day time period same such other more less most many all entire whole whose"
              + " free cross-border two-way one-way post-war pre-pandemic peak robust solid slow"
              + " brisk sluggish poor good large small big huge vast massive modest steady sharp"
              + " huge bulk spot term up down less more year-end late early mid-year previous prior"
              + " recent current latest former subsequent usual normal legitimate own re outgoing"
              + " incoming ongoing cumulative aggregate headline visible duty-free full full-year"
              + " full-month half-year first-half second-half year-to-date so-called would-be"
              + " import export imports exports re-export parallel grey gray transit border land sea"
              + " air maritime overland online e-commerce retail sales supply demand import-export"
              + " boost hit hurt help cut curb limit increase raise expand grow halt stop ban lift"
              + " drive push keep make see saw sent let put buy sell take took");

  private static final Set<String> BEFORE = Words.of("the its their our his total annual");

  /** Words of endings that make adjectives, participles or adverbs. */
  private static final List<String> ENDINGS =
      List.of("ly", "ed", "ing", "al", "ive", "ic", "ous", "ar", "able", "ible", "er", "est", "'s");

  private GoodsModifier() {}

  /** The goods that the word right before an index names; {@code null} where it names none. */
  static Commodities.At endingAt(Passage clause, List<Party> parties, int end) {
    int at = end - 1;
    if (!isGoods(clause, parties, at)) {
      return null;
    }
    int from = at;
    Commodities.At known = Commodities.endingAt(clause, at);
    if (known != null && !known.commodity().equals(Commodity.ALL_GOODS)) {
      from = known.from();
    } else if (isGoods(clause, parties, at - 1)) {
      from = at - 1;
    }
    int owner = from - 1;
    boolean owned =
        Parties.endingAt(parties, from) != null && !Parties.endingAt(parties, from).isPlain();
    boolean begins = owner < clause.from() || clause.isMark(owner, ',');
    boolean contrasts = clause.is(owner, "while") || clause.is(owner, "whereas");
    boolean moves = TradeWords.direction(clause.lower(end + 1)) != null;
    if (!owned && !BEFORE.contains(clause.lower(owner)) && !((begins || contrasts) && moves)) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (int word = from; word < end; word++) {
      words.append(word > from ? " " : "").append(clause.lower(word));
    }
    return new Commodities.At(new Commodity(words.toString(), null), from, end);
  }

  private static boolean isGoods(Passage clause, List<Party> parties, int at) {
    if (!clause.has(at)
        || !clause.token(at).isWord()
        || clause.isCapitalized(at)
        || Parties.covering(parties, at) != null) {
      return false;
    }
    String word = clause.lower(at);
    return word.length() > 2
        && !NO_GOODS.contains(word)
        && !BEFORE.contains(word)
        && ENDINGS.stream().noneMatch(word::endsWith)
        && TradeWords.direction(word) == null
        && !TradeWords.tellOfTrade(word)
        && !isFunctionWord(word);
  }

  private static boolean isFunctionWord(String word) {
    return switch (word) {
      case "and",
          "but",
          "for",
          "from",
          "with",
          "that",
          "this",
          "these",
          "those",
          "which",
          "was",
          "were",
          "are",
          "has",
          "have",
          "had",
          "than",
          "then",
          "when",
          "where",
          "while",
          "whereas",
          "though",
          "although",
          "because",
          "since",
          "after",
          "before",
          "during",
          "between",
          "into",
          "over",
          "under",
          "via",
          "per",
          "who",
          "what",
          "any",
          "some",
          "each",
          "every",
          "both",
          "two",
          "three",
          "four",
          "five",
          "also",
          "not",
          "nor",
          "yet",
          "its",
          "our",
          "his",
          "her",
          "their",
          "one",
          "despite",
          "said",
          "says",
          "amid",
          "percent",
          "cent",
          "billion",
          "million",
          "about",
          "as",
          "so" ->
          true;
      default -> false;
    };
  }
}
