package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists of amounts with a partner each: “it sold 3 tonnes to Peru, 2 tonnes to Chile”. */
final class ListedDestinations {

  private final FigureContext context;
  private final List<Quantity> amounts = new ArrayList<>();
  private final List<Party> partners = new ArrayList<>();
  private final TradeFlow flow;
  private Frame base;
  private boolean isRead;

  ListedDestinations(FigureContext context) {
    this.context = context;
    TradeFlow way = null;
    for (Quantity quantity : context.quantities()) {
      TradeFlow own = flow(quantity);
      Party partner = own == null ? null : partner(quantity);
      if (partner != null && (way == null || way == own)) {
        way = own;
        amounts.add(quantity);
        partners.add(partner);
      }
    }
    this.flow = way;
  }

  /** The trade that a number of such a list is of; {@code null} where it is in none. */
  Figure read(Quantity quantity) {
    int index = amounts.size() < 2 ? -1 : amounts.indexOf(quantity);
    if (index < 0) {
      return null;
    }
    if (!isRead) {
      base = base(amounts.get(0).lead());
      isRead = true;
    }
    Optional<Frame> frame =
        base == null
            ? Optional.empty()
            : base.withOther(Frame.Side.of(partners.get(index))).ofTwoSides();
    return frame.map(of -> Figure.amount(of, quantity)).orElse(null);
  }

  /** “It sold 5 tonnes of wheat, including”: all of the list is wheat. */
  private Frame withGoods(Passage before, Frame frame) {
    for (Quantity quantity : context.quantities()) {
      Commodities.At goods =
          before.is(quantity.to(), "of") ? Commodities.startingAt(before, quantity.to() + 1) : null;
      if (goods != null) {
        return frame.withCommodity(goods.commodity());
      }
    }
    return frame;
  }

  private TradeFlow flow(Quantity quantity) {
    boolean amount =
        (quantity.kind() == Quantity.Kind.AMOUNT || quantity.kind() == Quantity.Kind.MONEY)
            && quantity.goods() == null
            && quantity.value() != null;
    if (!amount) {
      return null;
    }
    return context.passage().is(quantity.to(), "to")
        ? TradeFlow.EXPORT
        : context.passage().is(quantity.to(), "from") ? TradeFlow.IMPORT : null;
  }

  private Party partner(Quantity quantity) {
    int at = quantity.to() + 1;
    at += context.passage().is(at, "the") ? 1 : 0;
    Party party = Parties.startingAt(context.parties(), at);
    return party != null && party.isPlain() && party.other() == null ? party : null;
  }

  /** Whose trade the list is of, in an article that tells so before it or at its head. */
  private Frame base(int first) {
    Passage passage = context.passage();
    Passage before = new Passage(passage.tokens(), passage.from(), first);
    if (!before.is(before.to() - 1, "including")) {
      return null;
    }
    List<Party> named =
        context.parties().stream().filter(party -> party.to() <= before.to()).toList();
    Term last = null;
    for (Term term : TradeWords.in(before, named)) {
      last = term.flow() == flow ? term : last;
    }
    if (last == null) {
      return null;
    }
    Frame frame = FrameReader.read(before, named, last).withOther(null).asSingle();
    Discourse discourse = context.discourse();
    boolean home = frame.owner() == null && discourse.isRecent(context.sentence().index());
    frame = home ? frame.withOwner(discourse.home()) : frame;
    frame = withGoods(before, frame);
    boolean held = !Plans.isNotHeld(passage, before, amounts.get(0));
    return frame.owner() == null || !held ? null : frame;
  }
}
