package dev.entente.ingest.trade;

import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.text.Passage;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeMeasure;
import java.util.List;

/** Reads the figures of a sentence. */
final class FigureReader {

  private final FigureContext context;
  private final PlacedPartners partners;
  private final FigureList figures;
  private final ListedFigures listed;
  private final BracketedPartners bracketed;
  private final RespectiveReader respective;
  private final PairedFlows flows;
  private final ListedShares shares;
  private final ListedDestinations destinations;
  private final ExactShares exact;
  private final NumberReader numbers;

  /** Whether the number before, in the same sentence, is one of a plan. */
  private boolean isPlanned;

  /** Whether what follows tells of trade that is not known: “with exports rising by”. */
  private boolean isOfUnread;

  /** Whether the amount before, in the same sentence, is of trade that is not known. */
  private boolean isUnread;

  FigureReader(FigureContext context) {
    this.context = context;
    this.partners = new PlacedPartners(context.passage(), context.parties());
    this.figures = new FigureList(context);
    this.respective = new RespectiveReader(context);
    this.flows = new PairedFlows(context);
    this.shares = new ListedShares(context);
    this.destinations = new ListedDestinations(context);
    this.bracketed = new BracketedPartners(context, partners);
    this.listed = new ListedFigures(context, partners);
    this.exact = new ExactShares(context.passage(), context.quantities());
    this.numbers = new NumberReader(context, partners);
  }

  List<ProposedTradeFigure> read() {
    for (Passage clause : ClauseReader.read(context.passage(), context.quantities())) {
      List<Term> terms = TradeWords.in(clause, context.parties());
      for (Quantity quantity : context.quantities()) {
        boolean inside = quantity.from() >= clause.from() && quantity.to() <= clause.to();
        inside &= !Prices.isTooLittle(quantity);
        if (inside && !bracketed.read(figures, quantity) && !listed.read(figures, quantity)) {
          read(clause, terms, quantity);
        }
      }
    }
    partners.ranks().forEach(figures::add);
    new TradeTopic(context).remember();
    Party with = Balance.with(context.passage(), context.parties(), context.passage().to());
    if (with != null) {
      context.discourse().tellBalance(Frame.Side.of(with), context.sentence().index());
    }
    PartialDate told = figures.timeLeft();
    context.discourse().see(told, context.sentence().index());
    return figures.all();
  }

  private void read(Passage clause, List<Term> terms, Quantity quantity) {
    if (respective.read(figures, clause, quantity)) {
      return;
    }
    Figure other = flows.second(quantity);
    if (other != null) {
      figures.add(clause, quantity, flows.relation(), other);
      return;
    }
    Figure level = level(clause, terms, quantity);
    if (level != null) {
      figures.add(clause, quantity, Relation.LEVEL, level);
      return;
    }
    if (OfWhich.has(context, quantity)) {
      return;
    }
    Figure base = ParenthesizedBase.read(context, quantity);
    if (base != null) {
      figures.add(clause, quantity, new Relation(Relation.Kind.BASE, null, -1), base);
      return;
    }
    Figure moved = inBrackets(quantity);
    if (moved != null) {
      Direction way = context.discourse().moved;
      figures.add(clause, quantity, new Relation(Relation.Kind.CHANGE, way, -1), moved);
      return;
    }
    Relation or = Relation.orPercent(context.passage(), quantity);
    Relation relation =
        or == null ? asBefore(Relation.of(clause, quantity, context.periods()), quantity) : or;
    if (relation.kind() == Relation.Kind.NONE) {
      return;
    }
    Figure read = flows.first(numbers.read(clause, terms, quantity, relation), relation, quantity);
    boolean unreadBefore = isUnread;
    boolean amount =
        quantity.kind() == Quantity.Kind.MONEY || quantity.kind() == Quantity.Kind.AMOUNT;
    isUnread = read == null && amount && !terms.isEmpty();
    if (read == null) {
      return;
    }
    isOfUnread |=
        unreadBefore && (clause.is(clause.from(), "with") || clause.is(clause.from() + 1, "with"));
    boolean again = read.rule() == FigureRule.AGAIN;
    if (isOfUnread || (unreadBefore && again && relation.kind() == Relation.Kind.CHANGE)) {
      // What the number before it is of is not known, nor then whose change it is.
      return;
    }
    Quantity exactly = read.measure() == TradeMeasure.SHARE ? exact.of(quantity) : null;
    if (exactly != null) {
      exact.keep(exactly, read);
      return;
    }
    if (Plans.isExpected(clause, quantity)) {
      return;
    }
    if (Plans.isNotHeld(context.passage(), clause, quantity)) {
      // What is only planned is no figure, but what follows may be on the same trade.
      figures.remember(read, quantity.unit(), relation.direction());
      isPlanned = true;
      return;
    }
    boolean goesOn = again || read.rule() == FigureRule.LISTED;
    isPlanned &=
        goesOn && relation.kind() != Relation.Kind.BASE && !FigurePeriods.isCompared(clause);
    if (isPlanned) {
      return;
    }
    figures.add(clause, quantity, relation, read);
  }

  /** How much something is, where a phrase of its own says of what. */
  private Figure level(Passage clause, List<Term> terms, Quantity quantity) {
    Figure level = shares.read(quantity);
    level = level == null ? exact.read(quantity) : level;
    level = level == null ? destinations.read(quantity) : level;
    if (level == null && OfWhich.has(context, quantity)) {
      return OfWhich.read(context, quantity);
    }
    return level == null ? PartAmount.read(context, clause, terms, quantity) : level;
  }

  /** “Fell by 5 percent ($3 billion)”: the amount is what it fell by. */
  private Figure inBrackets(Quantity quantity) {
    Discourse discourse = context.discourse();
    boolean after =
        quantity.kind() == Quantity.Kind.MONEY
            && context.passage().isMark(quantity.lead() - 1, '(')
            && discourse.sentence == context.sentence().index()
            && discourse.measure == TradeMeasure.CHANGE
            && discourse.moved != null;
    for (Quantity before : context.quantities()) {
      boolean beside =
          after
              && before.kind() == Quantity.Kind.PERCENT
              && before.to() == quantity.lead() - 1
              && context.passage().is(before.lead() - 1, "by");
      if (beside) {
        return Figure.of(discourse.frame, TradeMeasure.CHANGE, FigureRule.CHANGE_AMOUNT, quantity);
      }
    }
    return null;
  }

  /** “Exports rose 5% and imports 3%”: the second number moves as the first one does. */
  private Relation asBefore(Relation relation, Quantity quantity) {
    boolean leftOut =
        relation.kind() == Relation.Kind.LEVEL
            && (relation.at() < 0 || context.passage().is(relation.at(), "by"))
            && quantity.kind() == Quantity.Kind.PERCENT
            && context.discourse().sentence == context.sentence().index()
            && context.discourse().measure == TradeMeasure.CHANGE;
    boolean by =
        relation.at() >= 0
            && context.passage().is(relation.at(), "by")
            && quantity.kind() == Quantity.Kind.PERCENT
            && context.discourse().sentence == context.sentence().index()
            && context.discourse().moved != null;
    return leftOut || by
        ? new Relation(Relation.Kind.CHANGE, context.discourse().moved, -1)
        : relation;
  }
}
