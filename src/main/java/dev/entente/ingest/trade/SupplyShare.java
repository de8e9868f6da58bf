package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;
import java.util.Optional;

/** Reads shares that no word for trade tells of: “depends on Peru for 80 percent of its copper”. */
final class SupplyShare {

  private static final int REACH = 9;

  private final Passage clause;
  private final List<Party> parties;

  SupplyShare(Passage clause, List<Party> parties) {
    this.clause = clause;
    this.parties = parties;
  }

  /** Index of “depends on”, “relies on” before a number; -1 where there is none. */
  int depends(Quantity quantity) {
    for (int at = clause.from(); at < quantity.from(); at++) {
      String word = clause.lower(at);
      boolean depends =
          word.startsWith("depend")
              || word.startsWith("relie")
              || word.equals("rely")
              || word.equals("relying")
              || word.equals("reliant");
      boolean on =
          clause.is(at + 1, "on") || clause.is(at + 1, "upon") || clause.is(at + 1, "from");
      if (depends && on) {
        return at;
      }
    }
    return -1;
  }

  /** “Hungary depends on Russia for 80 percent of its gas”. */
  Optional<Frame> dependent(Quantity quantity, int depends) {
    Party owner = TradeSubject.before(clause, parties, depends);
    Party partner = null;
    for (Party party : parties) {
      boolean between = party.from() > depends && party.to() <= quantity.from();
      partner = between && party.isPlain() && partner == null ? party : partner;
    }
    if (owner == null || partner == null || partner.other() != null) {
      return Optional.empty();
    }
    Commodity goods = null;
    Term noun = null;
    for (int at = quantity.to(); at < quantity.to() + REACH && clause.has(at); at++) {
      Commodities.At named = Commodities.startingAt(clause, at);
      goods = goods == null && named != null ? named.commodity() : goods;
      Term term = TradeWords.at(clause, at, parties);
      noun = noun == null && term != null && term.isNoun() ? term : noun;
    }
    if (goods == null && noun == null) {
      return Optional.empty();
    }
    TradeFlow flow = noun == null ? TradeFlow.IMPORT : noun.flow();
    if (noun != null && (clause.is(noun.from(), "supplies") || clause.is(noun.from(), "supply"))) {
      flow = TradeFlow.IMPORT;
    }
    return new Frame(
            noun == null ? new Term(depends, depends + 1, flow, Term.Form.VERB, false) : noun,
            flow,
            Frame.Side.of(owner),
            Frame.Side.of(partner),
            goods,
            false,
            false)
        .ofTwoSides();
  }

  /** “70 percent of Mongolia’s coal goes to China”, “40 percent of its gas comes from Norway”. */
  Optional<Frame> moving(Quantity quantity) {
    Party owner = null;
    Commodity goods = null;
    TradeFlow flow = null;
    for (int at = quantity.to(); at < quantity.to() + 16 && clause.has(at); at++) {
      Party party = Parties.startingAt(parties, at);
      if (owner == null && party != null && !party.isPlain()) {
        owner = party;
      }
      Commodities.At named = Commodities.startingAt(clause, at);
      if (owner != null && goods == null && named != null) {
        goods = named.commodity();
      }
      flow = flow == null && goods != null ? way(at) : flow;
      if (flow != null && party != null && party.isPlain() && party.other() == null) {
        boolean to =
            clause.is(at - 1, "to") || (clause.is(at - 2, "to") && clause.is(at - 1, "the"));
        boolean from =
            clause.is(at - 1, "from") || (clause.is(at - 2, "from") && clause.is(at - 1, "the"));
        boolean joined = clause.is(party.to(), "and");
        boolean fits = flow == TradeFlow.EXPORT ? to : from;
        return fits && !joined
            ? new Frame(
                    new Term(at, at, flow, Term.Form.VERB, false),
                    flow,
                    Frame.Side.of(owner),
                    Frame.Side.of(party),
                    goods,
                    false,
                    false)
                .ofTwoSides()
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private TradeFlow way(int at) {
    return switch (clause.lower(at)) {
      case "go", "goes", "went", "going" -> TradeFlow.EXPORT;
      case "come", "comes", "came", "coming" -> TradeFlow.IMPORT;
      default -> null;
    };
  }
}
