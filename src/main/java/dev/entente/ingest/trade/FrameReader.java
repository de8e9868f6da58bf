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
  private static final Set<String> NO_GOODS =
      Words.of(
          "the a an its their his her our all this that these those more last next about nearly"
              + " almost over some both which other any such many most up value volume total each");

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
    while (at >= term.from() - LEFT && clause.has(at)) {
      Commodities.At commodity = Commodities.endingAt(clause, at + 1);
      Party party = endingAt(parties, at + 1);
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
        goods = commodity.commodity();
        at = commodity.from() - 1;
        continue;
      }
      total |= ALL.contains(clause.lower(at));
      if (isStop(clause, at)) {
        break;
      }
      at--;
    }
    Frame frame = new Frame(term, term.flow(), null, null, goods, total, false);
    if (nearest == null) {
      return frame;
    }
    if (nearest.other() != null && term.flow() == TradeFlow.TOTAL) {
      return frame.withOwner(Frame.Side.of(nearest)).withOther(second(nearest));
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

  private static Frame.Side second(Party party) {
    return new Frame.Side(party.other(), party.country());
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
      if (at > term.to()
          && TradeWords.at(clause, at, parties) != null
          && !isWeak(clause, at, parties)) {
        break;
      }
      Party party = startingAt(parties, at);
      if (party != null) {
        frame = side(clause, parties, frame, party);
        at = Math.max(at, party.to() - 1);
        continue;
      }
      if (frame.commodity() == null && !goodsClosed) {
        Commodities.At commodity = Commodities.startingAt(clause, at);
        if (commodity != null && isObject(clause, frame, at)) {
          frame = frame.withCommodity(commodity.commodity());
          at = commodity.to() - 1;
        } else if (clause.is(at - 1, "of") && term.isNoun() && at == term.to() + 1) {
          frame = unknown(clause, parties, frame, at);
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
      // “exports rose, oil prices fell” has no exports of oil
      return clause.is(at - 1, "of")
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

  /** “Exports of dates”: goods that are not in the list are named by their own words. */
  static Frame unknown(Passage clause, List<Party> parties, Frame frame, int at) {
    StringBuilder words = new StringBuilder();
    int to = at;
    while (clause.has(to) && to < at + 3 && isGoodsWord(clause, parties, to)) {
      words.append(to > at ? " " : "").append(clause.lower(to));
      to++;
    }
    return words.isEmpty() ? frame : frame.withCommodity(new Commodity(words.toString(), null));
  }

  private static boolean isGoodsWord(Passage clause, List<Party> parties, int at) {
    String word = clause.lower(at);
    return clause.token(at).isWord()
        && !clause.isCapitalized(at)
        && word.length() > 2
        && !NO_GOODS.contains(word)
        && startingAt(parties, at) == null
        && TradeWords.direction(word) == null
        && !word.equals("from")
        && !word.equals("was")
        && !word.equals("were")
        && !word.equals("and")
        && !word.equals("with")
        && !word.equals("into")
        && !word.equals("reached")
        && !word.equals("worth")
        && !word.equals("amounted")
        && !word.equals("hit");
  }

  /** What a country after the word for trade has to do with it. */
  private static Frame side(Passage clause, List<Party> parties, Frame frame, Party party) {
    int before = party.from() - 1;
    while (clause.is(before, "the")
        || clause.is(before, "neighbouring")
        || clause.is(before, "neighboring")) {
      before--;
    }
    String preposition = clause.lower(before);
    Frame.Side side = Frame.Side.of(party);
    if (party.form() == Party.Form.ADJECTIVE) {
      return goodsOf(clause, frame, party, side);
    }
    if (party.form() == Party.Form.GENITIVE) {
      return frame;
    }
    boolean joined = isJoined(clause, parties, party);
    TradeFlow flow = frame.flow();
    switch (preposition) {
      case "to", "into", "towards", "toward" -> {
        if (joined) {
          return flow == TradeFlow.EXPORT ? frame.asJoint() : frame;
        }
        return flow == TradeFlow.EXPORT
            ? other(frame, side)
            : flow == TradeFlow.IMPORT ? owner(frame, side) : frame;
      }
      case "from" -> {
        if (joined) {
          return flow == TradeFlow.IMPORT ? frame.asJoint() : frame;
        }
        return flow == TradeFlow.IMPORT
            ? other(frame, side)
            : flow == TradeFlow.EXPORT ? owner(frame, side) : frame;
      }
      case "with" -> {
        if (flow != TradeFlow.TOTAL) {
          return frame;
        }
        return joined ? frame.asJoint() : other(frame, side);
      }
      case "between" -> {
        return flow == TradeFlow.TOTAL ? pair(parties, frame, party) : frame;
      }
      case "by" -> {
        return owner(frame, side);
      }
      case "of" -> {
        return frame.term().isNoun() && before == frame.term().to() ? owner(frame, side) : frame;
      }
      case "in" -> {
        return clause.is(frame.term().from(), "sales") && !joined ? other(frame, side) : frame;
      }
      default -> {
        boolean indirectObject =
            frame.term().form() == Term.Form.VERB
                && flow == TradeFlow.EXPORT
                && party.from() <= frame.term().to() + 1
                && !joined;
        return indirectObject ? other(frame, side) : frame;
      }
    }
  }

  /** “Russian oil”: where the goods of an import come from. */
  private static Frame goodsOf(Passage clause, Frame frame, Party party, Frame.Side side) {
    int at = party.to();
    while (at < party.to() + 3 && clause.has(at) && Commodities.startingAt(clause, at) == null) {
      at++;
    }
    Commodities.At goods =
        clause.has(at) && at < party.to() + 3 ? Commodities.startingAt(clause, at) : null;
    boolean follows = goods != null || (frame.term().isNoun() && clause.is(party.from() - 1, "of"));
    if (!follows) {
      return frame;
    }
    return frame.flow() == TradeFlow.IMPORT ? other(frame, side) : owner(frame, side);
  }

  /** Two buyers together have no figure of their own. */
  private static boolean isJoined(Passage clause, List<Party> parties, Party party) {
    return party.other() != null
        || (clause.is(party.to(), "and")
            && startingAt(parties, party.to() + 1) != null
            && startingAt(parties, party.to() + 1).isPlain())
        || (clause.isMark(party.to(), ',')
            && startingAt(parties, party.to() + 1) != null
            && clause.is(startingAt(parties, party.to() + 1).to(), "and"));
  }

  private static Frame pair(List<Party> parties, Frame frame, Party first) {
    if (first.other() != null) {
      return frame.withOwner(Frame.Side.of(first)).withOther(second(first));
    }
    for (Party party : parties) {
      if (party.from() >= first.to()
          && party.from() <= first.to() + 4
          && !party.slug().equals(first.slug())) {
        return frame.withOwner(Frame.Side.of(first)).withOther(Frame.Side.of(party));
      }
    }
    return frame;
  }

  private static Frame owner(Frame frame, Frame.Side side) {
    return frame.owner() == null && !isSame(frame.other(), side) ? frame.withOwner(side) : frame;
  }

  private static Frame other(Frame frame, Frame.Side side) {
    if (isSame(frame.owner(), side)) {
      // “Russian oil imports to India”, “Russian imports from Russia”
      return frame;
    }
    return frame.other() == null ? frame.withOther(side) : frame;
  }

  private static boolean isSame(Frame.Side one, Frame.Side other) {
    return one != null && one.slug().equals(other.slug());
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
            Party origin = endingAt(parties, goods.from());
            frame = frame.withCommodity(goods.commodity());
            if (origin != null && origin.form() == Party.Form.ADJECTIVE) {
              Frame.Side side = Frame.Side.of(origin);
              frame = term.flow() == TradeFlow.EXPORT ? owner(frame, side) : other(frame, side);
            }
            break;
          }
        }
      }
      return frame;
    }
    Party subject = subject(clause, parties, term.from());
    return subject == null ? frame : owner(frame, Frame.Side.of(subject));
  }

  /** The country that does what the verb or the noun at an index tells; {@code null} for none. */
  static Party subject(Passage clause, List<Party> parties, int before) {
    Party subject = null;
    for (Party party : parties) {
      if (party.to() > before) {
        break;
      }
      if (party.from() >= clause.from()
          && party.isPlain()
          && party.other() == null
          && !isAfterPreposition(clause, party)) {
        subject = party;
      }
    }
    return subject;
  }

  private static boolean isAfterPreposition(Passage clause, Party party) {
    int before = party.from() - 1;
    if (clause.is(before, "the")) {
      before--;
    }
    return switch (clause.lower(before)) {
      case "to",
          "from",
          "in",
          "of",
          "with",
          "by",
          "between",
          "into",
          "for",
          "on",
          "against",
          "at",
          "than",
          "over",
          "above",
          "near",
          "unlike",
          "like" ->
          true;
      default -> false;
    };
  }

  static Party endingAt(List<Party> parties, int to) {
    for (Party party : parties) {
      if (party.to() == to) {
        return party;
      }
    }
    return null;
  }

  static Party startingAt(List<Party> parties, int from) {
    for (Party party : parties) {
      if (party.from() == from) {
        return party;
      }
    }
    return null;
  }
}
