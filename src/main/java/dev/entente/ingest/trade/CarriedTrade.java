package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.List;
import java.util.Set;

/** Tells what a clause leaves out since figures before it are of the same trade. */
final class CarriedTrade {

  /** So many words before a noun for trade the verb that it goes on from may stand. */
  private static final int VERB_BEFORE = 30;

  /** So many words before a verb for trade its subject may be put at the top. */
  private static final int TOP = 6;

  private static final Set<String> HANDED_OVER =
      Words.of("supplied supplies shipped delivered delivers sold");

  /** Words that a seller’s article uses for what it sells, and a buyer’s for what it buys. */
  static final Set<String> EITHER_WAY =
      Words.of("shipments deliveries supplies supply purchases volumes arrivals");

  private final Passage clause;
  private final List<Party> parties;
  private final Discourse discourse;
  private final int index;

  CarriedTrade(Passage clause, List<Party> parties, Discourse discourse, int index) {
    this.clause = clause;
    this.parties = parties;
    this.discourse = discourse;
    this.index = index;
  }

  /** “To EU countries rose 5% and imports from those countries 3%”: from the EU. */
  boolean isOfThoseCountries(Frame frame) {
    boolean group = discourse.frame.other() != null && !discourse.frame.other().country();
    boolean own = frame.owner() == null || Frame.isSame(frame.owner(), discourse.frame.owner());
    int from = frame.term().to();
    for (int at = from; group && own && at < from + 14 && clause.has(at); at++) {
      boolean those = clause.is(at, "those") || clause.is(at, "these") || clause.is(at, "same");
      if (those && clause.is(at + 1, "countries")) {
        return true;
      }
    }
    return false;
  }

  /** “Exports to Chile rose to $5 billion compared to the exports of $4 billion”: to Chile. */
  boolean isCompared(Frame frame) {
    boolean bare =
        frame.term().isNoun()
            && frame.owner() == null
            && frame.other() == null
            && frame.commodity() == null
            && !frame.total()
            && frame.flow() == discourse.frame.flow();
    int before = frame.term().from() - 1;
    before -= clause.is(before, "the") ? 1 : 0;
    return bare
        && (clause.is(before, "against")
            || clause.is(before, "than")
            || clause.is(before, "versus")
            || (clause.lower(before - 1).startsWith("compar")
                && (clause.is(before, "to") || clause.is(before, "with"))));
  }

  /** “The country’s trade rose”: that of the country whom the figures before are of. */
  boolean isOfTheCountry(Term term) {
    if (!UnnamedOwner.isTheCountry(clause, parties, term) || !discourse.isRecent(index)) {
      return false;
    }
    for (Party party : parties) {
      boolean other = !party.slug().equals(discourse.home().slug());
      if (other && party.isPlain() && party.to() <= term.from()) {
        return false;
      }
    }
    return true;
  }

  /**
   * “Imports of this fuel” are of the goods told of before, and so are shipments that do not say of
   * what they are.
   */
  Frame withGoodsTold(Frame frame) {
    Term term = frame.term();
    boolean again =
        clause.is(term.to(), "of") && (clause.is(term.to() + 1, "this") || isSuch(term.to() + 1));
    boolean bare = frame.commodity() == null && EITHER_WAY.contains(clause.lower(term.from()));
    boolean known = discourse.isRecent(index) && discourse.frame.commodity() != null;
    boolean same =
        known
            && (Frame.isSame(frame.owner(), discourse.frame.owner())
                || Frame.isSame(frame.owner(), discourse.frame.other())
                || Frame.isSame(frame.other(), discourse.frame.owner())
                || Frame.isSame(frame.other(), discourse.frame.other()));
    return term.isNoun() && known && (again || (bare && same && !frame.total()))
        ? frame.withCommodity(discourse.frame.commodity())
        : frame;
  }

