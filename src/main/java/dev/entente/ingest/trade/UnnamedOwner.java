package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.List;
import java.util.Set;

/** Tells trade of someone whom the words mean and do not name: “the country’s imports”. */
final class UnnamedOwner {

  private static final int LEFT = 6;
  private static final int RIGHT = 5;

  private static final Set<String> SOMEONE =
      Words.of(
          "country nation kingdom republic state bloc union region company firm island province"
              + " government group continent city sector industry enterprise enterprises business"
              + " businesses companies firms investors manufacturer manufacturers producers");

  private static final Set<String> REGIONS =
      Words.of("european african asian arab nordic baltic scandinavian caribbean eurozone");

  private UnnamedOwner() {}

  /** “Global exports of coffee”: those of all countries. */
  static boolean isOfWorld(Passage clause, List<Party> parties, Term term) {
    for (int at = term.from() - 1; at >= term.from() - LEFT && clause.has(at); at--) {
      if (!clause.token(at).isWord() || Parties.covering(parties, at) != null) {
        return false;
      }
      if (isWorld(clause, at)) {
        return true;
      }
    }
    return false;
  }

  /** “World exports”, “the world’s imports”; not “its global exports”. */
  private static boolean isWorld(Passage clause, int at) {
    String word = clause.lower(at);
    boolean world =
        switch (word) {
          case "world", "world's", "world’s", "global", "worldwide" -> true;
          default -> false;
        };
    return world && !BilateralPair.OWN.contains(clause.lower(at - 1));
  }

  /** “Foreign investors cut their imports”. */
  private static boolean isOfFirms(Passage clause, int their) {
    for (int at = their - 1; at >= their - 2 * LEFT && clause.has(at); at--) {
      boolean firms =
          switch (clause.lower(at)) {
            case "investors", "firms", "companies", "businesses", "enterprises", "producers" ->
                true;
            default -> false;
          };
      if (firms) {
        return true;
      }
    }
    return false;
  }

  /** “The country’s exports”, where nobody else is named beside them. */
  static boolean isTheCountry(Passage clause, List<Party> parties, Term term) {
    for (int at = term.from() - 1; at >= term.from() - LEFT && clause.has(at); at--) {
      if (Parties.covering(parties, at) != null) {
        return false;
      }
      String word = clause.lower(at);
      boolean country =
          word.equals("country's")
              || word.equals("nation's")
              || ((word.equals("country") || word.equals("nation"))
                  && (clause.is(at + 1, "'s")
                      || clause.is(at + 1, "’s")
                      || clause.isMark(at + 1, '’')));
      if (country) {
        return clause.is(at - 1, "the");
      }
    }
    return false;
  }

  /** Whether the words beside a word for trade mean an owner that no party stands for. */
  static boolean isBeside(Passage clause, List<Party> parties, Term term) {
    for (int at = term.from() - 1; at >= term.from() - LEFT && clause.has(at); at--) {
      if (!clause.token(at).isWord() && !clause.isMark(at, '’')) {
        break;
      }
      if (Parties.covering(parties, at) != null) {
        return false;
      }
      String word = clause.lower(at);
      if (isWorld(clause, at)) {
        return true;
      }
      if (clause.isCapitalized(at) && REGIONS.contains(word)) {
        // “European machine exports”
        return true;
      }
      if (word.equals("their") && isOfFirms(clause, at)) {
        return true;
      }
      boolean genitive = word.endsWith("'s") || word.endsWith("’s");
      String noun = genitive ? word.substring(0, word.length() - 2) : word;
      boolean owns =
          genitive
              || clause.is(at + 1, "'s")
              || clause.isMark(at + 1, '’')
              || clause.isMark(at + 1, '\'');
      if (SOMEONE.contains(noun) && owns) {
        return true;
      }
    }
    for (int at = term.to(); at < term.to() + RIGHT && clause.has(at); at++) {
      boolean by = clause.is(at, "by") || clause.is(at, "of");
      if (by && clause.is(at + 1, "the") && SOMEONE.contains(clause.lower(at + 2))) {
        return Parties.covering(parties, at + 2) == null;
      }
    }
    return false;
  }
}
