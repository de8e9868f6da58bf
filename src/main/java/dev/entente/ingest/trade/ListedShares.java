package dev.entente.ingest.trade;

import dev.entente.ingest.lexicon.NumberWords;
import dev.entente.ingest.lexicon.Words;
import dev.entente.ingest.text.Passage;
import dev.entente.trade.TradeFlow;
import dev.entente.trade.TradeMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lists of partners with a share each: “the largest shares are of China (22%), Peru (16%)”.
 */
final class ListedShares {

  private static final Set<String> SHARES =
      Words.of("share shares proportion percentage attributed accounted accounts accounting");

  private static final Set<String> PARTS = Words.of("majority half third quarter most bulk part");

  /** “The highest turnover was with Chile (20%)”. */
  private static final Set<String> MAIN =
      Words.of("largest highest biggest main major top leading key");

  private final FigureContext context;
  private final List<Quantity> shares = new ArrayList<>();
  private final List<Party> partners = new ArrayList<>();
  private Frame base;
  private boolean isRead;

  ListedShares(FigureContext context) {
    this.context = context;
    for (Quantity quantity : context.quantities()) {
      Party partner = partner(quantity);
      if (partner != null) {
        shares.add(quantity);
        partners.add(partner);
      }
    }
  }

  /** The share that a number of such a list is; {@code null} where it is none. */
  Figure read(Quantity quantity) {
    int index = shares.size() < 2 ? -1 : shares.indexOf(quantity);
    if (index < 0) {
      return amount(quantity);
    }
    if (!isRead) {
      base = base(partners.get(0).from());
      isRead = true;
    }
    Optional<Frame> frame =
        base == null
            ? Optional.empty()
            : base.withOther(Frame.Side.of(partners.get(index))).ofTwoSides();
    return frame
        .map(of -> Figure.of(of, TradeMeasure.SHARE, FigureRule.LISTED, quantity))
        .orElse(null);
  }

  /** “China (22 percent or $5 billion)”: the amount beside a share of the list. */
  private Figure amount(Quantity quantity) {
    for (Quantity share : shares) {
      boolean beside =
          share.to() < quantity.lead()
              && quantity.lead() - share.to() <= 2
              && (context.passage().is(quantity.lead() - 1, "or")
                  || context.passage().isMark(quantity.lead() - 1, ','));
      Figure of = beside && quantity.kind() == Quantity.Kind.MONEY ? read(share) : null;
      if (of != null) {
        return Figure.of(of.frame(), TradeMeasure.VALUE, FigureRule.LISTED, quantity);
      }
    }
    return null;
  }

  /** “China (22%)”, “China – 22%”, “China with 22%”. */
  private Party partner(Quantity quantity) {
    if (quantity.kind() != Quantity.Kind.PERCENT || quantity.value() == null) {
      return null;
    }
    Passage passage = context.passage();
    int joint = quantity.lead() - 1;
    boolean joins =
        passage.isMark(joint, '(')
            || passage.isMark(joint, ':')
            || (passage.isDash(joint) && !passage.isJoined(quantity.lead()))
            || passage.is(joint, "with")
            || (passage.is(joint, "for") && !passage.is(joint - 1, "accounted"))
            || passage.is(joint, "at");
    Party party = joins ? Parties.endingAt(context.parties(), joint) : null;
    if (party == null && passage.is(joint, "with")) {
      // “Algeria was second with 18%”
      boolean placed =
          NumberWords.ordinal(passage.lower(joint - 1)) > 1
              && (passage.is(joint - 2, "was") || passage.is(joint - 2, "came"));
      party = placed ? Parties.endingAt(context.parties(), joint - 2) : null;
    }
    return party != null && party.isPlain() && party.other() == null ? party : null;
  }

  private Frame base(int first) {
    Passage passage = context.passage();
    Passage before = new Passage(passage.tokens(), passage.from(), first);
    boolean ofShares = false;
    for (int at = before.from(); at < before.to(); at++) {
      if (TradeWords.direction(before.lower(at)) != null) {
        return null;
      }
      ofShares |= SHARES.contains(before.lower(at));
    }
    ofShares |= isOfParts(before);
    if (!ofShares) {
      return null;
    }
    List<Party> named =
        context.parties().stream().filter(party -> party.to() <= before.to()).toList();
    Term last = null;
    for (Term term : TradeWords.in(before, named)) {
      last = term.isNoun() ? term : last;
    }
    Frame frame =
        last == null
            ? null
            : new FrameFiller(
                    passage, before, named, context.discourse(), context.sentence().index())
                .fill(last);
    boolean supplied = frame != null && isSupplied(before, last);
    if (supplied) {
      // “Chile supplied half of gas imports (48%), ahead of Peru (14%)”: imports of another
      frame = FrameReader.read(before, List.of(), last);
      frame = ofHome(frame);
    }
    frame =
        frame == null && last != null && !supplied
            ? ofHome(FrameReader.read(before, named, last))
            : frame;
    return frame == null || frame.owner() == null ? null : frame.withOther(null);
  }

  private static boolean isSupplied(Passage before, Term imports) {
    for (int at = before.from(); at < imports.from(); at++) {
      boolean verb =
          before.is(at, "supplied") || before.is(at, "provided") || before.is(at, "supplies");
      if (verb) {
        return imports.flow() == TradeFlow.IMPORT;
      }
    }
    return false;
  }

  /** “Half of gas imports came from”, in an article on those of one. */
  private Frame ofHome(Frame read) {
    Discourse discourse = context.discourse();
    boolean bare = read.owner() == null && read.other() == null && !read.joint();
    return bare && discourse.isRecent(context.sentence().index())
        ? read.withOwner(discourse.home())
        : null;
  }

  /** “The majority of imports came from Chile (18%)”, “half of exports went to Chile (48%)”. */
  private static boolean isOfParts(Passage before) {
    for (int at = before.from(); at + 1 < before.to(); at++) {
      boolean part = PARTS.contains(before.lower(at)) && before.is(at + 1, "of");
      if (part || MAIN.contains(before.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
