package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.proposal.Evidence;
import dev.entente.ingest.proposal.ProposedTradeFigure;
import dev.entente.ingest.reading.Reading;
import dev.entente.ingest.text.Passage;
import dev.entente.ingest.text.Sentence;
import dev.entente.ingest.text.Span;
import dev.entente.time.PartialDate;
import dev.entente.trade.Direction;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the figures of a sentence. */
final class FigureReader {

  private static final int MODAL_WINDOW = 10;

  /** Numbers that these words tell of are none of trade. */
  private static final Set<String> OTHER_SUBJECTS =
      Words.of(
          "gdp inflation economy output production prices price wages unemployment investment"
              + " investments aid budget ruble rouble currency shares stocks population deficit"
              + " surplus reserves spending debt tariff tariffs rate rates loan loans assets tax"
              + " taxes duty duties poll polls voters cost costs wage salaries salary profit"
              + " profits income fine fines grant grants stake capacity storage sanctions package"
              + " yield imbalance gap balance subsidies");

  /** A number beside them is not one of the time that the article is about. */
  private static final Set<String> ONCE = Words.of("once previously formerly earlier before");

  private static final Set<String> SHIPS =
      Words.of("ship ships vessel vessels freighter freighters tanker tankers carrier cargo");

  private static final Set<String> NOT_HELD =
      Words.of(
          "proposed proposes proposal suggests suggested would could should may might will plan"
              + " plans planned planning aim aims aimed target targets targeted goal hopes hope"
              + " hoped wants want wanted if forecast forecasts predicts predicted projected not"
              + " never promised pledged agreed denied intends intended likely unless expects must"
              + " shall won't can");

  /** The only words that stand before a number that means the trade told of before. */
  private static final Set<String> ELLIPTIC =
      Words.of(
          "today now currently well ahead followed it those that this which was were is are and but"
              + " while in during the to from of with up down by about around nearly almost roughly"
              + " over more less than some only just compared against after before last year month"
              + " same period previous a an as at had been stood it's reached hit fell rose dropped"
              + " grew increased decreased declined further another , — – ( ; : figure share then"
              + " total volume amount one versus even already still however meanwhile first second"
              + " third quarter half months same by came amounted reaching hitting totalling"
              + " totaling or accounted totalled totaled averaged its");

  private final Reading reading;
  private final Sentence sentence;
  private final Passage passage;
  private final List<Party> parties;
  private final List<Quantity> quantities;
  private final PeriodReader periods;
  private final Discourse discourse;
  private final Claims claims;
  private final List<ProposedTradeFigure> figures = new ArrayList<>();
  private final List<RankReader.Rank> ranks = new ArrayList<>();
  private PartialDate sentencePeriod;

  FigureReader(
      Reading reading,
      Sentence sentence,
      Passage passage,
      List<Party> parties,
      List<Quantity> quantities,
      PeriodReader periods,
      Discourse discourse,
      Claims claims) {
    this.reading = reading;
    this.sentence = sentence;
    this.passage = passage;
    this.parties = parties;
    this.quantities = quantities;
    this.periods = periods;
    this.discourse = discourse;
    this.claims = claims;
  }

  List<ProposedTradeFigure> read() {
    for (int at = passage.from(); at < passage.to(); at++) {
      RankReader.read(passage, parties, at).ifPresent(ranks::add);
    }
    for (Passage clause : ClauseReader.read(passage, quantities)) {
      List<Term> terms = terms(clause);
      for (Quantity quantity : quantities) {
        if (quantity.from() >= clause.from() && quantity.to() <= clause.to()) {
          read(clause, terms, quantity);
        }
      }
    }
    ranks.forEach(this::add);
    return figures;
  }

  private void add(RankReader.Rank rank) {
    if (isNotHeld(passage, rank.quantity())) {
      return;
    }
    Span quote = new Span(passage.token(rank.from()).start(), passage.token(rank.to() - 1).end());
    ProposedTradeFigure figure =
        FigureBuilder.figure(
            rank.frame(),
            TradeMeasure.RANK,
            rank.quantity(),
            "rank",
            null,
            periods.period(passage.from(), passage.to(), rank.quantity()),
            null,
            claims.of(quote, sentence),
            reading.text().words(quote),
            evidence(FigureRule.RANK, FigureRule.RANK.confidence()));
    if (figure != null) {
      figures.add(figure);
    }
  }

