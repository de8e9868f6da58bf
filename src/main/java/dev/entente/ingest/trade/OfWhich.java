package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.Optional;

/** Reads parts of an amount told just before: “$5 billion, of which $2 billion went to Chile”. */
final class OfWhich {

  /** So many words after a part its partner is named. */
  private static final int REACH = 6;

  private OfWhich() {}

  /** Whether a number stands in such a clause, where nobody but its partner is named. */
  static boolean has(FigureContext context, Quantity quantity) {
    return partner(context, quantity) != null && isAfterWhich(context, quantity);
  }

  /** What the number is; {@code null} where nothing before it tells of what it is a part. */
  static Figure read(FigureContext context, Quantity quantity) {
    Party partner = partner(context, quantity);
    Discourse discourse = context.discourse();
    Frame whole = discourse.frame;
    boolean known =
        partner != null
            && whole != null
            && discourse.sentence == context.sentence().index()
            && whole.owner() != null
            && whole.flow() != TradeFlow.TOTAL
            && flow(context.passage(), partner) == whole.flow();
    Optional<Frame> frame =
        known ? whole.withOther(Frame.Side.of(partner)).ofTwoSides() : Optional.empty();
    return frame.map(of -> Figure.amount(of, quantity)).orElse(null);
  }

  private static boolean isAfterWhich(FigureContext context, Quantity quantity) {
    Passage passage = context.passage();
    boolean which = false;
    for (int at = passage.from(); at < quantity.lead(); at++) {
      if (which && Parties.startingAt(context.parties(), at) != null) {
        // “Of which, Peru’s exports to Chile rose to $5 billion”: they say themselves whose.
        return isBetweenParts(context, at, quantity);
      }
      which |= passage.is(at, "of") && passage.is(at + 1, "which");
    }
    return which;
  }

  /** Whether a name belongs to a part before: “$2 billion went to Chile and $1 billion to Mali”. */
  private static boolean isBetweenParts(FigureContext context, int name, Quantity quantity) {
    for (Quantity before : context.quantities()) {
      Party partner = before.to() <= name ? partner(context, before) : null;
      if (partner != null && partner.from() == name && before.to() < quantity.from()) {
        return true;
      }
    }
    return false;
  }

  /** “Went to Chile”, “were shipped to Chile”, “came from Chile”. */
  private static Party partner(FigureContext context, Quantity quantity) {
    boolean amount =
        quantity.kind() == Quantity.Kind.MONEY || quantity.kind() == Quantity.Kind.AMOUNT;
    Passage passage = context.passage();
    for (int at = quantity.to(); amount && at < quantity.to() + REACH && passage.has(at); at++) {
      Party party = Parties.startingAt(context.parties(), at);
      if (party != null) {
        boolean one = party.isPlain() && party.other() == null && flow(passage, party) != null;
        return one ? party : null;
      }
      if (passage.isMark(at, ',') || passage.isMark(at, ';')) {
        return null;
      }
    }
    return null;
  }

  private static TradeFlow flow(Passage passage, Party party) {
    int before = passage.is(party.from() - 1, "the") ? party.from() - 2 : party.from() - 1;
    return passage.is(before, "to")
        ? TradeFlow.EXPORT
        : passage.is(before, "from") ? TradeFlow.IMPORT : null;
  }
}
