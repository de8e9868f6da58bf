package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeMeasure;
import java.util.List;

/** Reads the figures of a list of goods or of partners with an amount each. */
final class ListedFigures {

  private final FigureContext context;
  private final PlacedPartners partners;
  private final List<ListedItems.Item> items;
  private final Passage before;
  private Frame base;
  private boolean isRead;

  ListedFigures(FigureContext context, PlacedPartners partners) {
    this.context = context;
    this.partners = partners;
    this.items =
        context.quantities().isEmpty()
            ? List.of()
            : ListedItems.read(context.passage(), context.parties(), context.quantities());
    Passage passage = context.passage();
    this.before =
        items.isEmpty()
            ? passage
            : new Passage(passage.tokens(), passage.from(), items.get(0).from());
  }

  /** Writes down the figure that a number of an item gives; whether it is one. */
  boolean read(FigureList figures, Quantity quantity) {
    ListedItems.Item item = item(quantity);
    if (item == null) {
      return false;
    }
    if (!isRead) {
      base = new ListBase(context, partners, before, items.get(0).goods() != null).read();
      isRead = true;
    }
    Frame frame = base == null ? null : frame(item);
    if (frame == null) {
      return false;
    }
    if (Plans.isNotHeld(before, items.get(0).amount())) {
      return true;
    }
    Passage passage = context.passage();
    Passage clause = new Passage(passage.tokens(), item.from(), item.to());
    frame = frame.commodity() == null ? ofUnit(clause, frame, quantity) : frame;
    Relation relation = Relation.LEVEL;
    TradeMeasure measure =
        quantity.kind() == Quantity.Kind.MONEY ? TradeMeasure.VALUE : TradeMeasure.VOLUME;
    if (quantity.equals(item.change())) {
      relation =
          new Relation(
              Relation.Kind.CHANGE, direction(passage, item), moved(passage, item, quantity));
      measure = TradeMeasure.CHANGE;
    } else if (!quantity.equals(item.amount())) {
      Passage whole = new Passage(passage.tokens(), item.from(), quantity.to());
      relation = Relation.of(whole, quantity, context.periods());
      boolean moved = relation.kind() == Relation.Kind.CHANGE;
      if (moved ? relation.direction() == null : quantity.kind() == Quantity.Kind.PERCENT) {
        return false;
      }
      measure = moved ? TradeMeasure.CHANGE : measure;
    }
    figures.add(clause, quantity, relation, Figure.of(frame, measure, FigureRule.LISTED, quantity));
    return true;
  }

  /** Barrels are of oil, whoever they come from. */
  private Frame ofUnit(Passage clause, Frame frame, Quantity quantity) {
    boolean barrels = quantity.unit() != null && quantity.unit().contains("barrels");
    return barrels ? UnitGoods.of(context, clause, partners, frame, quantity) : frame;
  }

  private ListedItems.Item item(Quantity quantity) {
    for (ListedItems.Item item : items) {
      if (quantity.equals(item.amount()) || quantity.equals(item.change())) {
        return item;
      }
    }
    return goneOn(quantity);
  }

  /** The item that a number after its amount goes on from; {@code null} for none. */
  private ListedItems.Item goneOn(Quantity quantity) {
    Quantity last = null;
    for (Quantity before : context.quantities()) {
      last = before.to() <= quantity.lead() && !before.equals(quantity) ? before : last;
    }
    boolean counts = quantity.value() != null && quantity.goods() == null;
    if (last == null
        || !counts
        || !ListedItems.goesOn(context.passage(), last.to(), quantity.lead())) {
      return null;
    }
    for (ListedItems.Item item : items) {
      boolean within = item.from() < last.from() && quantity.to() <= item.to() + 1;
      if (within || last.equals(item.amount()) || last.equals(item.change())) {
        return item;
      }
    }
    return null;
  }

  private static int moved(Passage passage, ListedItems.Item item, Quantity change) {
    for (int at = change.lead() - 1; at >= item.amount().to(); at--) {
      if (TradeWords.direction(passage.lower(at)) != null) {
        return at;
      }
    }
    return change.lead();
  }

  private static Direction direction(Passage passage, ListedItems.Item item) {
    return TradeWords.direction(passage.lower(moved(passage, item, item.change())));
  }

  private Frame frame(ListedItems.Item item) {
    if (item.goods() != null) {
      return base.withCommodity(item.goods());
    }
    boolean own = base.owner().slug().equals(item.partner().slug());
    return own ? null : base.withOther(Frame.Side.of(item.partner()));
  }
}
