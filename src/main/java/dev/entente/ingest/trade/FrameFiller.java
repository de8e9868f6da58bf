package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;
import java.util.Set;

/** Fills in what a clause leaves out, from its subject and from the figures before it. */
final class FrameFiller {

  private static final Set<String> AUTHORITIES =
      Words.of(
          "statistics customs ministry bank authorities government statistical exporters department"
              + " bureau");

  private static final Set<String> TURNOVER =
      Words.of("turnover trade total volume amount sum this that");
  private static final Set<String> LEADING = Words.of("the these such total overall");

  private final Passage sentence;
  private final Passage clause;
  private final List<Party> parties;
  private final Discourse discourse;
  private final int index;
  private final CarriedTrade carried;

  FrameFiller(
      Passage sentence, Passage clause, List<Party> parties, Discourse discourse, int index) {
    this.sentence = sentence;
    this.clause = clause;
    this.parties = parties;
    this.discourse = discourse;
    this.index = index;
    this.carried = new CarriedTrade(clause, parties, discourse, index);
  }

  /** The trade that a word tells of; {@code null} where nobody says whose it is. */
  Frame fill(Term term) {
    boolean sameSentence = discourse.frame != null && discourse.sentence == index;
    Frame frame = FrameReader.read(clause, parties, term);
    if (frame.joint() && sameSentence && carried.isOfThoseCountries(frame)) {
      return frame.withOwner(discourse.frame.owner()).withOther(discourse.frame.other()).asSingle();
    }
    if (frame.joint()) {
      return null;
    }
    Frame same = sameTrade(frame);
    if (same != null) {
      return same;
    }
    if (sameSentence && carried.isCompared(frame)) {
      return frame
          .withOwner(discourse.frame.owner())
          .withOther(discourse.frame.other())
          .withCommodity(discourse.frame.commodity());
    }
    frame = asBegun(carried.ofVerbBefore(carried.toGroup(GoodsSubject.with(clause, frame))));
    frame = withWhich(frame);
    if (frame.owner() == null && carried.isOfTheCountry(term)) {
      frame = frame.withOwner(discourse.home());
    }
    if (frame.owner() == null && discourse.frame == null) {
      // “The country’s exports fell, data by the Bank of Peru showed”
      boolean country = UnnamedOwner.isTheCountry(clause, parties, term);
      Party authority = country ? authority() : null;
      frame =
          authority == null || isOther(frame, authority.slug())
              ? frame
              : frame.withOwner(Frame.Side.of(authority));
    }
    if (frame.owner() == null && UnnamedOwner.isBeside(clause, parties, term)) {
      if (UnnamedOwner.isOfWorld(clause, parties, term)) {
        discourse.tellOfWorld(index);
      }
      return null;
    }
    if (frame.owner() == null && parties.isEmpty() && discourse.isOfWorld(index)) {
      return null;
    }
    frame = carried.ofOrigin(carried.received(carried.withGoodsTold(frame)));
    if (frame.owner() == null
        && frame.other() == null
        && UnnamedPartner.isBefore(clause, parties, term)) {
      return null;
    }
    boolean owned = frame.owner() != null;
    if (!owned) {
      frame = owned(frame, sameSentence);
    }
    Frame.Side trader = frame.owner() == null && term.isNoun() ? trader(frame) : null;
    frame = trader == null ? frame : frame.withOwner(trader);
    if (frame.owner() == null) {
      return turned(frame);
    }
    frame = new ToldSide(sentence, parties, discourse, index).with(frame, owned);
    if (!owned && carried.isOfTheTwoSides(frame)) {
      frame = frame.withOther(discourse.frame.other());
    }
    if (sameSentence
        && frame.other() == null
        && !frame.total()
        && discourse.frame.owner() != null
        && discourse.frame.owner().equals(frame.owner())
        && discourse.frame.other() != null
        && frame.flow() != TradeFlow.TOTAL
        && frame.flow() != discourse.frame.flow()) {
      // “Exports to China rose 5% and imports 3%”
      frame = frame.withOther(discourse.frame.other());
    }
    if (sameSentence && carried.isOfOneOfTheTwo(frame)) {
      boolean first = Frame.isSame(frame.owner(), discourse.frame.owner());
      frame = frame.withOther(first ? discourse.frame.other() : discourse.frame.owner());
      frame = frame.commodity() == null ? frame.withCommodity(discourse.frame.commodity()) : frame;
    }
    if (sameSentence && !owned && carried.isWithin(frame)) {
      frame = frame.withOther(discourse.frame.other());
    }
    if (sameSentence && carried.isAnotherSeller(frame)) {
      frame = frame.withOther(discourse.frame.other());
    }
    if (!sameSentence && carried.isNextSeller(frame)) {
      Commodity goods = frame.commodity() == null ? discourse.frame.commodity() : frame.commodity();
      frame = frame.withOther(discourse.buyer()).withCommodity(goods);
    }
    if (!sameSentence && carried.isOfThePair(frame)) {
      boolean first = Frame.isSame(frame.owner(), discourse.frame.owner());
      frame = frame.withOther(first ? discourse.frame.other() : discourse.frame.owner());
    }
    if (sameSentence && carried.isOfAnotherOrigin(frame)) {
      frame = frame.withOther(frame.owner()).withOwner(discourse.frame.owner());
    }
    if (carried.isOfSameVerb(frame) || (!sameSentence && carried.isOfTradeTold(frame))) {
      frame = frame.withOther(discourse.frame.other());
    }
    if (sameSentence && carried.isOfOrigin(frame)) {
      frame = frame.withOwner(discourse.frame.owner()).withOther(discourse.frame.other());
    }
    frame = carried.withOnlyGoods(frame, false);
    if (frame.commodity() == null && sameSentence && term.isNoun() && isBare(term)) {
      frame = frame.withCommodity(discourse.frame.commodity());
    }
    boolean part = frame.commodity() == null && isPartOfTurnover(term);
    if (frame.other() == null && part && !sameSentence) {
      boolean told = discourse.isNearby(index) && discourse.frame.flow() == TradeFlow.TOTAL;
      return told && frame.flow() != TradeFlow.TOTAL
          ? frame.withOwner(discourse.frame.owner()).withOther(discourse.frame.other())
          : null;
    }
    if (isWithSomeone(frame)) {
      return null;
    }
    boolean own = frame.other() != null && frame.other().slug().equals(frame.owner().slug());
    if (own && !term.isNoun()) {
      // “Goods worth $5 billion were exported to the country”: not to itself
      return null;
    }
    return own ? frame.withOther(null) : frame;
  }

