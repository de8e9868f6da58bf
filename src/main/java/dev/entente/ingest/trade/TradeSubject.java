package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.List;
import java.util.Set;

/** Finds the country that does what a verb or a noun for trade tells. */
final class TradeSubject {

  private static final Set<String> FIRMS =
      Words.of(
          "companies firms businesses exporters importers traders refiners refineries producers"
              + " buyers suppliers manufacturers farmers growers enterprises utilities mills");

  private TradeSubject() {}

  /** The country that does what the verb or the noun at an index tells; {@code null} for none. */
  static Party before(Passage clause, List<Party> parties, int index) {
    Party subject = null;
    for (Party party : parties) {
      if (party.to() > index) {
        break;
      }
      if (party.from() >= clause.from()
          && (party.isPlain() || isFirms(clause, party))
          && party.other() == null
          && !isAfterPreposition(clause, party)) {
        subject = party;
      }
    }
    return subject != null && isJoined(clause, parties, subject) ? null : subject;
  }

  /** “German companies”, “India’s state refiners”: what they trade is their country’s. */
  static boolean isFirms(Passage clause, Party party) {
    for (int at = party.to(); at < party.to() + 3 && clause.has(at); at++) {
      if (FIRMS.contains(clause.lower(at))) {
        return true;
      }
      if (!clause.token(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** “Peru and Chile sold 5 million tonnes”: nobody knows how much each of them did. */
  private static boolean isJoined(Passage clause, List<Party> parties, Party party) {
    int before = clause.is(party.from() - 1, "the") ? party.from() - 2 : party.from() - 1;
    int end = clause.isMark(before - 1, ',') ? before - 1 : before;
    Party other = Parties.endingAt(parties, end);
    return clause.is(before, "and") && other != null && other.isPlain();
  }

  private static boolean isAfterPreposition(Passage clause, Party party) {
    int before = party.from() - 1;
    if (clause.is(before, "the")) {
      before--;
    }
    return switch (clause.lower(before)) {
      case "to",
          "from",
          "in",
          "of",
          "with",
          "by",
          "between",
          "into",
          "for",
          "on",
          "against",
          "at",
          "than",
          "over",
          "outside",
          "excluding",
          "beyond",
          "except",
          "including",
          "above",
          "near",
          "surpassed",
          "surpassing",
          "overtook",
          "overtaking",
          "outpaced",
          "outpacing",
          "replaced",
          "replacing",
          "displaced",
          "displacing",
          "unlike",
          "like" ->
          true;
      default -> false;
    };
  }
}
