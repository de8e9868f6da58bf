package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a number is of by the words of its clause. */
final class NumberReader {

  private final FigureContext context;
  private final PlacedPartners partners;
  private final EllipsisReader ellipsis;
  private final int city;

  /** Whose trade a word for trade tells of, by its index: it does so for all its numbers. */
  private final Map<Integer, Frame> filled = new HashMap<>();

  NumberReader(FigureContext context, PlacedPartners partners) {
    this.context = context;
    this.partners = partners;
    this.ellipsis = new EllipsisReader(context);
    this.city = CountedGroups.city(context.passage());
  }

  /**
   * What a number is of.
   *
   * @return {@code null} where that is nobody's trade that is known
   */
  Figure read(Passage clause, List<Term> terms, Quantity quantity, Relation relation) {
    boolean share =
        relation.kind() != Relation.Kind.CHANGE && quantity.kind() == Quantity.Kind.PERCENT;
    boolean ofOthers =
        CountedGroups.isBefore(clause, context.parties(), quantity.lead())
            || CountedGroups.isOfNumber(clause, quantity.lead())
            || clause.is(quantity.lead() - 1, "below")
            || CountedGroups.isMarkPassed(clause, quantity)
            || city < quantity.lead()
            || CountedGroups.isOfPlace(context.passage(), context.parties(), quantity);
    if (ofOthers) {
      return null;
    }
    if (quantity.kind() == Quantity.Kind.BARE) {
      return ellipsis.again(clause, terms, quantity, relation);
    }
    if (relation.kind() == Relation.Kind.PART
        && ShareClauses.isOfNoTrader(clause, context.parties(), quantity)) {
      return null;
    }
    if (relation.kind() == Relation.Kind.PART) {
      return new PartShare(
              clause, context.parties(), terms, context.discourse(), context.sentence().index())
          .read(quantity)
          .map(frame -> partners.share(frame, quantity))
          .map(frame -> Figure.of(frame, TradeMeasure.SHARE, FigureRule.SHARE_OF, quantity))
          .orElse(null);
    }
    Frame placed = share ? partners.withShare(context.parties(), quantity).orElse(null) : null;
    if (placed != null) {
      return Figure.of(placed, TradeMeasure.SHARE, FigureRule.SHARE, quantity);
    }
    if (ShareClauses.has(clause, quantity)) {
      boolean level = share || relation.kind() == Relation.Kind.LEVEL;
      return !level || quantity.kind() != Quantity.Kind.PERCENT
          ? null
          : new NamedShare(
                  clause, context.parties(), terms, context.discourse(), context.sentence().index())
              .read(quantity)
              .map(partners::withGoods)
              .map(
                  frame ->
                      Figure.of(
                          frame,
                          TradeMeasure.SHARE,
                          relation.kind() == Relation.Kind.BASE
                              ? FigureRule.BASE
                              : FigureRule.SHARE,
                          quantity))
              .orElse(null);
    }
    if (PlacedPartners.placedParty(context.parties(), clause, quantity) != null) {
      Frame next = share ? null : partners.placed(context, clause, quantity).orElse(null);
      return next == null ? null : Figure.told(next, relation, quantity);
    }
    Term term = NearestTerm.of(clause, terms, quantity, relation);
    Frame cargo =
        term == null || term.weak() ? CargoReader.cargo(clause, context.parties(), quantity) : null;
    if (cargo != null) {
      return Figure.of(cargo, TradeMeasure.VOLUME, FigureRule.CARGO, quantity);
    }
    if (term == null) {
      Frame rank = partners.rank(quantity, relation);
      return rank == null
          ? ellipsis.again(clause, terms, quantity, relation)
          : Figure.amount(rank, quantity);
    }
    if (share || !NearestTerm.isTrade(clause, term, quantity)) {
      return null;
    }
    Optional<Frame> ofTheTwo =
        partners
            .partners(term)
            .or(() -> partners.inside(term, quantity))
            .or(() -> partners.turnover(context.parties(), term, quantity))
            .or(
                () ->
                    partners.bare(
                        context.parties(), FrameReader.read(clause, context.parties(), term)));
    if (ofTheTwo.isPresent()) {
      return Figure.told(ofTheTwo.get(), relation, quantity);
    }
    Frame frame = filled.get(term.from());
    if (frame == null) {
      frame =
          new FrameFiller(
                  context.passage(),
                  clause,
                  context.parties(),
                  context.discourse(),
                  context.sentence().index())
              .fill(term);
    }
    Frame read = frame;
    frame = frame == null ? null : UnitGoods.of(context, clause, partners, frame, quantity);
    filled.put(term.from(), frame == null || read.commodity() == null ? frame : read);
    if (frame == null || (term.weak() && (frame.commodity() == null || frame.other() == null))) {
      return null;
    }
    if (!term.isNoun()) {
      frame = partners.toPartner(frame);
    }
    if (frame.commodity() == null
        && quantity.kind() == Quantity.Kind.AMOUNT
        && clause.is(quantity.to(), "of")) {
      frame = UnlistedGoods.of(clause, context.parties(), frame, quantity.to() + 1);
    }
    if (!term.isNoun() && frame.commodity() == null) {
      if (quantity.goods() == null && !isAllGoods(quantity, frame)) {
        return null;
      }
    }
    if (quantity.goods() != null && frame.commodity() == null) {
      frame = frame.withCommodity(quantity.goods());
    }
    if (frame.commodity() == null && term.isNoun() && !frame.total()) {
      frame = GoodsBefore.of(context, clause, partners, frame);
    }
    return Figure.told(frame, relation, quantity);
  }

  private static boolean isAllGoods(Quantity quantity, Frame frame) {
    return quantity.kind() == Quantity.Kind.MONEY && frame.other() != null;
  }
}