  private Evidence evidence(FigureRule rule, double confidence) {
    return new Evidence(
        sentence.span().start(),
        sentence.span().end(),
        reading.text().words(sentence.span()),
        rule.id(),
        confidence,
        List.of());
  }

  private List<Term> terms(Passage clause) {
    List<Term> terms = new ArrayList<>();
    int at = clause.from();
    while (at < clause.to()) {
      Term term = TradeWords.at(clause, at, parties);
      if (term != null) {
        terms.add(term);
        at = term.to();
      } else {
        at++;
      }
    }
    return terms;
  }

  private void read(Passage clause, List<Term> terms, Quantity quantity) {
    Relation relation = asBefore(Relation.of(clause, quantity, periods), quantity);
    if (relation.kind() == Relation.Kind.NONE) {
      return;
    }
    Figure read = figure(clause, terms, quantity, relation);
    if (read == null) {
      return;
    }
    if (isNotHeld(clause, quantity)) {
      // What is only planned is no figure, but what follows may be on the same trade.
      remember(read, quantity.unit(), relation.direction());
      return;
    }
    add(clause, quantity, relation, read);
  }

  /** “Exports rose 5% and imports 3%”: the second number moves as the first one does. */
  private Relation asBefore(Relation relation, Quantity quantity) {
    boolean leftOut =
        relation.kind() == Relation.Kind.LEVEL
            && (relation.at() < 0 || passage.is(relation.at(), "by"))
            && quantity.kind() == Quantity.Kind.PERCENT
            && discourse.sentence == sentence.index()
            && discourse.measure == TradeMeasure.CHANGE;
    return leftOut ? new Relation(Relation.Kind.CHANGE, discourse.direction, -1) : relation;
  }

  /** What a number was found to be. */
  private record Figure(
      Frame frame, TradeMeasure measure, FigureRule rule, double confidence, int from, int to) {}

  private Figure figure(Passage clause, List<Term> terms, Quantity quantity, Relation relation) {
    boolean share =
        relation.kind() != Relation.Kind.CHANGE && quantity.kind() == Quantity.Kind.PERCENT;
    if (quantity.kind() == Quantity.Kind.BARE) {
      return again(clause, terms, quantity, relation);
    }
    if (relation.kind() == Relation.Kind.PART) {
      return new ShareReader(clause, parties, terms, discourse, sentence.index())
          .part(quantity)
          .map(frame -> reading(frame, TradeMeasure.SHARE, FigureRule.SHARE_OF, quantity))
          .orElse(null);
    }
    if (isShareClause(clause, quantity)) {
      boolean level = share || relation.kind() == Relation.Kind.LEVEL;
      return !level || quantity.kind() != Quantity.Kind.PERCENT
          ? null
          : new ShareReader(clause, parties, terms, discourse, sentence.index())
              .named(quantity)
              .map(
                  frame ->
                      reading(
                          frame,
                          TradeMeasure.SHARE,
                          relation.kind() == Relation.Kind.BASE
                              ? FigureRule.BASE
                              : FigureRule.SHARE,
                          quantity))
              .orElse(null);
    }
    Term term = term(clause, terms, quantity, relation);
    Frame cargo = term == null || term.weak() ? cargo(clause, quantity) : null;
    if (cargo != null) {
      return reading(cargo, TradeMeasure.VOLUME, FigureRule.CARGO, quantity);
    }
    if (term == null) {
      Frame rank = rank(quantity, relation);
      return rank == null
          ? again(clause, terms, quantity, relation)
          : reading(rank, measure(quantity), rule(quantity), quantity);
    }
    if (share || !isTrade(clause, term, quantity)) {
      return null;
    }
    Optional<Frame> partners = partners(term);
    if (partners.isPresent()) {
      return reading(partners.get(), measure(quantity), rule(quantity), quantity);
    }
    Frame frame = new FrameFiller(passage, clause, parties, discourse, sentence.index()).fill(term);
    if (frame == null || (term.weak() && (frame.commodity() == null || frame.other() == null))) {
      return null;
    }
    if (!term.isNoun()) {
      frame = toPartner(frame);
    }
    if (frame.commodity() == null
        && quantity.kind() == Quantity.Kind.AMOUNT
        && clause.is(quantity.to(), "of")) {
      frame = FrameReader.unknown(clause, parties, frame, quantity.to() + 1);
    }
    if (!term.isNoun() && frame.commodity() == null) {
      if (quantity.goods() == null && !isAllGoods(quantity, frame)) {
        return null;
      }
    }
    if (quantity.goods() != null && frame.commodity() == null) {
      frame = frame.withCommodity(quantity.goods());
    }
    if (relation.kind() == Relation.Kind.CHANGE) {
      return reading(frame, TradeMeasure.CHANGE, changeRule(quantity), quantity);
    }
    FigureRule rule = relation.kind() == Relation.Kind.BASE ? FigureRule.BASE : rule(quantity);
    return reading(frame, measure(quantity), rule, quantity);
  }

