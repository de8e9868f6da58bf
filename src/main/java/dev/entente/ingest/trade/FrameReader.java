package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import java.util.List;
import java.util.Set;

/** Reads whose trade a word for trade tells of, from the words around it. */
final class FrameReader {

  private static final int LEFT = 8;
  private static final int RIGHT = 26;
  private static final Set<String> ALL =
      Words.of("total overall global worldwide aggregate entire whole all");

  /** What comes after them is told of somebody else. */
  private static final Set<String> TURNS = Words.of("but while whereas although though because");

  private FrameReader() {}

  /**
   * Reads a frame.
   *
   * @param clause that the word stands in
   * @param parties of the sentence
   */
  static Frame read(Passage clause, List<Party> parties, Term term) {
    Frame frame =
        term.isNoun()
            ? noun(clause, parties, term)
            : new Frame(term, term.flow(), null, null, null, false, false);
    frame = right(clause, parties, frame);
    if (!term.isNoun()) {
      frame = verb(clause, parties, frame);
    }
    return frame;
  }

  /** What stands before a noun: “China’s total natural gas imports”. */
  private static Frame noun(Passage clause, List<Party> parties, Term term) {
    boolean total = false;
    Commodity goods = null;
    Party nearest = null;
    Party farther = null;
    int at = term.from() - 1;
    if (Commodities.endingAt(clause, term.from()) == null) {
      Commodities.At unlisted = GoodsModifier.endingAt(clause, parties, term.from());
      if (unlisted != null) {
        goods = unlisted.commodity();
        at = unlisted.from() - 1;
      }
    }
    while (at >= term.from() - LEFT && clause.has(at)) {
      Commodities.At commodity = Commodities.endingAt(clause, at + 1);
      Party party = Parties.endingAt(parties, at + 1);
      if (party != null) {
        if (party.isPlain() && !isCompound(party, term) && party.to() != term.from()) {
          break;
        }
        if (nearest == null) {
          nearest = party;
        } else {
          farther = party;
        }
        at = party.from() - 1;
        continue;
      }
      if (commodity != null && goods == null) {
        Commodities.At whole = Commodities.togetherBefore(clause, commodity);
        goods = whole.commodity();
        at = whole.from() - 1;
        continue;
      }
      total |= ALL.contains(clause.lower(at));
      if (isMeasured(clause, at)) {
        at -= 2;
        continue;
      }
      if (clause.is(at, "and") && nearest == null && isModifier(clause, at - 1)) {
        at--;
        continue;
      }
      if (clause.isMark(at, ')') && clause.isMark(at - 2, '(')) {
        // “Liquefied natural gas (LNG) exports”
        at -= 3;
        continue;
      }
      if (isStop(clause, at)) {
        break;
      }
      at--;
    }
    Frame frame = new Frame(term, term.flow(), null, null, goods, total, false);
    if (nearest == null) {
      return frame;
    }
    if (nearest.other() != null && term.flow() != TradeFlow.TOTAL) {
      return frame.asJoint();
    }
    if (nearest.other() != null) {
      return frame.withOwner(Frame.Side.of(nearest)).withOther(FrameSides.second(nearest));
    }
    if (farther == null || farther.slug().equals(nearest.slug())) {
      return frame.withOwner(Frame.Side.of(nearest));
    }
    // “India’s Russian oil imports”, “Russian-Chinese trade”
    return frame.withOwner(Frame.Side.of(farther)).withOther(Frame.Side.of(nearest));
  }

  private static boolean isCompound(Party party, Term term) {
    return party.to() >= term.from() && term.flow() == TradeFlow.TOTAL;
  }

  /** “China’s total volume of foreign trade” is China’s foreign trade. */
  private static boolean isMeasured(Passage clause, int of) {
    return clause.is(of, "of")
        && (clause.is(of - 1, "volume")
            || clause.is(of - 1, "value")
            || clause.is(of - 1, "amount")
            || clause.is(of - 1, "volumes"));
  }

  /** “Peru’s fresh and frozen fish exports”, up to whom they are of. */
  private static boolean isModifier(Passage clause, int at) {
    for (int word = at; word >= at - 2 && clause.has(word); word--) {
      String text = clause.lower(word);
      if (text.endsWith("'s") || text.equals("’s")) {
        return word < at;
      }
      boolean plain =
          clause.token(word).isWord()
              && !clause.isCapitalized(word)
              && !isStop(clause, word)
              && !TradeWords.isNounForm(text)
              && TradeWords.direction(text) == null;
      if (!plain) {
        return clause.isCapitalized(word) && word < at && clause.token(word).isWord();
      }
    }
    return false;
  }

