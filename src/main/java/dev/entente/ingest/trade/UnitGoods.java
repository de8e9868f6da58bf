package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.Set;

/** Names goods that a clause leaves out by what they are counted in: barrels are of oil. */
final class UnitGoods {

  private static final Commodity OIL = new Commodity("oil", "2709");

  /** What stands for goods told of before: “of the meat”. */
  private static final Set<String> GENERIC =
      Words.of(
          "meat fuel grain commodity product oilseed metal cereal crop mineral raw energy goods"
              + " item stuff beverage fruit drink");

  private UnitGoods() {}

  /** The same trade with its goods, where the number, its unit or what is before tell them. */
  static Frame of(
      FigureContext context,
      Passage clause,
      PlacedPartners partners,
      Frame frame,
      Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.AMOUNT || quantity.goods() != null) {
      return frame;
    }
    int of = quantity.to();
    boolean named = clause.is(of, "of");
    Commodity ranked = partners.goodsBefore(quantity);
    Commodity told = ranked == null ? told(context) : ranked;
    boolean again =
        named
            && (clause.is(of + 1, "the") || clause.is(of + 1, "this"))
            && (frame.commodity() == null || GENERIC.contains(clause.lower(of + 2)));
    if (again && told != null) {
      return frame.withCommodity(told);
    }
    Commodities.At own = named ? Commodities.startingAt(clause, of + 1) : null;
    if (own != null) {
      return frame.withCommodity(own.commodity());
    }
    if (frame.commodity() != null) {
      return frame;
    }
    if (quantity.unit() != null && quantity.unit().contains("barrels")) {
      boolean oil = told != null && ("2709".equals(told.hsCode()) || "2710".equals(told.hsCode()));
      return frame.withCommodity(oil ? told : OIL);
    }
    boolean leftOut = !frame.term().isNoun() && !frame.term().weak() && !named;
    boolean next = ranked != null || context.discourse().isNext(context.sentence().index());
    return told != null && leftOut && next ? frame.withCommodity(told) : frame;
  }

  /** The goods that the figures before were of. */
  private static Commodity told(FigureContext context) {
    Discourse discourse = context.discourse();
    return discourse.isRecent(context.sentence().index()) ? discourse.frame.commodity() : null;
  }
}
