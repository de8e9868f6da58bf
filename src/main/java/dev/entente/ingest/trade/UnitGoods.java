package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;

/** Names goods that a clause leaves out by what they are counted in: barrels are of oil. */
final class UnitGoods {

  private static final Commodity OIL = new Commodity("oil", "2709");

  private UnitGoods() {}

  /** The same trade with its goods, where the unit or the figures just before tell them. */
  static Frame of(FigureContext context, Passage clause, Frame frame, Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.AMOUNT || quantity.goods() != null) {
      return frame;
    }
    boolean named = clause.is(quantity.to(), "of");
    boolean again =
        named && (clause.is(quantity.to() + 1, "the") || clause.is(quantity.to() + 1, "this"));
    boolean barrels = quantity.unit() != null && quantity.unit().contains("barrels");
    Commodity told = again ? lastTold(context) : told(context);
    if (barrels) {
      boolean oil = told != null && ("2709".equals(told.hsCode()) || "2710".equals(told.hsCode()));
      return frame.withCommodity(oil ? told : OIL);
    }
    boolean leftOut = !frame.term().isNoun() && !frame.term().weak() && !named;
    return told != null && (again || leftOut) ? frame.withCommodity(told) : frame;
  }

  /** “Of the oilseed”: the goods that the figures before were of. */
  private static Commodity lastTold(FigureContext context) {
    Discourse discourse = context.discourse();
    return discourse.isRecent(context.sentence().index()) ? discourse.frame.commodity() : null;
  }

  private static Commodity told(FigureContext context) {
    Discourse discourse = context.discourse();
    return discourse.isNext(context.sentence().index()) ? discourse.frame.commodity() : null;
  }
}
