package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeMeasure;
import java.util.List;
import java.util.Optional;

/**
 * Reads of whose trade, and by whom, it is what is called a share: “China’s share of Russian
 * imports”.
 */
final class NamedShare {

  private final Passage clause;
  private final List<Party> parties;
  private final List<Term> terms;
  private final Discourse discourse;
  private final int index;

  NamedShare(
      Passage clause, List<Party> parties, List<Term> terms, Discourse discourse, int index) {
    this.clause = clause;
    this.parties = parties;
    this.terms = terms;
    this.discourse = discourse;
    this.index = index;
  }

  /** “China’s share of Russian imports rose to 25 percent”. */
  Optional<Frame> read(Quantity quantity) {
    int share = shareAt(quantity);
    Party partner = share < 0 ? null : Parties.endingAt(parties, share);
    if (partner == null && isGenitive(share - 1)) {
      return Optional.empty();
    }
    if (partner == null && share >= 0 && clause.is(share + 1, "of")) {
      int at = clause.is(share + 2, "the") ? share + 3 : share + 2;
      Party of = Parties.startingAt(parties, at);
      partner = of != null && of.form() != Party.Form.GENITIVE ? of : null;
    }
    Commodity ofGoods = null;
    if (partner == null && share >= 0 && clause.is(share + 1, "of")) {
      // “The share of oil from Peru rose to 5 percent”
      Commodities.At goods = Commodities.startingAt(clause, share + 2);
      boolean from = goods != null && clause.is(goods.to(), "from");
      int name = from && clause.is(goods.to() + 1, "the") ? goods.to() + 2 : share;
      name = from && name == share ? goods.to() + 1 : name;
      Party origin = from ? Parties.startingAt(parties, name) : null;
      partner = origin != null && origin.isPlain() ? origin : null;
      ofGoods = partner == null ? null : goods.commodity();
    }
    if (partner == null) {
      partner = TradeSubject.before(clause, parties, quantity.from());
    }
    Frame frame = null;
    for (Term term : terms) {
      boolean whole = share < 0 || !clause.is(share + 1, "of") || term.from() > share;
      if (term.isNoun() && frame == null && whole) {
        int from = share >= 0 && term.from() > share ? share + 1 : clause.from();
        Passage around = new Passage(clause.tokens(), Math.min(from, term.from()), clause.to());
        frame = FrameReader.read(around, parties, term);
      }
    }
    if (frame == null) {
      if (partner == null && discourse.isNext(index) && isSame(share)) {
        return discourse.frame.ofTwoSides();
      }
      boolean near = ofGoods == null ? discourse.isNext(index) : discourse.isNearby(index);
      if (partner == null || !near || (ofGoods != null && discourse.buyer() == null)) {
        return Optional.empty();
      }
      Frame told = discourse.frame.withOther(Frame.Side.of(partner));
      return (ofGoods == null ? told : told.withCommodity(ofGoods)).ofTwoSides();
    }
    Commodities.At goods = partner == null ? null : Commodities.startingAt(clause, partner.to());
    if (goods != null && frame.commodity() == null) {
      frame = frame.withCommodity(goods.commodity());
    }
    if (frame.commodity() == null) {
      frame = frame.withCommodity(announced());
    }
    boolean ofOneGoods =
        frame.commodity() == null
            && !frame.total()
            && discourse.isRecent(index)
            && discourse.frame.flow() == frame.flow()
            && Frame.isSame(discourse.frame.owner(), frame.owner());
    if (ofOneGoods) {
      // “Its share of Peru’s imports rose”, in an article on what Peru imports of one sort
      frame = frame.withCommodity(discourse.onlyGoods());
    }
    if (frame.owner() == null && discourse.isRecent(index) && discourse.frame.owner() != null) {
      frame = frame.withOwner(discourse.frame.owner());
    }
    if (frame.other() == null && partner != null && !frame.isOf(partner)) {
      frame = frame.withOther(Frame.Side.of(partner));
    }
    return frame.ofTwoSides();
  }

  /** “For natural gas, its share fell”: goods that the clause begins with. */
  private Commodity announced() {
    int first = clause.isMark(clause.from(), ',') ? clause.from() + 1 : clause.from();
    boolean leads = clause.is(first, "for") || clause.is(first, "in") || clause.is(first, "of");
    Commodities.At goods = leads ? Commodities.startingAt(clause, first + 1) : null;
    return goods != null && clause.isMark(goods.to(), ',') ? goods.commodity() : null;
  }

  /** “The share had fallen”: the one that was told just before. */
  private boolean isSame(int share) {
    boolean the =
        clause.is(share - 1, "the") || clause.is(share - 1, "that") || clause.is(share - 1, "this");
    return the && !clause.is(share + 1, "of") && discourse.measure == TradeMeasure.SHARE;
  }

  private boolean isGenitive(int at) {
    return clause.lower(at).endsWith("'s")
        || clause.lower(at).endsWith("’s")
        || (clause.is(at, "s") && clause.isMark(at - 1, '’'));
  }

  private int shareAt(Quantity quantity) {
    for (int at = clause.from(); at < quantity.to() + 3; at++) {
      if (clause.is(at, "share") || clause.is(at, "proportion")) {
        return at;
      }
    }
    return -1;
  }
}
