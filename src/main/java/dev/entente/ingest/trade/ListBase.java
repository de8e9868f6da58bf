package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import java.util.List;
import java.util.Set;

/** Reads whose trade the items of a list are, from the words that introduce it. */
final class ListBase {

  private static final Set<String> MAJOR =
      Words.of("major key main top principal primary leading biggest largest chief notable");

  private final FigureContext context;
  private final PlacedPartners partners;
  private final Passage before;
  private final boolean goods;

  /**
   * Of a list.
   *
   * @param before the words before its first item
   * @param goods whether its items are goods, and not partners
   */
  ListBase(FigureContext context, PlacedPartners partners, Passage before, boolean goods) {
    this.context = context;
    this.partners = partners;
    this.before = before;
    this.goods = goods;
  }

  /** The trade that the items are parts of; {@code null} where nothing tells. */
  Frame read() {
    List<Party> parties =
        context.parties().stream()
            .filter(party -> party.to() <= before.to() && !isComplement(party))
            .toList();
    Discourse discourse = context.discourse();
    int index = context.sentence().index();
    if (before.is(before.to() - 2, "followed") || before.is(before.to() - 3, "followed")) {
      for (RankReader.Rank rank : partners.ranks()) {
        if (rank.to() <= before.to()) {
          return rank.frame();
        }
      }
    }
    for (int at = before.to() - 1; at >= before.from(); at--) {
      Term term = TradeWords.at(before, at, parties);
      if (term != null && !term.weak()) {
        if (isOfTradeTold(parties, term)) {
          return discourse.frame.withCommodity(null);
        }
        Frame frame =
            new FrameFiller(context.passage(), before, parties, discourse, index).fill(term);
        Frame held = frame == null ? null : placed(frame);
        return held == null || held.owner() == null ? null : held;
      }
    }
    for (RankReader.Rank rank : partners.ranks()) {
      if (rank.to() <= before.to()) {
        return rank.frame();
      }
    }
    Frame role = RankReader.group(before, parties);
    if (role != null) {
      return role;
    }
    boolean goesOn = leadsOn(parties);
    if (!goesOn) {
      return null;
    }
    Frame told = discourse.topic(index);
    return goods ? told == null ? null : told : discourse.ranked(index);
  }

  /** “Chile is Peru’s main market, but sales in others grew (Mali by 5%)”: they are Peru’s. */
  private Frame placed(Frame frame) {
    for (RankReader.Rank rank : partners.ranks()) {
      boolean holder =
          rank.to() <= before.to() && Frame.isSame(rank.frame().other(), frame.owner());
      if (holder) {
        return rank.frame();
      }
    }
    return frame;
  }

  /** After what Peru sold to Chile, “major exports included” are goods that it sold there. */
  private boolean isOfTradeTold(List<Party> parties, Term term) {
    Discourse discourse = context.discourse();
    return parties.isEmpty()
        && term.isNoun()
        && MAJOR.contains(before.lower(term.from() - 1))
        && term.from() - before.from() <= 2
        && discourse.isNext(context.sentence().index())
        && discourse.frame.owner() != null
        && discourse.frame.commodity() == null
        && discourse.frame.flow() == term.flow();
  }

  /** “The top market was China”: China is the market, and not whose market it is. */
  private boolean isComplement(Party party) {
    return party.isPlain()
        && switch (before.lower(party.from() - 1)) {
          case "was", "were", "is", "are" -> true;
          default -> false;
        };
  }

  /** “They included”, “it was followed by”, “among them were”: what was told just before. */
  private boolean leadsOn(List<Party> parties) {
    for (Party party : parties) {
      if (party.from() > before.from() + 1) {
        return false;
      }
    }
    return before.to() - before.from() <= 8;
  }
}
