package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;
import java.util.Set;

/** Reads what the countries around a word for trade have to do with it. */
final class FrameSides {

  /** After them “to” tells of no way that goods go: “according to”. */
  private static final Set<String> NO_GOAL =
      Words.of("according compared thanks due similar relative prior close belonging contrast");

  /** What a country does against trade: no side of any. */
  private static final Set<String> MEASURES =
      Words.of("controls curbs restrictions sanctions tariffs bans embargo blockade subsidies");

  private FrameSides() {}

  /** “A new round of Peruvian chip export controls”: they are Peru’s, and no goods. */
  private static boolean isOfMeasures(Passage clause, Party party) {
    for (int at = party.to(); at < party.to() + 4 && clause.has(at); at++) {
      if (!clause.token(at).isWord()) {
        return false;
      }
      if (MEASURES.contains(clause.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** What a country after the word for trade has to do with it. */
  static Frame add(Passage clause, List<Party> parties, Frame frame, Party party) {
    int before = GroupMembers.before(clause, party.from());
    String preposition = clause.lower(before);
    if (preposition.equals("to") && NO_GOAL.contains(clause.lower(before - 1))) {
      return frame;
    }
    if (isOfMeasures(clause, party)) {
      return frame;
    }
    Frame.Side side = Frame.Side.of(party);
    if (party.form() == Party.Form.ADJECTIVE) {
      return goodsOf(clause, frame, party, side);
    }
    if (party.form() == Party.Form.GENITIVE) {
      // “It buys Kenya’s tea”
      boolean bought =
          frame.term().form() == Term.Form.VERB
              && frame.flow() == TradeFlow.IMPORT
              && party.from() - frame.term().to() <= 1
              && Commodities.startingAt(clause, party.to()) != null;
      return bought ? other(frame, side) : frame;
    }
    boolean joined = isJoined(clause, parties, party);
    TradeFlow flow = frame.flow();
    switch (preposition) {
      case "to", "into", "towards", "toward" -> {
        if (joined) {
          return flow == TradeFlow.EXPORT ? frame.asJoint() : frame;
        }
        return flow == TradeFlow.EXPORT
            ? other(frame, side)
            : flow == TradeFlow.IMPORT ? into(frame, side) : frame;
      }
      case "from" -> {
        if (joined) {
          return flow == TradeFlow.IMPORT ? frame.asJoint() : frame;
        }
        return flow == TradeFlow.IMPORT || isEarned(clause, frame.term())
            ? other(frame, side)
            : flow == TradeFlow.EXPORT ? owner(frame, side) : frame;
      }
      case "with" -> {
        if (flow != TradeFlow.TOTAL) {
          return frame;
        }
        return joined ? frame.asJoint() : other(frame, side);
      }
      case "between" -> {
        if (clause.is(frame.term().from(), "sales")) {
          // “Sales between the two countries” are all their trade.
          Frame all =
              new Frame(frame.term(), TradeFlow.TOTAL, null, null, frame.commodity(), false, false);
          return pair(parties, all, party);
        }
        return flow == TradeFlow.TOTAL ? pair(parties, frame, party) : frame;
      }
      case "by" -> {
        boolean origin =
            frame.term().isNoun()
                && flow == TradeFlow.IMPORT
                && frame.owner() != null
                && frame.other() == null
                && !isSame(frame.owner(), side)
                && before <= frame.term().to() + 1;
        // “Brazilian soybean imports by China” are China’s.
        return origin ? frame.withOwner(side).withOther(frame.owner()) : owner(frame, side);
      }
      case "of" -> {
        return frame.term().isNoun() && before == frame.term().to() ? owner(frame, side) : frame;
      }
      case "in" -> {
        return clause.is(frame.term().from(), "sales") && !joined ? other(frame, side) : frame;
      }
      default -> {
        boolean indirectObject =
            frame.term().form() == Term.Form.VERB
                && flow == TradeFlow.EXPORT
                && party.from() <= frame.term().to() + 1
                && !joined;
        return indirectObject ? other(frame, side) : frame;
      }
    }
  }

  /** “Russian oil”: where the goods of an import come from. */
  private static Frame goodsOf(Passage clause, Frame frame, Party party, Frame.Side side) {
    boolean way = clause.is(party.from() - 1, "from") || clause.is(party.from() - 1, "to");
    if (way && TradeSubject.isFirms(clause, party)) {
      // “From Peruvian growers”, “to Chinese buyers”
      boolean from = clause.is(party.from() - 1, "from");
      boolean partner = frame.flow() == (from ? TradeFlow.IMPORT : TradeFlow.EXPORT);
      return partner ? other(frame, side) : frame;
    }
    int at = party.to();
    while (at < party.to() + 3 && clause.has(at) && Commodities.startingAt(clause, at) == null) {
      at++;
    }
    Commodities.At goods =
        clause.has(at) && at < party.to() + 3 ? Commodities.startingAt(clause, at) : null;
    boolean follows = goods != null || (frame.term().isNoun() && clause.is(party.from() - 1, "of"));
    if (!follows) {
      return frame;
    }
    return frame.flow() == TradeFlow.IMPORT ? other(frame, side) : owner(frame, side);
  }

  /** “Export earnings from Uganda” are of what is sold there. */
  static boolean isEarned(Passage clause, Term term) {
    if (term.flow() != TradeFlow.EXPORT || !term.isNoun()) {
      return false;
    }
    return switch (clause.lower(term.to() - 1)) {
      case "earnings", "revenue", "revenues", "receipts", "income" -> true;
      default -> false;
    };
  }

  /** Two buyers together have no figure of their own. */
  private static boolean isJoined(Passage clause, List<Party> parties, Party party) {
    return party.other() != null
        || (clause.is(party.to(), "and")
            && Parties.startingAt(parties, party.to() + 1) != null
            && Parties.startingAt(parties, party.to() + 1).isPlain())
        || (clause.isMark(party.to(), ',')
            && Parties.startingAt(parties, party.to() + 1) != null
            && clause.is(Parties.startingAt(parties, party.to() + 1).to(), "and"));
  }

  private static Frame pair(List<Party> parties, Frame frame, Party first) {
    if (first.other() != null) {
      return frame.withOwner(Frame.Side.of(first)).withOther(second(first));
    }
    for (Party party : parties) {
      if (party.from() >= first.to()
          && party.from() <= first.to() + 4
          && !party.slug().equals(first.slug())) {
        return frame.withOwner(Frame.Side.of(first)).withOther(Frame.Side.of(party));
      }
    }
    return frame;
  }

  /** “Russian imports to China” are what China imports from Russia. */
  private static Frame into(Frame frame, Frame.Side side) {
    boolean origin =
        frame.term().isNoun()
            && frame.owner() != null
            && frame.other() == null
            && !isSame(frame.owner(), side);
    return origin ? frame.withOwner(side).withOther(frame.owner()) : owner(frame, side);
  }

  static Frame owner(Frame frame, Frame.Side side) {
    return frame.owner() == null && !isSame(frame.other(), side) ? frame.withOwner(side) : frame;
  }

  static Frame other(Frame frame, Frame.Side side) {
    if (isSame(frame.owner(), side)) {
      // “Russian oil imports to India”, “Russian imports from Russia”
      return frame;
    }
    return frame.other() == null ? frame.withOther(side) : frame;
  }

  private static boolean isSame(Frame.Side one, Frame.Side other) {
    return one != null && one.slug().equals(other.slug());
  }

  static Frame.Side second(Party party) {
    return new Frame.Side(party.other(), party.country());
  }
}