  /** “It was Chile, trade with which amounted to $5 billion”: with Chile. */
  private Frame withWhich(Frame frame) {
    Term term = frame.term();
    boolean which =
        term.isNoun()
            && frame.other() == null
            && sentence.is(term.to() + 1, "which")
            && (sentence.is(term.to(), "with")
                || sentence.is(term.to(), "to")
                || sentence.is(term.to(), "from"));
    int comma = sentence.is(term.from() - 1, "the") ? term.from() - 2 : term.from() - 1;
    Party party = which && sentence.isMark(comma, ',') ? Parties.endingAt(parties, comma) : null;
    if (party == null || !party.isPlain()) {
      return frame;
    }
    Frame.Side home = discourse.isRecent(index) ? discourse.home() : null;
    boolean owned = frame.owner() != null || home == null || home.slug().equals(party.slug());
    return owned
        ? frame.withOther(Frame.Side.of(party))
        : frame.withOwner(home).withOther(Frame.Side.of(party));
  }

  /** “Shipments were up 5 percent”: those told of just before, whichever way they went. */
  private Frame sameTrade(Frame frame) {
    Term term = frame.term();
    int start = EllipsisReader.afterSource(sentence);
    boolean bare =
        frame.owner() == null
            && frame.other() == null
            && frame.commodity() == null
            && CarriedTrade.EITHER_WAY.contains(clause.lower(term.from()))
            && (term.from() == start
                || (term.from() <= start + 2 && LEADING.contains(clause.lower(term.from() - 1))));
    Frame told = discourse.isNext(index) ? discourse.frame : discourse.topic(index);
    if (isTheTurnover(frame) && discourse.isNext(index)) {
      return told.flow() == TradeFlow.TOTAL && told.other() == null ? told : null;
    }
    return bare && told != null && told.flow() != TradeFlow.TOTAL ? told : null;
  }

  /** “The trade turnover rose”: that of the sentence before. */
  private boolean isTheTurnover(Frame frame) {
    Term term = frame.term();
    return frame.flow() == TradeFlow.TOTAL
        && frame.owner() == null
        && frame.other() == null
        && frame.commodity() == null
        && parties.isEmpty()
        && term.from() == sentence.from() + 1
        && sentence.is(sentence.from(), "the")
        && (clause.is(term.to() - 1, "turnover") || clause.is(term.to() - 1, "volume"));
  }

