package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads of whose trade, and by whom, a share is. */
final class ShareReader {

  private static final int REACH = 9;

  private static final Set<String> SENDING =
      Words.of(
          "sent send sends sending ship ships shipped shipping sell sells sold selling direct"
              + " directs directed export exports exported make makes made get gets got buy buys"
              + " bought import imports imported receive receives received");

  private final Passage clause;
  private final List<Party> parties;
  private final List<Term> terms;
  private final Discourse discourse;
  private final SupplyShare supply;
  private final int index;

  ShareReader(
      Passage clause, List<Party> parties, List<Term> terms, Discourse discourse, int index) {
    this.clause = clause;
    this.parties = parties;
    this.terms = terms;
    this.discourse = discourse;
    this.supply = new SupplyShare(clause, parties);
    this.index = index;
  }

  /** “A quarter of Russian imports came from China”. */
  Optional<Frame> part(Quantity quantity) {
    int of = quantity.to();
    if (isOfTheSame(of + 1)) {
      for (Term term : terms) {
        if (term.isNoun() && term.to() <= quantity.from()) {
          Frame frame = FrameReader.read(clause, parties, term);
          boolean own = frame.owner() == null && discourse.isNext(index);
          return complete(own ? frame.withOwner(discourse.frame.owner()) : frame);
        }
      }
      Party taker = TradeSubject.before(clause, parties, quantity.from());
      return taker == null || !discourse.isNext(index)
          ? Optional.empty()
          : complete(discourse.frame.withOther(Frame.Side.of(taker)));
    }
    int depends = supply.depends(quantity);
    if (depends >= 0) {
      return supply.dependent(quantity, depends);
    }
    for (Term term : terms) {
      boolean after = term.from() > of && term.from() - of <= REACH;
      if (after && term.isNoun() && !hasBoundary(of, term.from())) {
        return noun(term, quantity);
      }
    }
    for (Term term : terms) {
      boolean before = term.to() <= quantity.from() && !term.isNoun();
      boolean passive = term.from() > of && term.form() == Term.Form.PASSIVE;
      Optional<Frame> theirs = before ? theirs(term, of + 1) : Optional.empty();
      if (theirs.isPresent()) {
        return theirs;
      }
      if (before || passive) {
        Frame frame = FrameReader.read(clause, parties, term);
        return frame.commodity() == null ? Optional.empty() : complete(frame);
      }
    }
    return supply.moving(quantity);
  }

  /** “Ukraine supplied 80 percent of Lebanon’s wheat”: so much of what Lebanon imports. */
  private Optional<Frame> theirs(Term verb, int at) {
    Party owner = Parties.startingAt(parties, at);
    Party subject = TradeSubject.before(clause, parties, verb.from());
    Commodities.At goods = owner == null ? null : Commodities.startingAt(clause, owner.to());
    if (goods == null || subject == null || owner.form() != Party.Form.GENITIVE) {
      return Optional.empty();
    }
    TradeFlow flow = verb.flow() == TradeFlow.EXPORT ? TradeFlow.IMPORT : TradeFlow.EXPORT;
    return complete(
        new Frame(
            verb,
            flow,
            Frame.Side.of(owner),
            Frame.Side.of(subject),
            goods.commodity(),
            false,
            false));
  }