  private static boolean isStop(Passage clause, int at) {
    if (!clause.token(at).isWord()) {
      return !clause.isDash(at);
    }
    return switch (clause.lower(at)) {
      case "the",
          "a",
          "an",
          "of",
          "to",
          "from",
          "in",
          "with",
          "and",
          "or",
          "by",
          "on",
          "that",
          "which",
          "said",
          "for",
          "as",
          "were",
          "was",
          "is",
          "are",
          "while",
          "but",
          "than",
          "into" ->
          true;
      default -> false;
    };
  }

  /** What stands after: “of Russian oil to China by sea”. */
  private static Frame right(Passage clause, List<Party> parties, Frame read) {
    Frame frame = read;
    Term term = frame.term();
    boolean goodsClosed = false;
    for (int at = term.to(); at < term.to() + RIGHT && clause.has(at); at++) {
      String word = clause.lower(at);
      if (clause.isMark(at - 1, ',') && TURNS.contains(word)) {
        break;
      }
      if (at > term.to()
          && TradeWords.at(clause, at, parties) != null
          && !isWeak(clause, at, parties)) {
        break;
      }
      if (frame.other() == null && UnnamedPartner.startsAt(clause, parties, frame, at)) {
        frame = frame.asJoint();
      }
      Party party = Parties.startingAt(parties, at);
      if (party != null) {
        frame = FrameSides.add(clause, parties, frame, party);
        boolean goods =
            term.isNoun()
                && at == term.to() + 1
                && clause.is(at - 1, "of")
                && party.form() == Party.Form.ADJECTIVE
                && frame.commodity() == null;
        if (goods && Commodities.startingAt(clause, party.to()) == null) {
          frame = UnlistedGoods.of(clause, parties, frame, party.to());
        }
        at = Math.max(at, party.to() - 1);
        continue;
      }
      boolean of = term.isNoun() && clause.is(at - 1, "of") && at <= term.to() + 5;
      if (frame.commodity() == null && (!goodsClosed || of)) {
        Commodities.At commodity = Commodities.startingAt(clause, at);
        if (commodity != null && isObject(clause, frame, at)) {
          Commodities.At whole = Commodities.together(clause, commodity);
          frame = frame.withCommodity(whole.commodity());
          at = whole.to() - 1;
        } else if (clause.is(at - 1, "of") && term.isNoun() && at == term.to() + 1) {
          frame = UnlistedGoods.of(clause, parties, frame, at);
        }
      }
      goodsClosed |= word.equals("from") || word.equals("via") || word.equals("despite");
    }
    return frame;
  }

  private static boolean isWeak(Passage clause, int at, List<Party> parties) {
    return TradeWords.at(clause, at, parties).weak();
  }

  private static boolean isObject(Passage clause, Frame frame, int at) {
    if (frame.term().isNoun()) {
      // “exports rose, oil prices fell” and “exports rose with the output of oil” have none of oil
      if (NearestTerm.isOtherSubject(clause.lower(at - 2))) {
        return false;
      }
      boolean earned = clause.is(at - 1, "from") && FrameSides.isEarned(clause, frame.term());
      return earned
          || clause.is(at - 1, "of")
          || clause.is(at - 1, "in")
          || (at <= frame.term().to() + 4 && hasOf(clause, frame.term().to(), at));
    }
    return true;
  }

  private static boolean hasOf(Passage clause, int from, int to) {
    for (int at = from; at < to; at++) {
      if (clause.is(at, "of")) {
        return true;
      }
    }
    return false;
  }

  /** The subject of a verb, and its goods where they stand before it. */
  private static Frame verb(Passage clause, List<Party> parties, Frame read) {
    Frame frame = read;
    Term term = frame.term();
    if (term.form() == Term.Form.PASSIVE) {
      if (frame.commodity() == null) {
        for (int at = term.from(); at > term.from() - LEFT && at > clause.from(); at--) {
          Commodities.At goods = Commodities.endingAt(clause, at);
          if (goods != null) {
            Party origin = Parties.endingAt(parties, goods.from());
            frame = frame.withCommodity(goods.commodity());
            if (origin != null && origin.form() == Party.Form.ADJECTIVE) {
              Frame.Side side = Frame.Side.of(origin);
              frame =
                  term.flow() == TradeFlow.EXPORT
                      ? FrameSides.owner(frame, side)
                      : FrameSides.other(frame, side);
            }
            break;
          }
        }
      }
      return frame;
    }
    Party subject = TradeSubject.before(clause, parties, term.from());
    return subject == null ? frame : FrameSides.owner(frame, Frame.Side.of(subject));
  }
}
