package dev.entente.ingest.trade;

import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.text.Passage;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figures of a sentence. */
final class FigureReader {

  private final FigureContext context;
  private final PlacedPartners partners;
  private final EllipsisReader ellipsis;
  private final FigureList figures;
  private final ListedFigures listed;
  private final BracketedPartners bracketed;
  private final RespectiveReader respective;
  private final PairedFlows flows;
  private final ListedShares shares;
  private final ListedDestinations destinations;
  private final ExactShares exact;
  private final int city;

  /** Whose trade a word for trade tells of, by its index: it does so for all its numbers. */
  private final Map<Integer, Frame> filled = new HashMap<>();

  /** Whether the number before, in the same sentence, is one of a plan. */
  private boolean isPlanned;

  /** Whether what follows tells of trade that is not known: “with exports rising by”. */
  private boolean isOfUnread;

  /** Whether the amount before, in the same sentence, is of trade that is not known. */
  private boolean isUnread;

  FigureReader(FigureContext context) {
    this.context = context;
    this.partners = new PlacedPartners(context.passage(), context.parties());
    this.ellipsis = new EllipsisReader(context);
    this.figures = new FigureList(context);
    this.respective = new RespectiveReader(context);
    this.flows = new PairedFlows(context);
    this.shares = new ListedShares(context);
    this.destinations = new ListedDestinations(context);
    this.bracketed = new BracketedPartners(context, partners);
    this.listed = new ListedFigures(context, partners);
    this.exact = new ExactShares(context.passage(), context.quantities());
    this.city = CountedGroups.city(context.passage());
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
    Figure share = shares.read(quantity);
    if (share != null) {
      figures.add(clause, quantity, new Relation(Relation.Kind.LEVEL, null, -1), share);
      return;
    }
    Figure told = exact.read(quantity);
    if (told != null) {
      figures.add(clause, quantity, new Relation(Relation.Kind.LEVEL, null, -1), told);
      return;
    }
    Figure destination = destinations.read(quantity);
    if (destination != null) {
      figures.add(clause, quantity, new Relation(Relation.Kind.LEVEL, null, -1), destination);
      return;
    }
    if (OfWhich.has(context, quantity)) {
      Figure which = OfWhich.read(context, quantity);
      if (which != null) {
        figures.add(clause, quantity, new Relation(Relation.Kind.LEVEL, null, -1), which);
      }
      return;
    }
    Figure part = PartAmount.read(context, clause, terms, quantity);
    if (part != null) {
      figures.add(clause, quantity, new Relation(Relation.Kind.LEVEL, null, -1), part);
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
    Figure read = flows.first(figure(clause, terms, quantity, relation), relation, quantity);
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

  private Figure figure(Passage clause, List<Term> terms, Quantity quantity, Relation relation) {
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
    if (relation.kind() == Relation.Kind.PART && isOfNoTrader(clause, quantity)) {
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
    if (isShareClause(clause, quantity)) {
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
      frame = withGoodsBefore(clause, frame);
    }
    return Figure.told(frame, relation, quantity);
  }

  /** “60% of global purchases”, “60% of what it produced”: no part of what a country trades. */
  private boolean isOfNoTrader(Passage clause, Quantity quantity) {
    for (int at = quantity.to() + 1; at < quantity.to() + 6 && clause.has(at); at++) {
      Party whose = Parties.startingAt(context.parties(), at);
      if (whose != null && whose.form() == Party.Form.GENITIVE) {
        // “4 percent of Peru’s overall global exports”
        return false;
      }
      boolean other =
          switch (clause.lower(at)) {
            case "global", "world", "world's", "worldwide", "produced", "grown", "harvested" ->
                true;
            default -> false;
          };
      if (other) {
        return true;
      }
    }
    return false;
  }

  /** Tonnes are of some goods: of those that figures of the same trade were last of. */
  private Frame withGoodsBefore(Passage clause, Frame frame) {
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

  private static boolean isAllGoods(Quantity quantity, Frame frame) {
    return quantity.kind() == Quantity.Kind.MONEY && frame.other() != null;
  }

  /** “With a 5 percent share, showing a growth of 3 percent”: it is no share that grew. */
  private static boolean isOtherChange(Passage clause, int share, Quantity quantity) {
    boolean shows = false;
    for (int at = share + 1; at < quantity.from(); at++) {
      shows |= clause.lower(at).endsWith("ing");
      if (shows && TradeWords.isChangeNoun(clause.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause speaks of a share: “China’s share of exports fell to 33 percent”. */
  private static boolean isShareClause(Passage clause, Quantity quantity) {
    int from = quantity.from();
    while (from > clause.from()
        && !clause.isMark(from - 1, ':')
        && !clause.isMark(from - 1, ';')
        && !clause.is(from - 1, "but")) {
      from--;
    }
    for (int at = from; at < quantity.from(); at++) {
      String word = clause.lower(at);
      if ((word.equals("share") && !clause.is(at - 1, "to")) || word.equals("proportion")) {
        // “Glad to share that exports rose” tells of none.
        return !isOtherChange(clause, at, quantity);
      }
      boolean makes = word.equals("make") || word.equals("makes") || word.equals("made");
      boolean accounts =
          (word.startsWith("account") || (makes && quantity.kind() == Quantity.Kind.PERCENT))
              && (clause.is(at + 1, "for") || clause.is(at + 1, "up"));
      if (accounts) {
        return true;
      }
    }
    return clause.is(quantity.to(), "share") || clause.is(quantity.to() + 1, "share");
  }
}