  /**
   * In an article on Chile’s imports of gas, “imports from Peru” are of gas as well, and so are all
   * of which a volume is told.
   */
  Frame withOnlyGoods(Frame frame, boolean volume) {
    boolean known = discourse.isRecent(index) && discourse.onlyGoods() != null;
    boolean same =
        known
            && frame.commodity() == null
            && !frame.total()
            && frame.term().isNoun()
            && frame.flow() != TradeFlow.TOTAL
            && frame.flow() == discourse.frame.flow()
            && Frame.isSame(frame.owner(), discourse.home())
            && (frame.other() != null || volume || discourse.isNext(index));
    return same ? frame.withCommodity(discourse.onlyGoods()) : frame;
  }

  /** “Russian gas imports”, in an article on what Russia sells, are of gas that is Russian. */
  Frame ofOrigin(Frame frame) {
    Term term = frame.term();
    boolean compound =
        term.isNoun()
            && frame.flow() == TradeFlow.IMPORT
            && frame.owner() != null
            && frame.other() == null
            && discourse.isRecent(index)
            && discourse.buyer() != null
            && Frame.isSame(frame.owner(), discourse.seller())
            && Commodities.endingAt(clause, term.from()) != null;
    Party owner =
        compound
            ? Parties.endingAt(parties, Commodities.endingAt(clause, term.from()).from())
            : null;
    return owner != null && owner.form() == Party.Form.ADJECTIVE
        ? frame.withOwner(discourse.buyer()).withOther(frame.owner())
        : frame;
  }

  /** After “Peru’s exports to China fell”, “Chinese imports” are Peru’s from China. */
  boolean isOfOrigin(Frame frame) {
    Party adjective = Parties.endingAt(parties, frame.term().from());
    return frame.term().isNoun()
        && frame.flow() == TradeFlow.IMPORT
        && frame.other() == null
        && adjective != null
        && adjective.form() == Party.Form.ADJECTIVE
        && discourse.frame.flow() == TradeFlow.EXPORT
        && Frame.isSame(discourse.frame.other(), frame.owner())
        && Frame.isSame(discourse.frame.owner(), discourse.home());
  }

  /** “Imports from Chile rose, while Chinese imports fell”: those from China. */
  boolean isOfAnotherOrigin(Frame frame) {
    Party adjective = Parties.endingAt(parties, frame.term().from());
    return frame.term().isNoun()
        && frame.flow() == TradeFlow.IMPORT
        && frame.other() == null
        && adjective != null
        && adjective.form() == Party.Form.ADJECTIVE
        && discourse.frame.flow() == TradeFlow.IMPORT
        && discourse.frame.term().isNoun()
        && discourse.frame.other() != null
        && !Frame.isSame(discourse.frame.owner(), frame.owner());
  }

  /**
   * “In 2023 Peru bought $5 billion worth from Chile. In 2022 it bought $4 billion”: from Chile.
   */
  boolean isOfSameVerb(Frame frame) {
    return frame.term().form() == Term.Form.VERB
        && !frame.term().weak()
        && frame.other() == null
        && !frame.total()
        && !frame.joint()
        && discourse.frame != null
        && discourse.isNext(index)
        && discourse.frame.term().form() == Term.Form.VERB
        && discourse.frame.flow() == frame.flow()
        && discourse.frame.other() != null
        && Frame.isSame(discourse.frame.owner(), frame.owner())
        && frame.commodity() == null
        && discourse.frame.commodity() == null
        && isYearFirst();
  }

  /** “In 2022, it bought”. */
  private boolean isYearFirst() {
    for (int at = clause.from(); at < clause.from() + 6; at++) {
      if (clause.year(at) > 0 && clause.isMark(at + 1, ',')) {
        return true;
      }
    }
    return false;
  }

  /** After “Peru’s trade with Chile rose”, “exports from Peru rose” are those to Chile. */
  boolean isOfTradeTold(Frame frame) {
    return frame.term().isNoun()
        && frame.other() == null
        && !frame.total()
        && frame.flow() != TradeFlow.TOTAL
        && frame.commodity() == null
        && discourse.frame != null
        && discourse.isNext(index)
        && discourse.frame.flow() == TradeFlow.TOTAL
        && discourse.measure != TradeMeasure.SHARE
        && discourse.frame.other() != null
        && discourse.frame.other().country()
        && Frame.isSame(frame.owner(), discourse.frame.owner());
  }

