package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads of whose trade, and by whom, a part is: “a quarter of Russian imports came from China”. */
final class PartShare {

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

  PartShare(Passage clause, List<Party> parties, List<Term> terms, Discourse discourse, int index) {
    this.clause = clause;
    this.parties = parties;
    this.terms = terms;
    this.discourse = discourse;
    this.supply = new SupplyShare(clause, parties);
    this.index = index;
  }

  /** “A quarter of Russian imports came from China”. */
  Optional<Frame> read(Quantity quantity) {
    int of = quantity.to();
    if (isOfTheSame(of + 1)) {
      for (Term term : terms) {
        if (term.isNoun() && term.to() <= quantity.from()) {
          Frame frame = FrameReader.read(clause, parties, term);
          boolean own = frame.owner() == null && discourse.isNext(index);
          return (own ? frame.withOwner(discourse.frame.owner()) : frame).ofTwoSides();
        }
      }
      Party taker = TradeSubject.before(clause, parties, quantity.from());
      return taker == null || !discourse.isNext(index)
          ? Optional.empty()
          : discourse.frame.withOther(Frame.Side.of(taker)).ofTwoSides();
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
        return frame.commodity() == null ? Optional.empty() : frame.ofTwoSides();
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
    return new Frame(
            verb,
            flow,
            Frame.Side.of(owner),
            Frame.Side.of(subject),
            goods.commodity(),
            false,
            false)
        .ofTwoSides();
  }

  private Optional<Frame> noun(Term term, Quantity quantity) {
    Passage rest = new Passage(clause.tokens(), quantity.to(), clause.to());
    Frame frame = FrameReader.read(rest, parties, term);
    if (isBilateral(term, frame) && !isSent(quantity)) {
      return Optional.empty();
    }
    Party subject = TradeSubject.before(clause, parties, quantity.from());
    Frame bought = isSupply(term) ? bought(frame, subject) : frame;
    return ofOwner(bought, term, subject, quantity)
        .flatMap(own -> ofPartner(own, subject == null ? origin(quantity) : subject, quantity));
  }

  private boolean isSupply(Term term) {
    return clause.is(term.from(), "supplies")
        || clause.is(term.from(), "purchases")
        || clause.is(term.from(), "deliveries");
  }

  /** What somebody supplies is what another gets. */
  private static Frame bought(Frame frame, Party subject) {
    // “Russia provides 40% of Germany’s gas supplies”: they are what Germany gets.
    // “Iraq accounted for 11% of deliveries to China”: they are what China gets.
    boolean one = (frame.owner() == null) != (frame.other() == null);
    Frame.Side buyer = frame.owner() == null ? frame.other() : frame.owner();
    boolean bought =
        one
            && frame.flow() == TradeFlow.EXPORT
            && subject != null
            && !buyer.slug().equals(subject.slug());
    return bought
        ? new Frame(frame.term(), TradeFlow.IMPORT, buyer, null, frame.commodity(), false, false)
        : frame;
  }

  /** Whose trade it is of which somebody has a share; empty where it cannot be told. */
  private Optional<Frame> ofOwner(Frame read, Term term, Party subject, Quantity quantity) {
    Frame frame = read;
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
    if (frame.owner() == null && isOwn(term) && subject != null) {
      frame = frame.withOwner(Frame.Side.of(subject));
    }
    if (frame.owner() == null && isOfUnnamed(term)) {
      return Optional.empty();
    }
    if (frame.owner() != null || !discourse.isRecent(index) || discourse.frame.owner() == null) {
      return Optional.of(frame);
    }
    Frame before = discourse.frame;
    boolean loose = isSupply(term) || clause.is(term.from(), "shipments");
    if (!loose && frame.flow() != before.flow() && !discourse.isNext(index)) {
      return Optional.empty();
    }
    Commodity goods = frame.commodity() == null ? before.commodity() : frame.commodity();
    return Optional.of(
        loose && before.flow() != TradeFlow.TOTAL
            ? new Frame(term, before.flow(), before.owner(), frame.other(), goods, false, false)
            : frame.withOwner(before.owner()));
  }

  /** Who has the share. */
  private Optional<Frame> ofPartner(Frame read, Party partner, Quantity quantity) {
    Frame frame = read;
    if (frame.other() == null && partner != null && !frame.isOf(partner)) {
      frame = frame.withOther(Frame.Side.of(partner));
    }
    if (frame.other() == null && frame.flow() == TradeFlow.TOTAL) {
      // “Trade with China, which makes up 90 percent of its total trade”
      for (Term before : terms) {
        boolean antecedent =
            before.to() <= quantity.from() && before.isNoun() && before.flow() == frame.flow();
        if (antecedent) {
          return FrameReader.read(clause, parties, before).ofTwoSides();
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
      frame = ofThese(frame);
    }
    return ofGoodsTold(frame).ofTwoSides();
  }

  /** “These exports are 4 percent of its exports”. */
  private Frame ofThese(Frame frame) {
    if (Frame.isSame(frame.owner(), discourse.frame.owner())) {
      return frame.withOther(discourse.frame.other());
    }
    boolean theirs = Frame.isSame(frame.owner(), discourse.frame.other());
    return theirs ? frame.withOther(discourse.frame.owner()) : frame;
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
