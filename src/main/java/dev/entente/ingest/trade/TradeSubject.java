package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import java.util.List;

/** Finds the country that does what a verb or a noun for trade tells. */
final class TradeSubject {

  private TradeSubject() {}

  /** The country that does what the verb or the noun at an index tells; {@code null} for none. */
  static Party before(Passage clause, List<Party> parties, int index) {
    Party subject = null;
    for (Party party : parties) {
      if (party.to() > index) {
        break;
      }
      if (party.from() >= clause.from()
          && party.isPlain()
          && party.other() == null
          && !isAfterPreposition(clause, party)) {
        subject = party;
      }
    }
    return subject != null && isJoined(clause, parties, subject) ? null : subject;
  }

  /** “Peru and Chile sold 5 million tonnes”: nobody knows how much each of them did. */
  private static boolean isJoined(Passage clause, List<Party> parties, Party party) {
    int before = clause.is(party.from() - 1, "the") ? party.from() - 2 : party.from() - 1;
    Party other = Parties.endingAt(parties, before);
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