  /** “Of the total turnover, exports amounted to”: exports to whom the turnover is with. */
  private boolean isPartOfTurnover(Term term) {
    if (!sentence.is(sentence.from(), "of")) {
      return false;
    }
    for (int at = sentence.from() + 1; at < sentence.from() + 5 && at < term.from(); at++) {
      if (TURNOVER.contains(sentence.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** “Trade with Chile was mixed, with imports falling”: imports from Chile. */
  private Frame asBegun(Frame frame) {
    boolean bare =
        frame.term().isNoun()
            && frame.owner() == null
            && frame.other() == null
            && !frame.total()
            && frame.flow() != TradeFlow.TOTAL;
    Frame begun = bare ? SentenceTrade.before(sentence, parties, frame.term().from()) : null;
    if (begun == null) {
      return frame;
    }
    Frame.Side owner = begun.owner();
    if (owner == null) {
      boolean known = discourse.isRecent(index);
      owner = known ? discourse.home() : discourse.told(index, begun.other().slug());
    }
    boolean two = owner != null && !Frame.isSame(owner, begun.other());
    return two ? frame.withOwner(owner).withOther(begun.other()) : frame;
  }

  /** “Our turnover” is that with someone; “our foreign trade” that with all. */
  private boolean isWithSomeone(Frame frame) {
    if (frame.flow() != TradeFlow.TOTAL || frame.other() != null || frame.total()) {
      return false;
    }
    for (int at = frame.term().from() - 1; at >= frame.term().from() - 4; at--) {
      if (BilateralPair.WITH_ALL.contains(clause.lower(at))) {
        return false;
      }
      if (BilateralPair.OWN.contains(clause.lower(at))
          || BilateralPair.BILATERAL.contains(clause.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBare(Term term) {
    return discourse.frame.commodity() != null && clause.is(term.from() - 1, "and");
  }

  private Frame owned(Frame frame, boolean sameSentence) {
    Term term = frame.term();
    if (isOfSomeCountry()) {
      Frame.Side the = sentence.is(sentence.from() + 1, "country") ? told(frame) : null;
      return the == null ? frame : frame.withOwner(the);
    }
    if (term.isNoun() || term.flow() == TradeFlow.TOTAL || clause.is(term.from() - 1, "and")) {
      Party subject = TradeSubject.before(clause, parties, term.from());
      if (subject == null) {
        subject = TradeSubject.before(sentence, parties, term.from());
      }
      boolean alone = frame.flow() == TradeFlow.TOTAL && frame.other() == null;
      if (subject != null && !alone && !isOther(frame, subject.slug())) {
        return frame.withOwner(Frame.Side.of(subject));
      }
      if (frame.flow() == TradeFlow.TOTAL && frame.other() == null) {
        Frame pair = new BilateralPair(clause, parties, discourse, index).of(frame, sameSentence);
        boolean foreign =
            BilateralPair.WITH_ALL.contains(clause.lower(term.from() - 1))
                && isFirst(term)
                && parties.isEmpty();
        boolean all = pair.owner() == null && (term.to() - term.from() == 3 || foreign);
        // “Imports and exports in May were”, “foreign trade rose”: those with all
        Frame.Side about = all ? told(frame) : null;
        return about == null ? pair : pair.withOwner(about);
      }
    }
    Party possessor = frame.other() == null ? null : possessor();
    if (possessor != null && !isOther(frame, possessor.slug())) {
      return frame.withOwner(Frame.Side.of(possessor));
    }
    Party authority = term.isNoun() ? authority() : null;
    if (authority != null && !isOther(frame, authority.slug())) {
      return frame.withOwner(Frame.Side.of(authority));
    }
    if (carried.isShippedFromHome(frame)) {
      return frame.withOwner(discourse.home());
    }
    if (term.form() == Term.Form.PASSIVE && !sameSentence) {
      // “In May, goods worth $5 billion were exported”, in an article on someone’s trade
      boolean of =
          clause.lower(term.from()).endsWith("ported") && !clause.is(term.from() - 1, "goods");
      boolean home = of && parties.isEmpty() && discourse.isRecent(index);
      return home ? frame.withOwner(discourse.home()) : frame;
    }
    boolean bought =
        CarriedTrade.EITHER_WAY.contains(clause.lower(term.from()))
            && discourse.frame != null
            && discourse.frame.flow() == TradeFlow.IMPORT
            && frame.other() == null;
    if (bought) {
      // In an article on what someone buys, supplies need not be what it sells.
      return frame;
    }
    boolean remembered = sameSentence || (term.isNoun() && discourse.isRecent(index));
    if (!remembered || discourse.frame.owner() == null) {
      boolean bare = term.isNoun() && (discourse.frame == null || !discourse.isRecent(index));
      Frame.Side about = bare && isFirst(term) ? told(frame) : null;
      Frame topic = about == null ? null : discourse.topicOf(about, frame.flow(), index);
      boolean the = topic != null && frame.commodity() == null && clause.is(term.from() - 1, "the");
      frame = the ? frame.withCommodity(topic.commodity()) : frame;
      return about == null ? frame : frame.withOwner(about);
    }
    Frame.Side home = sameSentence ? discourse.frame.owner() : discourse.home();
    boolean turned = isOther(frame, home.slug());
    if (turned
        && discourse.frame.other() != null
        && !isOther(frame, discourse.frame.other().slug())) {
      // After what China imports from Australia, “exports to China” are Australia’s.
      return frame.withOwner(discourse.frame.other());
    }
    if (turned) {
      // After “Chinese exports to Russia”, “imports from Russia” are China’s.
      Frame.Side before = discourse.frame.owner();
      boolean theirs = !isOther(frame, before.slug()) && discourse.isNext(index);
      return theirs ? frame.withOwner(before) : frame;
    }
    return frame.withOwner(home);
  }

  /** “The South American country earned”: a subject whose name is not told. */
  private boolean isOfSomeCountry() {
    for (int at = sentence.from() + 1; at < sentence.from() + 5 && sentence.has(at); at++) {
      boolean noun = sentence.is(at, "country") || sentence.is(at, "nation");
      if (noun && Parties.covering(parties, at) == null) {
        return sentence.is(sentence.from(), "the") && sentence.token(at + 1).isWord();
      }
    }
    return false;
  }

  /** Whose trade it is in an article that tells so only before; {@code null} for nobody’s. */
  private Frame.Side told(Frame frame) {
    if (discourse.frame != null && discourse.isRecent(index)) {
      return isOther(frame, discourse.home().slug()) ? null : discourse.home();
    }
    return discourse.told(index, frame.other() == null ? null : frame.other().slug());
  }

  /** Whether no country is named before a word for trade in its clause. */
  private boolean isFirst(Term term) {
    for (Party party : parties) {
      if (party.from() >= clause.from() && party.to() <= term.from()) {
        return false;
      }
    }
    return true;
  }

  /** “Exports to Argentina, Brazil’s third-largest customer”: they are Brazil’s. */
  private Party possessor() {
    for (Party party : parties) {
      boolean inside = party.from() >= clause.from() && party.to() <= clause.to();
      if (inside
          && party.form() == Party.Form.GENITIVE
          && RankReader.isRoleAfter(clause, party.to())) {
        return party;
      }
    }
    return null;
  }

  /** “Exports fell, the Polish statistics office said”: they are Poland’s. */
  private Party authority() {
    for (Party party : parties) {
      for (int at = party.from(); at < party.to(); at++) {
        if (AUTHORITIES.contains(sentence.lower(at))) {
          return party;
        }
      }
      if (party.isPlain()) {
        continue;
      }
      for (int at = party.to(); at < party.to() + 4 && sentence.has(at); at++) {
        if (AUTHORITIES.contains(sentence.lower(at))) {
          return party;
        }
      }
    }
    return null;
  }

  /** “Exports to Chile rose”, in an article on Peru’s trade that says so elsewhere. */
  private Frame.Side trader(Frame frame) {
    Frame.Side trader = frame.flow() == TradeFlow.TOTAL ? null : discourse.trader();
    if (trader == null || isOther(frame, trader.slug())) {
      return null;
    }
    for (Party party : parties) {
      boolean third = !party.slug().equals(trader.slug()) && !isOther(frame, party.slug());
      if (third && party.to() <= frame.term().from()) {
        return null;
      }
    }
    return trader;
  }

  private static boolean isOther(Frame frame, String slug) {
    return frame.other() != null && frame.other().slug().equals(slug);
  }

  /** “Gas deliveries to China”, by nobody knows whom, are what China imports. */
  private static Frame turned(Frame frame) {
    boolean active = frame.term().form() == Term.Form.VERB;
    if (frame.other() == null || frame.flow() == TradeFlow.TOTAL || active) {
      return null;
    }
    TradeFlow flow = frame.flow() == TradeFlow.EXPORT ? TradeFlow.IMPORT : TradeFlow.EXPORT;
    return new Frame(
        frame.term(), flow, frame.other(), null, frame.commodity(), frame.total(), false);
  }
}
