package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.TokenKind;
import java.util.List;
import java.util.Set;

/**
 * Tells numbers of several countries or goods together, none of which is named: “the top five
 * countries took 30 percent”, “seven products had exports of over $1 billion”.
 */
final class CountedGroups {

  /** The count stands at most so many words before what is counted. */
  private static final int REACH = 3;

  private static final Set<String> THINGS =
      Words.of(
          "countries nations markets partners economies destinations buyers suppliers products"
              + " commodities items goods groups categories provinces localities cities regions"
              + " firms companies enterprises sectors");

  private static final Set<String> NO_GOODS =
      Words.of("enterprises companies firms countries exporters importers participants businesses");

  private CountedGroups() {}

  /**
   * “Lima is the largest city in terms of exports to Chile, with exports worth”: what follows is
   * the city’s.
   *
   * @return index of the word for it; after the end where there is none
   */
  static int city(Passage sentence) {
    for (int at = sentence.from(); at < sentence.to(); at++) {
      boolean city =
          sentence.is(at, "city") || sentence.is(at, "province") || sentence.is(at, "governorate");
      if (city && RankReader.isSuperlativeBefore(sentence, at)) {
        return at;
      }
    }
    return sentence.to();
  }

  /** “Made from Lima with $2 billion”: a place that is no country. */
  static boolean isOfPlace(Passage sentence, List<Party> parties, Quantity quantity) {
    int name = quantity.lead() - 2;
    return sentence.is(name + 1, "with")
        && sentence.isCapitalized(name)
        && sentence.is(name - 1, "from")
        && Parties.covering(parties, name) == null;
  }

  /** “The number of enterprises that export rose by 600”: no goods. */
  static boolean isOfNumber(Passage clause, int end) {
    for (int at = clause.from(); at + 2 < end; at++) {
      boolean number = clause.is(at, "number") && clause.is(at + 1, "of");
      if (number && NO_GOODS.contains(clause.lower(at + 2))) {
        return true;
      }
    }
    return false;
  }

  /** “It exceeded $100 billion for two consecutive years”: a mark, and no amount. */
  static boolean isMarkPassed(Passage clause, Quantity quantity) {
    if (!clause.is(quantity.to(), "for")) {
      return false;
    }
    for (int at = quantity.to() + 1; at < quantity.to() + 5; at++) {
      if (clause.is(at, "consecutive") || clause.is(at, "straight")) {
        return true;
      }
    }
    return false;
  }

  /** Whether words of a clause before an index count such things, and name nobody after them. */
  static boolean isBefore(Passage clause, List<Party> parties, int end) {
    for (int at = clause.from(); at < end; at++) {
      boolean pair = clause.is(at - 1, "two") || Parties.covering(parties, at) != null;
      if (!pair && THINGS.contains(clause.lower(at)) && isCounted(clause, at)) {
        return !isNamed(clause, parties, at, end);
      }
    }
    return false;
  }

  private static boolean isCounted(Passage clause, int noun) {
    for (int at = noun - 1; at >= noun - REACH && clause.has(at); at--) {
      if (!clause.token(at).isWord() && clause.token(at).kind() != TokenKind.NUMBER) {
        return false;
      }
      boolean count =
          NumberWords.cardinal(clause.lower(at)) > 1
              || (clause.number(at) > 1 && clause.year(at) < 0);
      if (count) {
        return true;
      }
    }
    return false;
  }

  /** “The five countries of the union sold”: they are named by their group. */
  private static boolean isNamed(Passage clause, List<Party> parties, int from, int to) {
    for (Party party : parties) {
      boolean member =
          party.from() == from + 1 || (clause.is(from + 1, "of") && party.from() <= from + 3);
      boolean own = party.to() <= from && party.to() >= from - REACH - 1;
      if ((member && party.from() > from && party.to() <= to) || own) {
        return true;
      }
    }
    return false;
  }
}