  private static TradeMeasure measure(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.MONEY ? TradeMeasure.VALUE : TradeMeasure.VOLUME;
  }

  private static FigureRule rule(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.MONEY ? FigureRule.VALUE : FigureRule.VOLUME;
  }

  /** “A ship with 30,000 tonnes of Ukrainian corn left the port”: Ukraine exports it. */
  private Frame cargo(Passage clause, Quantity quantity) {
    Party origin = FrameReader.startingAt(parties, quantity.to() + 1);
    if (quantity.kind() != Quantity.Kind.AMOUNT
        || !clause.is(quantity.to(), "of")
        || origin == null
        || origin.form() != Party.Form.ADJECTIVE) {
      return null;
    }
    Commodities.At goods = Commodities.startingAt(clause, origin.to());
    for (int at = clause.from(); goods != null && at < clause.to(); at++) {
      if (SHIPS.contains(clause.lower(at))) {
        Term term = new Term(at, at + 1, TradeFlow.EXPORT, Term.Form.VERB, false);
        Frame.Side owner = Frame.Side.of(origin);
        return new Frame(term, TradeFlow.EXPORT, owner, null, goods.commodity(), false, false);
      }
    }
    return null;
  }

  /** “It is China’s main supplier of gas, with 13 billion cubic metres”. */
  private Frame rank(Quantity quantity, Relation relation) {
    boolean amount =
        quantity.kind() == Quantity.Kind.AMOUNT || quantity.kind() == Quantity.Kind.MONEY;
    if (!amount || relation.kind() != Relation.Kind.LEVEL || !passage.is(relation.at(), "with")) {
      return null;
    }
    for (RankReader.Rank rank : ranks) {
      if (rank.to() <= quantity.from() && rank.frame().flow() != TradeFlow.TOTAL) {
        Commodity goods = rank.frame().commodity();
        for (int at = rank.to(); at < quantity.from(); at++) {
          Commodities.At later = Commodities.startingAt(passage, at);
          goods = later == null ? goods : later.commodity();
        }
        return rank.frame().withCommodity(goods);
      }
    }
    return null;
  }

  /** “Its biggest trading partner, with trade of $5 billion”: it is the trade of the two. */
  private Optional<Frame> partners(Term term) {
    return ranks.stream()
        .filter(rank -> rank.frame().flow() == TradeFlow.TOTAL && term.flow() == TradeFlow.TOTAL)
        .filter(rank -> passage.is(term.from() - 1, "with") || passage.is(term.from() - 2, "with"))
        .map(RankReader.Rank::frame)
        .findFirst();
  }

  /** “It is China’s top supplier, shipping 80 million tonnes”: it ships them there. */
  private Frame toPartner(Frame frame) {
    for (RankReader.Rank rank : ranks) {
      boolean other =
          frame.other() == null
              && frame.flow() != TradeFlow.TOTAL
              && rank.frame().flow() != TradeFlow.TOTAL
              && rank.frame().flow() != frame.flow()
              && isSame(rank.frame().other(), frame.owner());
      if (other) {
        return frame.withOther(rank.frame().owner());
      }
    }
    return frame;
  }

  private static boolean isAllGoods(Quantity quantity, Frame frame) {
    return quantity.kind() == Quantity.Kind.MONEY && frame.other() != null;
  }

  private static FigureRule changeRule(Quantity quantity) {
    return switch (quantity.kind()) {
      case MULTIPLE -> FigureRule.CHANGE_MULTIPLE;
      case PERCENT -> FigureRule.CHANGE;
      default -> FigureRule.CHANGE_AMOUNT;
    };
  }

