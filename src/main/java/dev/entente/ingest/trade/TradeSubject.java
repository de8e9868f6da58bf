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
    return subject;
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
          "above",
          "near",
          "unlike",
          "like" ->
          true;
      default -> false;
    };
  }
}