  private boolean isSuch(int at) {
    return clause.is(at, "the") && clause.is(at + 1, "said");
  }

  /** “Exports to Chile fell 5%, with car exports down 28%”: those to Chile. */
  boolean isWithin(Frame frame) {
    Commodities.At goods = Commodities.endingAt(clause, frame.term().from());
    return goods != null
        && clause.is(goods.from() - 1, "with")
        && frame.other() == null
        && frame.flow() == discourse.frame.flow()
        && Frame.isSame(frame.owner(), discourse.frame.owner());
  }

  /** “Trade with Chile rose to $5 billion, with Chile’s imports reaching $2 billion”. */
  boolean isOfOneOfTheTwo(Frame frame) {
    int before = frame.term().from() - 1;
    while (before > frame.term().from() - 5 && !clause.is(before, "with")) {
      before--;
    }
    return clause.is(before, "with")
        && frame.term().isNoun()
        && frame.other() == null
        && !frame.total()
        && frame.flow() != TradeFlow.TOTAL
        && discourse.frame.flow() == TradeFlow.TOTAL
        && discourse.frame.other() != null
        && (Frame.isSame(frame.owner(), discourse.frame.owner())
            || Frame.isSame(frame.owner(), discourse.frame.other()));
  }

  private boolean isArrival(Term term) {
    return clause.is(term.from(), "arrivals");
  }

  /**
   * In an article on what someone buys, “supplies from Iraq fell” are of those that it gets, be
   * they supplies, shipments or deliveries.
   */
  Frame received(Frame frame) {
    boolean theirs =
        frame.term().isNoun()
            && frame.owner() != null
            && frame.other() == null
            && !frame.total()
            && EITHER_WAY.contains(clause.lower(frame.term().from()))
            && discourse.isRecent(index)
            && !Frame.isSame(discourse.home(), frame.owner())
            && Frame.isSame(discourse.home(), discourse.buyer())
            && (isFrom(frame.owner()) || isArrival(frame.term()));
    return theirs
        ? new Frame(
            frame.term(),
            TradeFlow.IMPORT,
            discourse.home(),
            frame.owner(),
            frame.commodity() == null ? discourse.frame.commodity() : frame.commodity(),
            false,
            frame.joint())
        : frame;
  }

  /** “Peru bought most of its gas from Chile, with imports of $5 billion”: from Chile. */
  Frame ofVerbBefore(Frame frame) {
    int before = frame.term().from() - 1;
    while (before > frame.term().from() - 5
        && clause.has(before)
        && clause.token(before).isWord()
        && !clause.is(before, "with")) {
      before--;
    }
    boolean bare =
        frame.term().isNoun()
            && frame.owner() == null
            && frame.other() == null
            && !frame.total()
            && clause.is(before, "with")
            && clause.isMark(before - 1, ',');
    int start = Math.max(clause.from(), before - VERB_BEFORE);
    for (int at = before - 1; bare && at >= start; at--) {
      Term verb = TradeWords.at(clause, at, parties);
      if (verb == null || verb.form() != Term.Form.VERB || verb.flow() != frame.flow()) {
        continue;
      }
      Passage first = new Passage(clause.tokens(), clause.from(), before);
      Frame told = FrameReader.read(first, parties, verb);
      boolean whole = told.owner() != null && told.other() != null && !told.joint();
      Commodity goods = frame.commodity() == null ? told.commodity() : frame.commodity();
      return whole
          ? frame.withOwner(told.owner()).withOther(told.other()).withCommodity(goods)
          : frame;
    }
    return frame;
  }

