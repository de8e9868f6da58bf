package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads lists of partners whose figures stand in brackets: “the main buyers were Peru (5,000 tonnes
 * worth $3 million, down 2% in volume but up 8% in value) and Chile (+12%)”.
 */
final class BracketedPartners {

  /** So many tokens brackets hold at most. */
  private static final int LONGEST = 40;

  /** So many words before the first partner it may say which way all of them moved. */
  private static final int SUPERLATIVE = 20;

  private static final Set<String> MOST =
      Words.of(
          "largest biggest greatest highest sharpest strongest steepest fastest notable"
              + " significant main");

  private final FigureContext context;
  private final PlacedPartners partners;
  private final List<Item> items = new ArrayList<>();
  private Frame base;
  private boolean isRead;

  /** A partner and where its brackets open and close. */
  private record Item(Party partner, int from, int to) {}

  BracketedPartners(FigureContext context, PlacedPartners partners) {
    this.context = context;
    this.partners = partners;
    for (Party party : context.parties()) {
      int close = party.isPlain() && party.other() == null ? close(party.to()) : -1;
      if (close > 0 && holdsNumber(party.to(), close)) {
        items.add(new Item(party, party.to(), close));
      }
    }
  }

  /** Index of the mark that closes brackets; -1 where none open at an index. */
  private int close(int open) {
    Passage passage = context.passage();
    if (!passage.isMark(open, '(')) {
      return -1;
    }
    for (int at = open + 1; at < open + LONGEST && passage.has(at); at++) {
      if (passage.isMark(at, ')')) {
        return at;
      }
    }
    return -1;
  }

  private boolean holdsNumber(int from, int to) {
    for (Quantity quantity : context.quantities()) {
      if (quantity.from() > from && quantity.to() <= to) {
        return true;
      }
    }
    return false;
  }

  /** Writes down the figure that a number in such brackets gives; whether it is one. */
  boolean read(FigureList figures, Quantity quantity) {
    Item item = items.size() < 2 ? null : item(quantity);
    Relation relation = item == null ? null : relation(item, quantity);
    if (relation == null) {
      return false;
    }
    if (!isRead) {
      base = base();
      isRead = true;
    }
    if (base == null || base.owner().slug().equals(item.partner.slug())) {
      return false;
    }
    Frame frame = base.withOther(Frame.Side.of(item.partner));
    TradeMeasure measure =
        relation.kind() == Relation.Kind.CHANGE
            ? TradeMeasure.CHANGE
            : quantity.kind() == Quantity.Kind.MONEY ? TradeMeasure.VALUE : TradeMeasure.VOLUME;
    Passage clause = new Passage(context.passage().tokens(), item.from, item.to);
    figures.add(clause, quantity, relation, Figure.of(frame, measure, FigureRule.LISTED, quantity));
    return true;
  }

  private Item item(Quantity quantity) {
    for (Item item : items) {
      if (quantity.from() > item.from && quantity.to() <= item.to) {
        return item;
      }
    }
    return null;
  }

  /** Amounts, and percentages that go up or down; shares are read elsewhere. */
  private Relation relation(Item item, Quantity quantity) {
    Passage passage = context.passage();
    if (quantity.value() == null || quantity.goods() != null) {
      return null;
    }
    if (quantity.kind() == Quantity.Kind.PERCENT) {
      Passage brackets = new Passage(passage.tokens(), item.from, item.to);
      Relation relation = Relation.of(brackets, quantity, context.periods());
      boolean moved = relation.kind() == Relation.Kind.CHANGE && relation.direction() != null;
      Direction way = moved ? null : superlative();
      return moved ? relation : way == null ? null : new Relation(Relation.Kind.CHANGE, way, -1);
    }
    boolean amount =
        quantity.kind() == Quantity.Kind.MONEY || quantity.kind() == Quantity.Kind.AMOUNT;
    boolean before = passage.is(quantity.lead() - 1, "from");
    Direction way = TradeWords.direction(passage.lower(quantity.lead() - 1));
    boolean by = passage.is(quantity.lead() - 1, "by") || way != null;
    return amount && !before && !by ? Relation.LEVEL : null;
  }

  /** “The largest falls were those of exports to Chile (5%) and Mali (3%)”: which way they went. */
  private Direction superlative() {
    Passage passage = context.passage();
    int first = items.get(0).partner.from();
    for (int at = first - 1; at > passage.from() && at >= first - SUPERLATIVE; at--) {
      Direction way = TradeWords.direction(passage.lower(at));
      if (way == null) {
        continue;
      }
      for (int word = at - 1; word >= at - 3 && passage.has(word); word--) {
        if (MOST.contains(passage.lower(word)) && passage.lower(at).endsWith("s")) {
          return way;
        }
      }
      return null;
    }
    return null;
  }

  private Frame base() {
    Passage passage = context.passage();
    Passage before = new Passage(passage.tokens(), passage.from(), items.get(0).partner.from());
    Frame read = new ListBase(context, partners, before, false).read();
    boolean held = !Plans.isNotHeld(passage, before, context.quantities().get(0));
    return read == null || read.owner() == null || !held ? null : read.withOther(null);
  }
}
