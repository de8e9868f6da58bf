package dev.entente.ingest.trade;

import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.List;
import java.util.Optional;

/** Reads whose trade, or in what, numbers are that belong one by one to names before them. */
final class RespectiveReader {

  private final FigureContext context;
  private final List<RespectiveFigures> groups;

  RespectiveReader(FigureContext context) {
    this.context = context;
    this.groups = RespectiveFigures.in(context.passage(), context.parties(), context.quantities());
  }

  /** Writes down the figure that such a number gives, if any; whether it is such a number. */
  boolean read(FigureList figures, Passage clause, Quantity quantity) {
    for (RespectiveFigures group : groups) {
      if (group.holds(quantity) && hasNoPair(group, clause)) {
        partners(figures, group, clause, quantity);
        return true;
      }
    }
    return false;
  }

  /** “Exports of steel and shoes rose 5 and 3 percent respectively”: shoes have the second one. */
  private void goods(
      FigureList figures, RespectiveFigures respective, Passage clause, Quantity quantity) {
    Passage passage = context.passage();
    int first = respective.first().lead();
    Passage introduction = new Passage(passage.tokens(), respective.start(), first);
    List<Term> before = TradeWords.in(introduction, context.parties());
    if (before.isEmpty()) {
      return;
    }
    List<Commodity> goods =
        RespectiveGoods.read(passage, context.parties(), before, first, respective.count());
    FrameFiller filler =
        new FrameFiller(
            passage,
            introduction,
            context.parties(),
            context.discourse(),
            context.sentence().index());
    Frame last = goods.isEmpty() ? null : filler.fill(before.get(before.size() - 1));
    // “Peru’s car exports and ship exports”: the first one tells whose they are.
    Frame frame = last == null && !goods.isEmpty() ? filler.fill(before.get(0)) : last;
    Passage whole = new Passage(passage.tokens(), respective.start(), clause.to());
    Relation relation = Relation.of(whole, respective.first(), context.periods());
    boolean held =
        (relation.kind() == Relation.Kind.CHANGE
                || (relation.kind() == Relation.Kind.LEVEL
                    && quantity.kind() != Quantity.Kind.PERCENT))
            && !Plans.isNotHeld(passage, whole, respective.first());
    if (frame == null || frame.owner() == null || !held) {
      return;
    }
    Relation own = new Relation(relation.kind(), relation.direction(), -1);
    Frame of = frame.withCommodity(goods.get(respective.indexOf(quantity)));
    figures.add(passage, quantity, own, Figure.told(of, relation, quantity));
  }

  /** “To Italy and Spain rose 5 and 3 percent respectively”: Spain’s is the second one. */
  private void partners(
      FigureList figures, RespectiveFigures respective, Passage clause, Quantity quantity) {
    Party partner = respective.of(quantity);
    if (partner == null) {
      goods(figures, respective, clause, quantity);
      return;
    }
    Passage passage = context.passage();
    int first = respective.named().get(0).from();
    if (isLed(passage, first, "by") && followed(figures, clause, quantity, partner, first)) {
      return;
    }
    List<Party> before = context.parties().stream().filter(party -> party.to() <= first).toList();
    Passage introduction = new Passage(passage.tokens(), respective.start(), first);
    Term term = null;
    for (Term one : TradeWords.in(introduction, context.parties())) {
      term = one.isNoun() ? one : term;
    }
    boolean side =
        term != null
            && switch (term.flow()) {
              case EXPORT -> isLed(passage, first, "to");
              case IMPORT -> isLed(passage, first, "from");
              case TOTAL -> isLed(passage, first, "with");
            };
    if (!side) {
      return;
    }
    Frame frame =
        new FrameFiller(
                passage, introduction, before, context.discourse(), context.sentence().index())
            .fill(term);
    frame = frame == null ? ofHome(term) : frame;
    if (frame == null || frame.owner() == null || frame.owner().slug().equals(partner.slug())) {
      return;
    }
    Passage whole = new Passage(passage.tokens(), respective.start(), clause.to());
    Quantity of = respective.first();
    Relation relation = Relation.of(whole, of, context.periods());
    boolean held =
        (relation.kind() == Relation.Kind.CHANGE
                || (relation.kind() == Relation.Kind.LEVEL
                    && quantity.kind() != Quantity.Kind.PERCENT))
            && of.kind() == quantity.kind()
            && !Plans.isNotHeld(passage, whole, of);
    if (held) {
      Relation own = new Relation(relation.kind(), relation.direction(), -1);
      Frame two = frame.withOther(Frame.Side.of(partner));
      figures.add(passage, quantity, own, Figure.told(two, relation, quantity));
    }
  }

  /**
   * “China took 27% of exports, followed by Italy and Spain with 5% and 3% respectively”; whether
   * the sentence goes on so.
   */
  private boolean followed(
      FigureList figures, Passage clause, Quantity quantity, Party partner, int first) {
    Passage passage = context.passage();
    int by = passage.is(first - 1, "the") ? first - 2 : first - 1;
    Discourse discourse = context.discourse();
    boolean goesOn =
        passage.is(by - 1, "followed")
            && discourse.sentence == context.sentence().index()
            && discourse.frame.other() != null
            && discourse.measure != TradeMeasure.CHANGE
            && (discourse.measure == TradeMeasure.SHARE)
                == (quantity.kind() == Quantity.Kind.PERCENT);
    if (!goesOn) {
      return false;
    }
    Optional<Frame> frame = discourse.frame.withOther(Frame.Side.of(partner)).ofTwoSides();
    frame.ifPresent(
        of ->
            figures.add(
                clause,
                quantity,
                Relation.LEVEL,
                Figure.of(of, discourse.measure, FigureRule.LISTED, quantity)));
    return true;
  }

  /** “Trade with Italy and Spain rose”, in an article on the trade of one. */
  private Frame ofHome(Term term) {
    boolean known = context.discourse().isRecent(context.sentence().index());
    return known && term.flow() == TradeFlow.TOTAL
        ? new Frame(term, TradeFlow.TOTAL, context.discourse().home(), null, null, false, false)
        : null;
  }

  private static boolean isLed(Passage passage, int at, String preposition) {
    int before = passage.is(at - 1, "the") ? at - 2 : at - 1;
    return passage.is(before, preposition);
  }

  /** “Exports and imports rose 5% and 3%, respectively” is told by its nouns. */
  private boolean hasNoPair(RespectiveFigures group, Passage clause) {
    for (int at = group.start(); at < clause.to(); at++) {
      if (TradeWords.isNounForm(context.passage().lower(at))
          && context.passage().is(at + 1, "and")
          && TradeWords.isNounForm(context.passage().lower(at + 2))) {
        return false;
      }
    }
    return true;
  }
}
