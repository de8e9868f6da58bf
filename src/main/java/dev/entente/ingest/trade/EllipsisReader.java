package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.List;
import java.util.Set;

/** Reads numbers that leave out what trade they are of, since the one before told it. */
final class EllipsisReader {

  /** The only words that stand before a number that means the trade told of before. */
  private static final Set<String> ELLIPTIC =
      Words.of(
          "today now currently well ahead followed it those that this which was were is are and but"
              + " while in during the to from of with up down by about around nearly almost roughly"
              + " over more less than some only just compared against after before last year month"
              + " same period previous a an as at had been stood it's reached hit fell rose dropped"
              + " grew increased decreased declined further another , - — – ( ; : figure share then"
              + " total volume amount one versus even already still however meanwhile first second"
              + " third quarter half months same by came amounted reaching hitting totalling"
              + " totaling or ) accounted totalled totaled averaged its showing marking"
              + " representing reflecting record level high low all-time standing equalling"
              + " equaling hitting valued estimated indicates indicating indicated registering"
              + " registered recording recorded posting posted representing large sharp slight"
              + " steep modest massive whopping marked significant huge strong solid big remarkable"
              + " considerable substantial additional also exceeded surpassed topped passed crossed"
              + " exceeds included includes include including comprised comprising they these terms"
              + " monetary exceeding topping surpassing compares comparison overall peak new"
              + " volumes amounts put stands at annual annually whole entire corresponding has have"
              + " though although saw value average bringing pushing taking lifting sending come"
              + " equivalent equal equals comparing represents represented witnessed witnessing recorded"
              + " experienced experiencing seeing that's year's month's period's alone marks thus meant means meaning reflects"
              + " figures worth meanwhile signifying translates translating respectively reversing following offsetting"
              + " index indicator");

  private static final Set<String> VALUES =
      Words.of("value volume volumes worth total amount combined");

  /** So far after a number its partner may stand: “5 million barrels a day of crude from”. */
  private static final int BESIDE = 7;

  /** A source is named by at most so many words. */
  private static final int SOURCE = 20;

  private final FigureContext context;

  EllipsisReader(FigureContext context) {
    this.context = context;
  }