  private Optional<Frame> noun(Term term, Quantity quantity) {
    Passage rest = new Passage(clause.tokens(), quantity.to(), clause.to());
    Frame frame = FrameReader.read(rest, parties, term);
    if (isBilateral(term, frame) && !isSent(quantity)) {
      return Optional.empty();
    }
    Party subject = TradeSubject.before(clause, parties, quantity.from());
    boolean supplies =
        clause.is(term.from(), "supplies")
            || clause.is(term.from(), "purchases")
            || clause.is(term.from(), "deliveries");
    if (supplies
        && frame.flow() == TradeFlow.EXPORT
        && subject != null
        && frame.other() == null
        && frame.owner() != null
        && !frame.owner().slug().equals(subject.slug())) {
      // “Russia provides 40% of Germany’s gas supplies”: they are what Germany gets.
      frame =
          new Frame(term, TradeFlow.IMPORT, frame.owner(), null, frame.commodity(), false, false);
    }
    if (supplies
        && frame.flow() == TradeFlow.EXPORT
        && frame.owner() == null
        && frame.other() != null
        && subject != null
        && !frame.other().slug().equals(subject.slug())) {
      // “Iraq accounted for 11% of deliveries to China”: they are what China gets.
      frame =
          new Frame(term, TradeFlow.IMPORT, frame.other(), null, frame.commodity(), false, false);
    }
    Party its = pronounBefore(term);
    boolean another =
        its != null
            && subject != null
            && subject.slug().equals(its.slug())
            && isPartVerb(subject.to(), quantity.from())
            && discourse.isRecent(index)
            && !discourse.home().slug().equals(subject.slug());
    if (another) {
      // “Chile accounted for 12% of its exports”, in an article on Peru’s: of Peru’s
      frame = frame.withOwner(discourse.home());
    }
    if (frame.owner() == null && isOwn(term)) {
      Party owner = subject == null ? null : subject;
      frame = owner == null ? frame : frame.withOwner(Frame.Side.of(owner));
    }
    if (frame.owner() == null && isOfUnnamed(term)) {
      return Optional.empty();
    }
    if (frame.owner() == null && discourse.isRecent(index) && discourse.frame.owner() != null) {
      boolean loose = supplies || clause.is(term.from(), "shipments");
      if (!loose && frame.flow() != discourse.frame.flow() && !discourse.isNext(index)) {
        return Optional.empty();
      }
      Frame before = discourse.frame;
      frame =
          loose && before.flow() != TradeFlow.TOTAL
              ? new Frame(
                  term,
                  before.flow(),
                  before.owner(),
                  frame.other(),
                  frame.commodity() == null ? before.commodity() : frame.commodity(),
                  false,
                  false)
              : frame.withOwner(before.owner());
    }
    subject = subject == null ? origin(quantity) : subject;
    if (frame.other() == null && subject != null && !isOwner(frame, subject)) {
      frame = frame.withOther(Frame.Side.of(subject));
    }
    if (frame.other() == null && frame.flow() == TradeFlow.TOTAL) {
      // “Trade with China, which makes up 90 percent of its total trade”
      for (Term before : terms) {
        boolean antecedent =
            before.to() <= quantity.from() && before.isNoun() && before.flow() == frame.flow();
        if (antecedent) {
          return complete(FrameReader.read(clause, parties, before));
        }
      }
    }
    if (frame.other() == null) {
      frame = ofSubject(frame, quantity);
    }
    if (frame.other() == null && discourse.sentence == index) {
      // “It sold wine for 5 million to Peru, which is 3 percent of its exports”
      frame = frame.withOther(discourse.frame.other());
    }
    if (frame.other() == null && isOfThese() && discourse.isNext(index)) {
      // “These exports are 4 percent of its exports”
      boolean own = Frame.isSame(frame.owner(), discourse.frame.owner());
      boolean theirs = Frame.isSame(frame.owner(), discourse.frame.other());
      frame =
          own
              ? frame.withOther(discourse.frame.other())
              : theirs ? frame.withOther(discourse.frame.owner()) : frame;
    }
    return complete(ofGoodsTold(frame));
  }

  /** “Exports to Chile accounted for 9% of Peru’s total exports”: those to Chile. */
  private Frame ofSubject(Frame whole, Quantity quantity) {
    for (Term before : terms) {
      boolean same =
          before.to() <= quantity.from()
              && before.isNoun()
              && before.flow() == whole.flow()
              && whole.flow() != TradeFlow.TOTAL;
      if (!same) {
        continue;
      }
      Passage subject = new Passage(clause.tokens(), clause.from(), quantity.from());
      Frame read = FrameReader.read(subject, parties, before);
      boolean own = read.owner() == null || Frame.isSame(read.owner(), whole.owner());
      if (own && read.other() != null && !read.joint()) {
        return whole.withOther(read.other());
      }
    }
    return whole;
  }

  /** “Its”, “their” right before a noun and what tells more of it; {@code null} for none. */
  private Party pronounBefore(Term term) {
    for (Party party : parties) {
      boolean near = party.to() <= term.from() && term.from() - party.to() <= 3;
      if (near && (clause.is(party.from(), "its") || clause.is(party.from(), "their"))) {
        return party;
      }
    }
    return null;
  }

