package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeMeasure;
import java.util.List;
import java.util.Set;

/** Reads whose trade the items of a list are, from the words that introduce it. */
final class ListedFigures {

  private static final Set<String> MAJOR =
      Words.of("major key main top principal primary leading biggest largest chief notable");

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
      base = base();
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
    Relation relation = new Relation(Relation.Kind.LEVEL, null, -1);
    TradeMeasure measure =
        quantity.kind() == Quantity.Kind.MONEY ? TradeMeasure.VALUE : TradeMeasure.VOLUME;
    if (quantity.equals(item.change())) {
      relation =
          new Relation(
              Relation.Kind.CHANGE, direction(passage, item), moved(passage, item, quantity));
      measure = TradeMeasure.CHANGE;
    }
    figures.add(clause, quantity, relation, Figure.of(frame, measure, FigureRule.LISTED, quantity));
    return true;
  }

  private ListedItems.Item item(Quantity quantity) {
    for (ListedItems.Item item : items) {
      if (quantity.equals(item.amount()) || quantity.equals(item.change())) {
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

  /** The trade that the items are parts of; {@code null} where nothing tells. */
  private Frame base() {
    List<Party> parties =
        context.parties().stream()
            .filter(party -> party.to() <= before.to() && !isComplement(party))
            .toList();
    Discourse discourse = context.discourse();
    int index = context.sentence().index();
    if (before.is(before.to() - 2, "followed") || before.is(before.to() - 3, "followed")) {
      for (RankReader.Rank rank : partners.ranks()) {
        if (rank.to() <= before.to()) {
          return rank.frame();
        }
      }
    }
    for (int at = before.to() - 1; at >= before.from(); at--) {
      Term term = TradeWords.at(before, at, parties);
      if (term != null && !term.weak()) {
        if (isOfTradeTold(parties, term)) {
          return discourse.frame.withCommodity(null);
        }
        Frame frame =
            new FrameFiller(context.passage(), before, parties, discourse, index).fill(term);
        return frame == null || frame.owner() == null ? null : frame;
      }
    }
    for (RankReader.Rank rank : partners.ranks()) {
      if (rank.to() <= before.to()) {
        return rank.frame();
      }
    }
    Frame role = RankReader.group(before, parties);
    if (role != null) {
      return role;
    }
    boolean goesOn = leadsOn(parties);
    if (!goesOn) {
      return null;
    }
    boolean goods = items.get(0).goods() != null;
    Frame told = discourse.topic(index);
    return goods ? told == null ? null : told : discourse.ranked(index);
  }

  /** After what Peru sold to Chile, “major exports included” are goods that it sold there. */
  private boolean isOfTradeTold(List<Party> parties, Term term) {
    Discourse discourse = context.discourse();
    return parties.isEmpty()
        && term.isNoun()
        && MAJOR.contains(before.lower(term.from() - 1))
        && term.from() - before.from() <= 2
        && discourse.isNext(context.sentence().index())
        && discourse.frame.owner() != null
        && discourse.frame.commodity() == null
        && discourse.frame.flow() == term.flow();
  }

  /** “The top market was China”: China is the market, and not whose market it is. */
  private boolean isComplement(Party party) {
    return party.isPlain()
        && switch (before.lower(party.from() - 1)) {
          case "was", "were", "is", "are" -> true;
          default -> false;
        };
  }

  /** “They included”, “it was followed by”, “among them were”: what was told just before. */
  private boolean leadsOn(List<Party> parties) {
    for (Party party : parties) {
      if (party.from() > before.from() + 1) {
        return false;
      }
    }
    return before.to() - before.from() <= 8;
  }
}