  /** A number for the same trade as the one before: “in 2021 it was 15 percent”. */
  Figure again(Passage clause, List<Term> terms, Quantity quantity, Relation relation) {
    Frame told = told();
    int first = context.passage().from();
    boolean shown = isDataShown(clause, first) || isDataShown(clause, first + 1);
    boolean nearby = shown && context.discourse().isNearby(context.sentence().index());
    told = told == null && nearby ? context.discourse().frame : told;
    if (told == null || (!terms.isEmpty() && terms.get(0).from() < quantity.from())) {
      return null;
    }
    boolean sameSentence = context.discourse().sentence == context.sentence().index();
    if (BalanceAmount.isBefore(context.passage(), context.quantities(), quantity)) {
      return null;
    }
    boolean pronoun = false;
    Frame frame = told;
    for (int at = afterSource(clause); at < quantity.lead(); at++) {
      Party party = Parties.startingAt(context.parties(), at);
      Quantity other = quantityAt(at);
      if (other != null) {
        at = other.to() - 1;
        continue;
      }
      if (party != null && isValueOf(clause, party)) {
        // Of what is a share of all exports, “their value” is that of all.
        boolean share = context.discourse().measure == TradeMeasure.SHARE;
        frame = share ? frame.withOther(null) : frame;
        pronoun = true;
        at = party.to();
        continue;
      }
      if (party != null && clause.is(at, "they") && context.passage().isMark(at - 1, ',')) {
        pronoun = true;
        continue;
      }
      boolean peer =
          party != null
              && sameSentence
              && party.form() == Party.Form.GENITIVE
              && party.other() == null
              && (party.to() == quantity.lead() || isFigure(clause, party.to()))
              && context.passage().isCapitalized(at)
              && !isOwner(frame, party)
              && !isOther(frame, party);
      if (peer) {
        // “It sold $4 billion worth of goods to Peru, compared to Mali’s $3 billion”
        boolean sold = frame.term().form() == Term.Form.VERB || frame.other() == null;
        Frame.Side side = Frame.Side.of(party);
        frame = sold ? frame.withOwner(side) : frame.withOther(side);
        pronoun = true;
        at = party.to() - 1;
        continue;
      }
      if (party != null
          && sameSentence
          && at == context.passage().from()
          && party.isPlain()
          && isOther(frame, party)) {
        // “Mali saw a rise of 5% to 3 million”: both are of what the first one is of.
        at = party.to() - 1;
        continue;
      }
      if (party != null && clause.is(at - 1, "followed")) {
        // “Mali followed Peru with 3 million”
        continue;
      }
      if (party != null) {
        boolean fits = party.isPlain() && isSideOf(clause, party, frame.flow());
        boolean next =
            party.isPlain() && (at == context.passage().from() || sameSentence) && isWith(party);
        if (!next && (!fits || !sameSentence)) {
          return null;
        }
        if (isOwner(frame, party) || (next && isOther(frame, party))) {
          return null;
        }
        pronoun |= next;
        boolean seller = next && isAnotherSeller(frame);
        frame =
            seller ? frame.withOwner(Frame.Side.of(party)) : frame.withOther(Frame.Side.of(party));
        at = party.to() - 1;
        continue;
      }
      if (at <= context.passage().from() + 1 && isDataShown(clause, at)) {
        pronoun = true;
        at += 2;
        continue;
      }
      String word = clause.lower(at);
      Commodities.At others = sameSentence ? otherGoods(clause, at, quantity, frame) : null;
      if (others != null) {
        frame = frame.withCommodity(others.commodity());
        at = others.to() - 1;
        continue;
      }
      boolean those = sameSentence || at == context.passage().from() + 2;
      Commodities.At goodsOf =
          those && clause.is(at - 1, "of") && clause.is(at - 2, "those")
              ? Commodities.startingAt(clause, at)
              : null;
      if (goodsOf != null) {
        frame = frame.withCommodity(goodsOf.commodity());
        pronoun = true;
        at = goodsOf.to() - 1;
        continue;
      }
      if (word.equals("their") && VALUES.contains(clause.lower(at + 1))) {
        boolean share = context.discourse().measure == TradeMeasure.SHARE;
        frame = share ? frame.withOther(null) : frame;
        pronoun = true;
        at++;
        continue;
      }
      pronoun |=
          word.equals("it")
              || word.equals("figure")
              || isSameFigure(clause, at)
              || (word.equals("figures") && at <= context.passage().from() + 4)
              || word.equals("that")
              || word.equals("total")
              || ((word.equals("this") || word.equals("they") || word.equals("these"))
                  && at == afterSource(clause)
                  && clause.from() == context.passage().from())
              || (word.equals("they")
                  && (clause.is(at - 1, ",") || context.periods().isDate(at - 1)))
              || ((word.equals("volumes") || word.equals("volume") || word.equals("value"))
                  && clause.is(at - 1, "the")
                  && at == context.passage().from() + 1);
      if (!ELLIPTIC.contains(word)
          && clause.year(at) < 0
          && TradeWords.direction(word) == null
          && !context.periods().isDate(at)) {
        return null;
      }
    }
    if (!sameSentence && !pronoun) {
      return null;
    }
    frame = beside(clause, quantity, frame);
    if (frame == null) {
      return null;
    }
    if (relation.kind() == Relation.Kind.CHANGE) {
      Commodities.At changed =
          clause.is(quantity.lead() - 1, "by") && clause.is(quantity.to(), "of")
              ? Commodities.startingAt(clause, quantity.to() + 1)
              : null;
      if (changed != null) {
        // “Imports of shoes rose by 5 percent, and by 3 percent of cars”
        frame = frame.withCommodity(Commodities.together(clause, changed).commodity());
      }
      return Figure.of(frame, TradeMeasure.CHANGE, FigureRule.AGAIN, quantity);
    }
    Commodities.At goods =
        clause.is(quantity.to(), "of") || clause.is(quantity.to(), "in")
            ? Commodities.startingAt(clause, quantity.to() + 1)
            : null;
    if (goods != null) {
      frame = frame.withCommodity(goods.commodity());
    }
    boolean percent = quantity.kind() == Quantity.Kind.PERCENT;
    if (percent
        && context.discourse().measure != TradeMeasure.SHARE
        && context.discourse().measure != TradeMeasure.CHANGE) {
      return null;
    }
    TradeMeasure measure =
        percent
            ? context.discourse().measure
            : quantity.kind() == Quantity.Kind.MONEY ? TradeMeasure.VALUE : TradeMeasure.VOLUME;
    if (quantity.kind() == Quantity.Kind.BARE) {
      boolean amount =
          context.discourse().measure == TradeMeasure.VALUE
              || context.discourse().measure == TradeMeasure.VOLUME;
      if (!amount || relation.kind() != Relation.Kind.LEVEL) {
        return null;
      }
      measure = context.discourse().measure;
    }
    return Figure.of(frame, measure, FigureRule.AGAIN, quantity);
  }