  /** Whether the words between a subject and its part say that it is one. */
  private boolean isPartVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      String word = clause.lower(at);
      if (word.startsWith("account")
          || word.startsWith("represent")
          || word.startsWith("compris")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfThese() {
    int first = clause.from();
    boolean these =
        clause.is(first, "these") || clause.is(first, "those") || clause.is(first, "this");
    String next = clause.lower(first + 1);
    boolean verb =
        next.startsWith("account") || next.startsWith("represent") || next.startsWith("ma");
    return these && (verb || TradeWords.isNounForm(next));
  }

  /** After a share of someone’s oil imports, that of another in them is of oil as well. */
  private Frame ofGoodsTold(Frame frame) {
    boolean goesOn =
        frame.commodity() == null
            && !frame.total()
            && discourse.isNext(index)
            && discourse.measure == TradeMeasure.SHARE
            && discourse.frame.flow() == frame.flow()
            && Frame.isSame(discourse.frame.owner(), frame.owner());
    return goesOn ? frame.withCommodity(discourse.frame.commodity()) : frame;
  }

  /** “Russian oil makes up 42 percent of its imports”: whose the goods are. */
  private Party origin(Quantity quantity) {
    for (Party party : parties) {
      boolean before = party.from() >= clause.from() && party.to() <= quantity.from();
      Commodities.At goods =
          before && party.form() == Party.Form.ADJECTIVE
              ? Commodities.startingAt(clause, party.to())
              : null;
      if (goods != null && quantity.lead() - goods.to() <= 4) {
        return party;
      }
    }
    return null;
  }

  /** “Peru sends a third of its exports to Chile”. */
  private boolean isSent(Quantity quantity) {
    for (int at = quantity.from() - 1; at >= quantity.from() - REACH && clause.has(at); at--) {
      if (SENDING.contains(clause.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** “43 percent of the country’s imports”, where nothing tells which country is meant. */
  private boolean isOfUnnamed(Term term) {
    return UnnamedOwner.isBeside(clause, parties, term);
  }

  /** “A third of its exports to Peru” are goods of some sort: Peru has no such share. */
  private boolean isBilateral(Term term, Frame frame) {
    return frame.other() != null
        && frame.flow() != TradeFlow.TOTAL
        && (clause.is(term.to(), "to") || clause.is(term.to(), "from"));
  }

  /** “Its exports”: the subject’s own. */
  private boolean isOwn(Term term) {
    for (int at = term.from() - 1; at >= term.from() - 4 && clause.has(at); at--) {
      if (clause.is(at, "its") || clause.is(at, "their")) {
        return true;
      }
    }
    return false;
  }

  /** “China’s share of Russian imports rose to 25 percent”. */
  Optional<Frame> named(Quantity quantity) {
    int share = shareAt(quantity);
    Party partner = share < 0 ? null : Parties.endingAt(parties, share);
    if (partner == null && isGenitive(share - 1)) {
      return Optional.empty();
    }
    if (partner == null && share >= 0 && clause.is(share + 1, "of")) {
      int at = clause.is(share + 2, "the") ? share + 3 : share + 2;
      Party of = Parties.startingAt(parties, at);
      partner = of != null && of.form() != Party.Form.GENITIVE ? of : null;
    }
    Commodity ofGoods = null;
    if (partner == null && share >= 0 && clause.is(share + 1, "of")) {
      // “The share of oil from Peru rose to 5 percent”
      Commodities.At goods = Commodities.startingAt(clause, share + 2);
      boolean from = goods != null && clause.is(goods.to(), "from");
      int name = from && clause.is(goods.to() + 1, "the") ? goods.to() + 2 : share;
      name = from && name == share ? goods.to() + 1 : name;
      Party origin = from ? Parties.startingAt(parties, name) : null;
      partner = origin != null && origin.isPlain() ? origin : null;
      ofGoods = partner == null ? null : goods.commodity();
    }
    if (partner == null) {
      partner = TradeSubject.before(clause, parties, quantity.from());
    }
    Frame frame = null;
    for (Term term : terms) {
      boolean whole = share < 0 || !clause.is(share + 1, "of") || term.from() > share;
      if (term.isNoun() && frame == null && whole) {
        int from = share >= 0 && term.from() > share ? share + 1 : clause.from();
        Passage around = new Passage(clause.tokens(), Math.min(from, term.from()), clause.to());
        frame = FrameReader.read(around, parties, term);
      }
    }
    if (frame == null) {
      if (partner == null && discourse.isNext(index) && isSame(share)) {
        return complete(discourse.frame);
      }
      boolean near = ofGoods == null ? discourse.isNext(index) : discourse.isNearby(index);
      if (partner == null || !near || (ofGoods != null && discourse.buyer() == null)) {
        return Optional.empty();
      }
      Frame told = discourse.frame.withOther(Frame.Side.of(partner));
      return complete(ofGoods == null ? told : told.withCommodity(ofGoods));
    }
    Commodities.At goods = partner == null ? null : Commodities.startingAt(clause, partner.to());
    if (goods != null && frame.commodity() == null) {
      frame = frame.withCommodity(goods.commodity());
    }
    if (frame.commodity() == null) {
      frame = frame.withCommodity(announced());
    }
    boolean ofOneGoods =
        frame.commodity() == null
            && !frame.total()
            && discourse.isRecent(index)
            && discourse.frame.flow() == frame.flow()
            && Frame.isSame(discourse.frame.owner(), frame.owner());
    if (ofOneGoods) {
      // “Its share of Peru’s imports rose”, in an article on what Peru imports of one sort
      frame = frame.withCommodity(discourse.onlyGoods());
    }
    if (frame.owner() == null && discourse.isRecent(index) && discourse.frame.owner() != null) {
      frame = frame.withOwner(discourse.frame.owner());
    }
    if (frame.other() == null && partner != null && !isOwner(frame, partner)) {
      frame = frame.withOther(Frame.Side.of(partner));
    }
    return complete(frame);
  }

  /** “For natural gas, its share fell”: goods that the clause begins with. */
  private Commodity announced() {
    int first = clause.isMark(clause.from(), ',') ? clause.from() + 1 : clause.from();
    boolean leads = clause.is(first, "for") || clause.is(first, "in") || clause.is(first, "of");
    Commodities.At goods = leads ? Commodities.startingAt(clause, first + 1) : null;
    return goods != null && clause.isMark(goods.to(), ',') ? goods.commodity() : null;
  }

  /** “The share had fallen”: the one that was told just before. */
  private boolean isSame(int share) {
    boolean the =
        clause.is(share - 1, "the") || clause.is(share - 1, "that") || clause.is(share - 1, "this");
    return the && !clause.is(share + 1, "of") && discourse.measure == TradeMeasure.SHARE;
  }

  private boolean isGenitive(int at) {
    return clause.lower(at).endsWith("'s")
        || clause.lower(at).endsWith("’s")
        || (clause.is(at, "s") && clause.isMark(at - 1, '’'));
  }

  private int shareAt(Quantity quantity) {
    for (int at = clause.from(); at < quantity.to() + 3; at++) {
      if (clause.is(at, "share") || clause.is(at, "proportion")) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOwner(Frame frame, Party party) {
    return frame.owner() != null && frame.owner().slug().equals(party.slug());
  }

  static Optional<Frame> complete(Frame frame) {
    boolean whole =
        frame.owner() != null
            && frame.other() != null
            && !frame.joint()
            && !frame.owner().slug().equals(frame.other().slug());
    return whole ? Optional.of(frame) : Optional.empty();
  }

  private boolean isOfTheSame(int at) {
    return (clause.is(at, "the")
            && (clause.is(at + 1, "total") || clause.is(at + 1, "volume"))
            && !clause.is(at + 2, "of"))
        || ((clause.is(at, "these") || clause.is(at, "those"))
            && TradeWords.at(clause, at + 1, parties) != null)
        || clause.is(at, "that")
        || (clause.is(at, "this") && !clause.has(at + 3))
        || clause.is(at, "them")
        || clause.is(at, "it");
  }

  private boolean hasBoundary(int from, int to) {
    for (int at = from; at < to; at++) {
      if (clause.isMark(at, ',') || clause.isMark(at, ';')) {
        return true;
      }
    }
    return false;
  }
}