  private static Figure reading(
      Frame frame, TradeMeasure measure, FigureRule rule, Quantity quantity) {
    return new Figure(frame, measure, rule, rule.confidence(), quantity.from(), quantity.to());
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
      if (word.equals("share") || word.equals("proportion")) {
        return true;
      }
      boolean accounts =
          (word.startsWith("account")
                  || word.equals("make")
                  || word.equals("makes")
                  || word.equals("made"))
              && (clause.is(at + 1, "for") || clause.is(at + 1, "up"));
      if (accounts) {
        return true;
      }
    }
    return clause.is(quantity.to(), "share") || clause.is(quantity.to() + 1, "share");
  }

  /** A number for the same trade as the one before: “in 2021 it was 15 percent”. */
  private Figure again(Passage clause, List<Term> terms, Quantity quantity, Relation relation) {
    if (!discourse.isNext(sentence.index())
        || (!terms.isEmpty() && terms.get(0).from() < quantity.from())) {
      return null;
    }
    boolean sameSentence = discourse.sentence == sentence.index();
    boolean pronoun = false;
    Frame frame = discourse.frame;
    for (int at = clause.from(); at < quantity.lead(); at++) {
      Party party = FrameReader.startingAt(parties, at);
      Quantity other = quantityAt(at);
      if (other != null) {
        at = other.to() - 1;
        continue;
      }
      if (party != null) {
        boolean fits = party.isPlain() && isSideOf(clause, party, frame.flow());
        boolean next = party.isPlain() && (at == passage.from() || sameSentence) && isWith(party);
        if (!next && (!fits || !sameSentence)) {
          return null;
        }
        pronoun |= next;
        frame = frame.withOther(Frame.Side.of(party));
        at = party.to() - 1;
        continue;
      }
      String word = clause.lower(at);
      pronoun |=
          word.equals("it") || word.equals("figure") || word.equals("that") || word.equals("total");
      if (!ELLIPTIC.contains(word)
          && clause.year(at) < 0
          && TradeWords.direction(word) == null
          && !periods.isDate(at)) {
        return null;
      }
    }
    if (!sameSentence && !pronoun) {
      return null;
    }
    if (relation.kind() == Relation.Kind.CHANGE) {
      return reading(frame, TradeMeasure.CHANGE, FigureRule.AGAIN, quantity);
    }
    Commodities.At goods =
        clause.is(quantity.to(), "of") ? Commodities.startingAt(clause, quantity.to() + 1) : null;
    if (goods != null) {
      frame = frame.withCommodity(goods.commodity());
    }
    boolean percent = quantity.kind() == Quantity.Kind.PERCENT;
    if (percent
        && discourse.measure != TradeMeasure.SHARE
        && discourse.measure != TradeMeasure.CHANGE) {
      return null;
    }
    TradeMeasure measure =
        percent
            ? discourse.measure
            : quantity.kind() == Quantity.Kind.MONEY ? TradeMeasure.VALUE : TradeMeasure.VOLUME;
    if (quantity.kind() == Quantity.Kind.BARE) {
      boolean amount =
          discourse.measure == TradeMeasure.VALUE || discourse.measure == TradeMeasure.VOLUME;
      if (!amount || relation.kind() != Relation.Kind.LEVEL) {
        return null;
      }
      measure = discourse.measure;
    }
    return reading(frame, measure, FigureRule.AGAIN, quantity);
  }

  /** “Iraq, with 2 million barrels, was second”. */
  private boolean isWith(Party party) {
    int at = passage.isMark(party.to(), ',') ? party.to() + 1 : party.to();
    return passage.is(at, "with") || passage.is(at, "followed");
  }

  private Quantity quantityAt(int at) {
    for (Quantity quantity : quantities) {
      if (quantity.from() <= at && at < quantity.to()) {
        return quantity;
      }
    }
    return null;
  }

  private static boolean isSideOf(Passage clause, Party party, TradeFlow flow) {
    int before = party.from() - 1;
    before -= clause.is(before, "the") ? 1 : 0;
    return switch (flow) {
      case EXPORT -> clause.is(before, "to");
      case IMPORT -> clause.is(before, "from");
      case TOTAL -> clause.is(before, "with");
    };
  }

  private static boolean isNotHeld(Passage clause, Quantity quantity) {
    int from = Math.max(clause.from(), quantity.from() - MODAL_WINDOW);
    for (int at = quantity.from() - 1; at >= from; at--) {
      String word = clause.lower(at);
      if (word.equals("said")
          || word.equals("after")
          || word.equals("because")
          || word.equals("since")) {
        return false;
      }
      boolean may = word.equals("may") && clause.isCapitalized(at);
      boolean expected =
          word.equals("expected") && !clause.is(at - 1, "than") && !clause.is(at - 1, "as");
      if (expected || (NOT_HELD.contains(word) && !may && !clause.is(at + 1, "only"))) {
        return true;
      }
    }
    return false;
  }

  /** The word for trade that a number belongs to; {@code null} where none does. */
  private static Term term(Passage clause, List<Term> terms, Quantity quantity, Relation relation) {
    Term before = null;
    Term after = null;
    for (Term term : terms) {
      if (term.to() <= quantity.from()) {
        before = term;
      } else if (after == null && term.from() >= quantity.to()) {
        after = term;
      }
    }
    boolean near =
        after != null
            && after.from() - quantity.to() <= 8
            && !hasComma(clause, quantity.to(), after.from());
    boolean nounAfter =
        near
            && relation.kind() == Relation.Kind.CHANGE
            && (clause.is(after.from() - 1, "in")
                || hasWord(clause, quantity.to(), after.from(), "in")
                || hasWord(clause, quantity.to(), after.from(), "more")
                || hasWord(clause, quantity.to(), after.from(), "less"));
    boolean participle =
        near && after.form() == Term.Form.PASSIVE && relation.kind() != Relation.Kind.CHANGE;
    boolean amountOf =
        near
            && relation.kind() != Relation.Kind.CHANGE
            && (clause.is(quantity.to(), "worth")
                || clause.is(quantity.to(), "in")
                || clause.is(quantity.to(), "of")
                || clause.is(quantity.to(), "from"));
    boolean object =
        near && quantity.kind() == Quantity.Kind.MULTIPLE && after.from() - quantity.to() <= 5;
    if (before == null) {
      return nounAfter || participle || amountOf || object ? after : null;
    }
    return nounAfter && clause.is(quantity.to(), "drop") ? after : before;
  }

  private static boolean hasComma(Passage clause, int from, int to) {
    for (int at = from; at < to; at++) {
      if (clause.isMark(at, ',')) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(Passage clause, int from, int to, String word) {
    for (int at = from; at < to; at++) {
      if (clause.is(at, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing between a word for trade and a number makes it one of something else. */
  private static boolean isTrade(Passage clause, Term term, Quantity quantity) {
    int from = Math.min(term.to(), quantity.to());
    int to = Math.max(term.from(), quantity.from());
    for (int at = from; at < to; at++) {
      if (OTHER_SUBJECTS.contains(clause.lower(at)) || TradeWords.isGap(clause.lower(at))) {
        return false;
      }
    }
    String next = clause.lower(quantity.to());
    String beyond = clause.lower(quantity.to() + 1);
    return !OTHER_SUBJECTS.contains(next)
        && !((next.equals("in") || next.equals("of") || next.equals("worth"))
            && OTHER_SUBJECTS.contains(beyond));
  }

  private void add(Passage clause, Quantity quantity, Relation relation, Figure read) {
    Frame frame = read.frame;
    PartialDate period = period(clause, quantity, read);
    PartialDate comparedTo =
        read.measure == TradeMeasure.CHANGE || relation.direction() != null
            ? comparedTo(clause, quantity, period)
            : null;
    if (relation.kind() == Relation.Kind.BASE) {
      PartialDate then = periods.beside(quantity);
      period = then == null ? periods.comparedTo(quantity.to(), clause.to(), period) : then;
      comparedTo = null;
    }
    String unit = quantity.kind() == Quantity.Kind.BARE ? unit(quantity) : quantity.unit();
    if (unit == null) {
      return;
    }
    boolean base = relation.kind() == Relation.Kind.BASE;
    Direction direction = base ? null : relation.direction();
    int from =
        relation.kind() == Relation.Kind.CHANGE && relation.at() >= 0
            ? Math.min(relation.at(), quantity.from())
            : quantity.from();
    from = quantity.from() - from > 5 ? quantity.from() : from;
    int to = read.measure == TradeMeasure.CHANGE ? changeEnd(clause, quantity) : quantity.to();
    Span quote = new Span(passage.token(from).start(), passage.token(to - 1).end());
    compareWithLast(quantity, read, period);
    ProposedTradeFigure figure =
        FigureBuilder.figure(
            frame,
            read.measure,
            quantity,
            unit,
            direction,
            period,
            comparedTo,
            claims.of(quote, sentence),
            reading.text().words(quote),
            evidence(read.rule, read.confidence));
    if (figure == null) {
      return;
    }
    figures.add(figure);
    remember(read, unit, direction);
    discourse.count(frame);
    discourse.period = period;
    sentencePeriod = period == null ? sentencePeriod : period;
  }

  private void remember(Figure read, String unit, Direction direction) {
    discourse.frame = read.frame;
    discourse.measure = read.measure;
    discourse.unit = unit;
    discourse.direction = direction;
    discourse.sentence = sentence.index();
  }

  /** Of several changes in a sentence only one need say what they are compared with. */
  private PartialDate comparedTo(Passage clause, Quantity quantity, PartialDate period) {
    PartialDate own = periods.comparedTo(quantity.to(), clause.to(), period);
    if (own != null || figures.isEmpty()) {
      return own;
    }
    ProposedTradeFigure last = figures.get(figures.size() - 1);
    boolean same = last.measure() == TradeMeasure.CHANGE && isSame(last.period(), period);
    return same ? last.comparedTo() : null;
  }

  private static boolean isSame(Frame.Side one, Frame.Side other) {
    return one != null && other != null && one.slug().equals(other.slug());
  }

  private static boolean isSame(PartialDate one, PartialDate other) {
    return one == null ? other == null : other != null && one.iso().equals(other.iso());
  }

  private static int changeEnd(Passage clause, Quantity quantity) {
    for (int at = quantity.to(); at < quantity.to() + 3 && clause.has(at); at++) {
      if (TradeWords.isChangeNoun(clause.lower(at))) {
        return at + 1;
      }
    }
    return quantity.to();
  }

  /** “A quarter, in 2021 it was 15 percent”: the first one is compared with the second. */
  private void compareWithLast(Quantity quantity, Figure read, PartialDate period) {
    if (read.rule != FigureRule.AGAIN || figures.isEmpty() || period == null) {
      return;
    }
    ProposedTradeFigure last = figures.get(figures.size() - 1);
    boolean same =
        last.measure() == read.measure
            && last.measure() != TradeMeasure.CHANGE
            && last.period() != null
            && period.end().isBefore(last.period().start())
            && last.value() != null
            && quantity.value() != null
            && last.unit().equals(quantity.unit());
    if (same) {
      figures.set(
          figures.size() - 1,
          FigureBuilder.compared(last, period, last.value().compareTo(quantity.value())));
    }
  }

  private String unit(Quantity quantity) {
    if (discourse.unit == null) {
      return null;
    }
    int space = discourse.unit.indexOf(' ');
    String rest =
        space > 0 && Units.magnitude(discourse.unit.substring(0, space)) != null
            ? discourse.unit.substring(space + 1)
            : discourse.unit;
    return quantity.unit() == null ? discourse.unit : quantity.unit() + " " + rest;
  }

  private PartialDate period(Passage clause, Quantity quantity, Figure read) {
    PartialDate own = periods.period(clause.from(), clause.to(), quantity);
    if (read.rule == FigureRule.AGAIN
        && own != null
        && discourse.period != null
        && periods.isSamePeriod(clause)) {
      return PeriodReader.inYear(discourse.period, own.start().getYear());
    }
    if (own != null) {
      return own;
    }
    if (sentencePeriod != null) {
      return sentencePeriod;
    }
    for (int at = clause.from(); at < quantity.from(); at++) {
      if (ONCE.contains(clause.lower(at))) {
        return null;
      }
    }
    PartialDate whole = periods.period(passage.from(), quantity.from(), quantity);
    boolean goesOn =
        discourse.isNext(sentence.index())
            && discourse.period != null
            && isSame(discourse.frame.owner(), read.frame.owner());
    return whole == null && goesOn ? PartialDate.parse(discourse.period.iso(), false) : whole;
  }
}