  /** “Imports of gas rose by 5 percent, and wheat by 3 percent”: those of wheat. */
  private Commodities.At otherGoods(Passage clause, int at, Quantity quantity, Frame frame) {
    boolean starts =
        at <= clause.from() + 2 && (clause.is(at - 1, "and") || isMark(clause, at - 1));
    boolean changes =
        starts
            && frame.commodity() != null
            && context.discourse().measure == TradeMeasure.CHANGE
            && quantity.kind() == Quantity.Kind.PERCENT;
    Commodities.At goods = changes ? Commodities.startingAt(clause, at) : null;
    boolean follows =
        goods != null
            && (clause.is(goods.to(), "by")
                || goods.to() == quantity.lead()
                || (clause.isDash(goods.to()) && goods.to() + 1 == quantity.lead())
                || TradeWords.direction(clause.lower(goods.to())) != null);
    return follows ? goods : null;
  }

  private static boolean isMark(Passage clause, int at) {
    return clause.isMark(at, ',') || clause.isMark(at, ';');
  }

  /** “According to the ministry, it rose”: index of “it”, after what only names the source. */
  static int afterSource(Passage clause) {
    int from = clause.from();
    boolean source =
        clause.is(from, "according") || (clause.is(from, "as") && clause.is(from + 1, "per"));
    for (int at = from; source && at < from + SOURCE && clause.has(at); at++) {
      if (clause.isMark(at, ',')) {
        return at + 1;
      }
    }
    return from;
  }

  /**
   * “2 million barrels from Iraq”: whom the words after a number name; {@code null} where they name
   * one who is no partner.
   */
  private Frame beside(Passage clause, Quantity quantity, Frame frame) {
    for (int at = quantity.to(); at < quantity.to() + BESIDE && clause.has(at); at++) {
      Party party = Parties.startingAt(context.parties(), at);
      if (party == null || !party.isPlain()) {
        continue;
      }
      if (isSideOf(clause, party, frame.flow()) && party.other() == null) {
        return isOwner(frame, party) ? null : frame.withOther(Frame.Side.of(party));
      }
      boolean source = clause.is(at - 2, "according") || clause.is(at - 3, "according");
      boolean side = (clause.is(at - 1, "to") && !source) || clause.is(at - 1, "from");
      return side && !isOwner(frame, party) ? null : frame;
    }
    return frame;
  }

  /** The trade that the sentence before tells of, with a figure or without. */
  private Frame told() {
    Discourse discourse = context.discourse();
    int index = context.sentence().index();
    return discourse.isNext(index) ? discourse.frame : discourse.topic(index);
  }

  /** “Peru sold 2 million to Chile, followed by Mali with 1 million”: it sold them as well. */
  private boolean isAnotherSeller(Frame frame) {
    Discourse discourse = context.discourse();
    boolean often = discourse.isOften(frame.owner());
    return frame.flow() == TradeFlow.EXPORT
        && frame.other() != null
        && frame.term().form() == Term.Form.VERB
        && !(often && Frame.isSame(discourse.home(), frame.owner()));
  }

  private static boolean isOther(Frame frame, Party party) {
    return frame.other() != null && frame.other().slug().equals(party.slug());
  }

  /** “The same index has grown by 5 percent”. */
  private static boolean isSameFigure(Passage clause, int at) {
    return clause.is(at - 1, "same")
        && clause.is(at - 2, "the")
        && (clause.is(at, "index") || clause.is(at, "indicator"));
  }

  /** “While Chile’s figure was $3 billion”. */
  private static boolean isFigure(Passage clause, int at) {
    boolean is = clause.is(at + 1, "was") || clause.is(at + 1, "is") || clause.is(at + 1, "stood");
    return is && (clause.is(at, "figure") || clause.is(at, "total") || clause.is(at, "share"));
  }

  /** “The data show a drop from $3 billion to $2 billion”: one of what was told before. */
  private static boolean isDataShown(Passage clause, int at) {
    boolean data = clause.is(at, "data") || clause.is(at, "figures") || clause.is(at, "statistics");
    boolean shown =
        clause.is(at + 1, "show") || clause.is(at + 1, "shows") || clause.is(at + 1, "showed");
    return data && shown && clause.is(at + 2, "a") && TradeWords.isChangeNoun(clause.lower(at + 3));
  }

  /** “Their value climbed to”. */
  private static boolean isValueOf(Passage clause, Party party) {
    boolean own = clause.is(party.from(), "their") || clause.is(party.from(), "its");
    return own && VALUES.contains(clause.lower(party.to()));
  }

  private static boolean isOwner(Frame frame, Party party) {
    return frame.owner() != null && frame.owner().slug().equals(party.slug());
  }

  /** “Iraq, with 2 million barrels, was second”. */
  private boolean isWith(Party party) {
    int at = context.passage().isMark(party.to(), ',') ? party.to() + 1 : party.to();
    boolean listed = context.passage().is(party.from() - 1, "by");
    return context.passage().is(at, "with")
        || context.passage().is(at, "saw")
        || context.passage().is(at, "followed")
        || (listed && context.passage().isMark(at, '('));
  }

  private Quantity quantityAt(int at) {
    for (Quantity quantity : context.quantities()) {
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
}
