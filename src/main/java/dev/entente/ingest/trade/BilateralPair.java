package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;
import java.util.Set;

/** Finds the two whose trade “bilateral trade” is. */
final class BilateralPair {

  static final Set<String> OWN = Words.of("our their its his my");
  static final Set<String> BILATERAL = Words.of("bilateral mutual two-way reciprocal cross-border");
  static final Set<String> WITH_ALL =
      Words.of("foreign external total overall international global world");

  private final Passage clause;
  private final List<Party> parties;
  private final Discourse discourse;
  private final int index;

  BilateralPair(Passage clause, List<Party> parties, Discourse discourse, int index) {
    this.clause = clause;
    this.parties = parties;
    this.discourse = discourse;
    this.index = index;
  }

  /** “Bilateral trade” is that of the two countries that the sentence names. */
  Frame of(Frame frame, boolean sameSentence) {
    Party first = null;
    Party second = null;
    boolean more = false;
    for (Party party : parties) {
      if (party.other() != null) {
        return frame
            .withOwner(Frame.Side.of(party))
            .withOther(new Frame.Side(party.other(), party.country()));
      }
      if (first == null) {
        first = party;
      } else if (second == null && !party.slug().equals(first.slug())) {
        second = party;
      } else {
        more |=
            !party.slug().equals(first.slug())
                && !party.slug().equals(second == null ? party.slug() : second.slug());
      }
    }
    if (second != null && !more) {
      return frame.withOwner(Frame.Side.of(first)).withOther(Frame.Side.of(second));
    }
    boolean remembered = sameSentence || discourse.isRecent(index);
    Frame ranked = remembered ? null : discourse.ranked(index);
    if (ranked != null && ranked.flow() == TradeFlow.TOTAL && isBilateral(frame.term())) {
      return frame.withOwner(ranked.owner()).withOther(ranked.other());
    }
    boolean two = isBilateral(frame.term()) || isOfTheTwo(frame.term());
    if (discourse.frame == null && parties.isEmpty() && two) {
      // “Kenya is Oman’s partner in Africa. Bilateral trade grew by 5 percent”
      List<Frame.Side> told = discourse.toldPair(index);
      return told.isEmpty() ? frame : frame.withOwner(told.get(0)).withOther(told.get(1));
    }
    boolean pair = discourse.frame != null && discourse.isOfOnePair() && isOfThePair(frame);
    return remembered
            && discourse.frame.other() != null
            && (isBilateral(frame.term()) || (pair && discourse.isNearby(index)))
        ? frame.withOwner(discourse.frame.owner()).withOther(discourse.frame.other())
        : frame;
  }

  /** “The trade turnover rose”, in an article on that of two countries. */
  private boolean isOfThePair(Frame frame) {
    if (!parties.isEmpty() || frame.total()) {
      return false;
    }
    for (int at = frame.term().from() - 1; at >= frame.term().from() - 3; at--) {
      if (WITH_ALL.contains(clause.lower(at)) || OWN.contains(clause.lower(at))) {
        return false;
      }
    }
    return true;
  }

  /** “Turnover between the two countries”, “our trade turnover”. */
  private boolean isOfTheTwo(Term term) {
    boolean between =
        clause.is(term.to(), "between")
            && (clause.is(term.to() + 1, "the") || clause.is(term.to() + 1, "our"))
            && clause.is(term.to() + 2, "two");
    boolean our = false;
    for (int at = term.from() - 1; at >= term.from() - 3; at--) {
      our |= clause.is(at, "our");
    }
    return between || (our && clause.is(term.to() - 1, "turnover"));
  }

  private boolean isBilateral(Term term) {
    return BILATERAL.contains(clause.lower(term.from() - 1))
        || BILATERAL.contains(clause.lower(term.from() - 2));
  }
}
