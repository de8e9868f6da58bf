package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads whose trade a number is from the places among partners that its sentence tells. */
final class PlacedPartners {

  private static final Set<String> AMOUNT =
      Words.of(
          "a an the total value volume amount turnover export exports import imports trade sales of"
              + " at reaching totalling totaling worth combined");

  /** So many words after a place its amount stands: “partner of Peru in May with $5 billion”. */
  private static final int SOON = 12;

  private static final Set<String> PLACES = Words.of("place spot position rank");

  private final Passage passage;
  private final List<RankReader.Rank> ranks = new ArrayList<>();

  PlacedPartners(Passage passage, List<Party> parties) {
    this.passage = passage;
    for (int at = passage.from(); at < passage.to(); at++) {
      RankReader.read(passage, parties, at).ifPresent(ranks::add);
    }
  }

  List<RankReader.Rank> ranks() {
    return ranks;
  }

  /** The goods of the place that is told before a number; {@code null} where there is none. */
  Commodity goodsBefore(Quantity quantity) {
    Commodity goods = null;
    for (RankReader.Rank rank : ranks) {
      goods = rank.to() <= quantity.from() ? rank.frame().commodity() : goods;
    }
    return goods;
  }

  /** “It is China’s main supplier of gas, with 13 billion cubic metres”. */
  Frame rank(Quantity quantity, Relation relation) {
    boolean amount =
        quantity.kind() == Quantity.Kind.AMOUNT || quantity.kind() == Quantity.Kind.MONEY;
    if (!amount || relation.kind() != Relation.Kind.LEVEL || !isWith(relation.at())) {
      return null;
    }
    for (RankReader.Rank rank : ranks) {
      boolean volume =
          passage.is(quantity.lead() - 1, "of")
              && (passage.is(quantity.lead() - 2, "volume")
                  || passage.is(quantity.lead() - 2, "turnover"));
      boolean near =
          (passage.is(quantity.lead() - 1, "with") || volume)
              && quantity.lead() - rank.to() <= SOON;
      if (rank.to() <= quantity.from() && (near || rank.frame().flow() != TradeFlow.TOTAL)) {
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

  /** “With”, “with a value of”, “with turnover reaching”. */
  private boolean isWith(int at) {
    int first = at;
    while (first > at - 6 && AMOUNT.contains(passage.lower(first))) {
      first--;
    }
    return passage.is(first, "with");
  }

  /** “Its largest buyer, with turnover reaching $5 billion”: what it buys. */
  Optional<Frame> turnover(List<Party> parties, Term term, Quantity quantity) {
    return term.isNoun() && isWith(term.from())
        ? ranks.stream()
            .filter(rank -> rank.to() <= term.from() && term.from() - rank.to() <= 12)
            .filter(rank -> term.to() <= quantity.from())
            .filter(rank -> !isNamed(parties, rank, quantity.from()))
            .filter(
                rank ->
                    rank.frame().flow() == term.flow()
                        || (term.flow() == TradeFlow.TOTAL && !passage.is(term.from(), "trade")))
            .map(RankReader.Rank::frame)
            .findFirst()
        : Optional.empty();
  }

  /** “It was the largest supplier of gas with a share of 26 percent”. */
  Optional<Frame> withShare(List<Party> parties, Quantity quantity) {
    int of = quantity.lead() - 1;
    boolean share = passage.is(of, "of") && passage.is(of - 1, "share") && isWith(of - 2);
    return share
        ? ranks.stream()
            .filter(rank -> rank.to() <= of && of - rank.to() <= 12)
            .filter(rank -> !isNamed(parties, rank, quantity.from()))
            .map(RankReader.Rank::frame)
            .findFirst()
        : Optional.empty();
  }

  /** “Its biggest export market, at $5 billion”: the exports to that market. */
  Optional<Frame> inside(Term term, Quantity quantity) {
    return ranks.stream()
        .filter(rank -> rank.from() <= term.from() && term.to() <= end(rank))
        .filter(rank -> quantity.from() >= rank.to())
        .map(RankReader.Rank::frame)
        .findFirst();
  }

  /** “The largest market for German exports”: the index after the words for whose place it is. */
  private int end(RankReader.Rank rank) {
    int next = passage.is(rank.to(), "country") ? rank.to() + 1 : rank.to();
    boolean goesOn = passage.is(next, "for") || passage.is(next, "of");
    for (int at = rank.to() + 1; goesOn && at < rank.to() + 5; at++) {
      if (TradeWords.isNounForm(passage.lower(at))) {
        return at + 1;
      }
    }
    return rank.to();
  }

  /** “It is Peru’s top supplier, as imports rose to $5 billion”: they are Peru’s from it. */
  Optional<Frame> bare(List<Party> parties, Frame read) {
    boolean active = read.term().form() == Term.Form.VERB;
    boolean passive = read.term().form() == Term.Form.PASSIVE;
    boolean named = read.owner() != null || read.other() != null || read.joint();
    if (active || (named && !passive)) {
      return Optional.empty();
    }
    return ranks.stream()
        .filter(rank -> rank.to() <= read.term().from())
        .filter(rank -> !isNamed(parties, rank, read.term().from()))
        .filter(rank -> !named || isToTheCountry(read.term()))
        .map(RankReader.Rank::frame)
        .filter(frame -> frame.flow() == read.flow() || isEitherWay(read.term()))
        .filter(frame -> frame.flow() != TradeFlow.TOTAL)
        .map(frame -> read.commodity() == null ? frame : frame.withCommodity(read.commodity()))
        .map(frame -> read.total() ? frame.withOther(null) : frame)
        .findFirst();
  }

  /** “Its top supplier, with shipments reaching 5 million tonnes”: what it supplies. */
  private boolean isEitherWay(Term term) {
    return CarriedTrade.EITHER_WAY.contains(passage.lower(term.from()));
  }

  /** “It replaced Peru as Chile’s top supplier, with 33 percent of its imports”: of Chile’s. */
  Frame share(Frame share, Quantity quantity) {
    for (RankReader.Rank rank : ranks) {
      boolean holders =
          rank.to() <= quantity.from()
              && rank.frame().flow() == share.flow()
              && Frame.isSame(rank.frame().other(), share.owner());
      if (holders) {
        return share.withOwner(rank.frame().owner()).withOther(rank.frame().other());
      }
    }
    return share;
  }

  /** “It is Peru’s main buyer of tin, with 33 percent of exports”: of those of tin. */
  Frame withGoods(Frame share) {
    for (RankReader.Rank rank : ranks) {
      boolean same =
          share.commodity() == null
              && !share.total()
              && rank.frame().flow() == share.flow()
              && Frame.isSame(rank.frame().owner(), share.owner())
              && Frame.isSame(rank.frame().other(), share.other());
      if (same) {
        return share.withCommodity(rank.frame().commodity());
      }
    }
    return share;
  }

  /** “It is Peru’s largest market, as goods worth $5 billion were exported to the country”. */
  private boolean isToTheCountry(Term term) {
    boolean to = passage.is(term.to(), "to") || passage.is(term.to(), "from");
    return to && passage.is(term.to() + 1, "the") && passage.is(term.to() + 2, "country");
  }

  /** Whether a side of other trade is named between a place and an index. */
  private static boolean isNamed(List<Party> parties, RankReader.Rank rank, int to) {
    for (Party party : parties) {
      boolean own = party.slug().equals(rank.frame().owner().slug());
      if (party.from() >= rank.to() && party.to() <= to && !own) {
        return true;
      }
    }
    return false;
  }

  /**
   * “Iraq came third with imports of 2 million barrels”: so much of what the one before it is the
   * top supplier of.
   */
  Optional<Frame> placed(FigureContext context, Passage clause, Quantity quantity) {
    Party party = placedParty(context.parties(), clause, quantity);
    Frame before = party == null ? null : before(context, quantity);
    boolean other =
        before != null
            && before.owner() != null
            && before.other() != null
            && before.flow() != TradeFlow.TOTAL
            && !before.owner().slug().equals(party.slug());
    if (!other) {
      return Optional.empty();
    }
    // “Peru sold 5 tonnes to Mali. Chile stood second with exports of 3”: it sold them to Mali too.
    boolean seller =
        before.term().form() == Term.Form.VERB
            && before.flow() == TradeFlow.EXPORT
            && !context.discourse().isOften(before.owner());
    Frame frame =
        seller ? before.withOwner(Frame.Side.of(party)) : before.withOther(Frame.Side.of(party));
    for (int at = party.to(); at < quantity.from(); at++) {
      // “Mexico was second for steel”
      Commodities.At goods = Commodities.startingAt(clause, at);
      frame = goods == null ? frame : frame.withCommodity(goods.commodity());
    }
    return Optional.of(frame);
  }

  private Frame before(FigureContext context, Quantity quantity) {
    Frame before = null;
    for (RankReader.Rank rank : ranks) {
      before = rank.to() <= quantity.from() ? rank.frame() : before;
    }
    Discourse discourse = context.discourse();
    return before == null ? discourse.ranked(context.sentence().index()) : before;
  }

  /** The party that a clause gives a place by a word of its own; {@code null} for none. */
  static Party placedParty(List<Party> parties, Passage clause, Quantity quantity) {
    int place = -1;
    for (int at = clause.from(); at < quantity.from() && place < 0; at++) {
      boolean ordinal = NumberWords.ordinal(clause.lower(at)) > 1;
      boolean says =
          clause.is(at - 1, "ranked")
              || clause.is(at - 1, "stood")
              || clause.is(at - 1, "placed")
              || clause.is(at - 1, "came")
              || clause.is(at - 1, "was")
              || (clause.is(at - 1, "in") && isPlaceVerb(clause, at - 2))
              || PLACES.contains(clause.lower(at + 1))
              || isTheNth(clause, at);
      boolean next =
          (clause.is(at, "followed") || clause.is(at, "led"))
              && !clause.is(at + 1, "by")
              && Parties.endingAt(parties, at) != null
              && hasWith(clause, at, quantity.from());
      place = (ordinal && says) || next ? at : -1;
    }
    if (place < 0) {
      return null;
    }
    Party placed = null;
    for (Party party : parties) {
      boolean inside = party.from() >= clause.from() && party.to() <= quantity.from();
      boolean near = party.to() <= place || (place - clause.from() <= 1 && placed == null);
      placed = inside && near && party.isPlain() ? party : placed;
    }
    return placed;
  }

  /** “Peru is the fourth largest supplier at $5 billion”. */
  private static boolean isTheNth(Passage clause, int ordinal) {
    boolean is = clause.is(ordinal - 2, "is") || clause.is(ordinal - 2, "was");
    return is
        && clause.is(ordinal - 1, "the")
        && !clause.lower(ordinal).contains("-")
        && RankReader.isRoleAfter(clause, ordinal + 1);
  }

  /** “China followed with imports of”. */
  private static boolean hasWith(Passage clause, int from, int to) {
    boolean with = false;
    boolean trade = false;
    for (int at = from; at < to; at++) {
      with |= clause.is(at, "with");
      trade |= with && TradeWords.isNounForm(clause.lower(at));
    }
    return trade;
  }

  private static boolean isPlaceVerb(Passage clause, int at) {
    return clause.is(at, "came") || clause.is(at, "ranked") || clause.is(at, "was");
  }

  /** “Its biggest trading partner, with trade of $5 billion”: it is the trade of the two. */
  Optional<Frame> partners(Term term) {
    return ranks.stream()
        .filter(rank -> rank.frame().flow() == TradeFlow.TOTAL && term.flow() == TradeFlow.TOTAL)
        .filter(rank -> isWithTrade(rank, term))
        .map(RankReader.Rank::frame)
        .findFirst();
  }

  /** “With trade of $5 billion”, “despite trade between the two countries falling by 3 percent”. */
  private boolean isWithTrade(RankReader.Rank rank, Term term) {
    boolean despite =
        rank.to() < term.from()
            && term.from() - rank.to() <= 3
            && passage.is(term.from() - 1, "despite");
    return despite || passage.is(term.from() - 1, "with") || passage.is(term.from() - 2, "with");
  }

  /** “It is China’s top supplier, shipping 80 million tonnes”: it ships them there. */
  Frame toPartner(Frame frame) {
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

  private static boolean isSame(Frame.Side one, Frame.Side other) {
    return one != null && other != null && one.slug().equals(other.slug());
  }
}
