package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;

/** Finds the goods of a volume whose clause names none. */
final class GoodsBefore {

  private GoodsBefore() {}

  /** Tonnes are of some goods: of those that figures of the same trade were last of. */
  static Frame of(FigureContext context, Passage clause, PlacedPartners partners, Frame frame) {
    for (Quantity beside : context.quantities()) {
      boolean barrels =
          beside.from() >= clause.from()
              && beside.to() <= clause.to()
              && beside.kind() == Quantity.Kind.AMOUNT
              && beside.unit().contains("barrels");
      if (barrels) {
        return UnitGoods.of(context, clause, partners, frame, beside);
      }
    }
    boolean isVolume = false;
    for (Quantity quantity : context.quantities()) {
      isVolume |=
          quantity.kind() == Quantity.Kind.AMOUNT
              && quantity.from() >= clause.from()
              && quantity.goods() == null;
    }
    if (!isVolume) {
      return frame;
    }
    Commodity goods = context.discourse().lastGoods(frame);
    Frame before = context.discourse().frame;
    boolean goesOn =
        goods == null
            && frame.other() == null
            && context.discourse().isNext(context.sentence().index())
            && before.flow() == frame.flow()
            && Frame.isSame(before.owner(), frame.owner());
    return goesOn
        ? frame.withOther(before.other()).withCommodity(before.commodity())
        : goods == null ? frame : frame.withCommodity(goods);
  }
}