  /** “Goods worth $5 billion were shipped to Chile”, in an article on what Peru exports. */
  boolean isShippedFromHome(Frame frame) {
    return frame.term().form() == Term.Form.PASSIVE
        && !frame.term().weak()
        && frame.flow() == TradeFlow.EXPORT
        && frame.other() != null
        && discourse.isRecent(index)
        && discourse.frame.flow() == TradeFlow.EXPORT
        && discourse.isOwner(discourse.home())
        && !Frame.isSame(discourse.home(), frame.other());
  }

  /** “EU exports rose”, in an article on Ireland’s exports alone: those to the EU. */
  Frame toGroup(Frame frame) {
    boolean group =
        frame.term().isNoun()
            && frame.owner() != null
            && !frame.owner().country()
            && frame.other() == null
            && frame.flow() != TradeFlow.TOTAL
            && discourse.isRecent(index)
            && discourse.home().country()
            && discourse.isOften(discourse.home())
            && !discourse.isOwner(frame.owner());
    return group ? frame.withOwner(discourse.home()).withOther(frame.owner()) : frame;
  }

  private boolean isFrom(Frame.Side side) {
    for (Party party : parties) {
      if (party.slug().equals(side.slug())) {
        int before = clause.is(party.from() - 1, "the") ? party.from() - 2 : party.from() - 1;
        return clause.is(before, "from");
      }
    }
    return false;
  }

  /** “Peru sold 2 million tonnes to Chile, whereas Mali sold 1 million”: to Chile as well. */
  boolean isAnotherSeller(Frame frame) {
    return frame.term().form() == Term.Form.VERB
        && frame.flow() == TradeFlow.EXPORT
        && frame.other() == null
        && frame.commodity() == null
        && discourse.frame.flow() == TradeFlow.EXPORT
        && discourse.frame.term().form() == Term.Form.VERB
        && discourse.frame.other() != null
        && !Frame.isSame(discourse.frame.other(), frame.owner());
  }

  /** “Peru bought 2 million tonnes from Chile. Mali supplied 1 million”: supplied Peru. */
  boolean isNextSeller(Frame frame) {
    boolean verb =
        frame.term().form() == Term.Form.VERB
            && frame.flow() == TradeFlow.EXPORT
            && (HANDED_OVER.contains(clause.lower(frame.term().from())) || isOnTop(frame.term()))
            && frame.other() == null
            && !frame.total();
    return verb
        && discourse.frame != null
        && discourse.isNearby(index)
        && discourse.buyer() != null
        && discourse.seller() != null
        && discourse.frame.commodity() != null
        && (frame.commodity() == null || frame.commodity().equals(discourse.frame.commodity()))
        && !Frame.isSame(discourse.buyer(), frame.owner());
  }

  /** “Mali topped the list, exporting 2 million tonnes”: the list told of before. */
  private boolean isOnTop(Term verb) {
    for (int at = verb.from() - 1; at >= verb.from() - TOP && clause.has(at); at--) {
      if (clause.is(at, "topped") || clause.is(at, "headed") || clause.is(at, "led")) {
        return clause.is(at + 1, "the") && clause.is(at + 2, "list");
      }
    }
    return false;
  }

  /** Where all figures are of what Peru sells to Chile, “exports rose” are those as well. */
  boolean isOfTheTwoSides(Frame frame) {
    return frame.term().isNoun()
        && frame.other() == null
        && !frame.total()
        && frame.flow() != TradeFlow.TOTAL
        && discourse.frame != null
        && (frame.commodity() == null || frame.commodity().equals(discourse.frame.commodity()))
        && discourse.isOfTwoSides()
        && discourse.isNearby(index)
        && Frame.isSame(frame.owner(), discourse.frame.owner());
  }

  /** In an article on the trade of two countries, “Chinese exports” are those to the other. */
  boolean isOfThePair(Frame frame) {
    return frame.term().isNoun()
        && frame.other() == null
        && !frame.total()
        && frame.flow() != TradeFlow.TOTAL
        && discourse.isOfOnePair()
        && discourse.isNearby(index)
        && (Frame.isSame(frame.owner(), discourse.frame.owner())
            || Frame.isSame(frame.owner(), discourse.frame.other()));
  }
}
